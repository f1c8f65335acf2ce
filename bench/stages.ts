/** The library with its stages laid open, for `bench/run.ts` only. Bundled as the package is, patterns inlined. */

import { findNumerals } from '../src/numbers/index.ts';
import { findPeriods, governPeriods, resolvePeriods } from '../src/periods/index.ts';
import { findQuantities } from '../src/quantities/index.ts';
import { readContexts } from '../src/statements/index.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { createSource } from '../src/text/source.ts';
import { defaultRegistry } from '../src/units/registry.ts';

export { extract } from '../src/index.ts';

/** One function a stage, each ready to run again and again over the same input. */
export function stagesOf(text: string): Record<string, () => unknown> {
  const registry = defaultRegistry();
  const source = createSource(text);
  const sentences = splitSentences(source);
  const numerals = findNumerals(source);
  const mentions = findPeriods(source);
  const figures = findQuantities(source, numerals, mentions, registry);
  const resolved = resolvePeriods(mentions, source, sentences);
  return {
    'source and sentences': () => splitSentences(createSource(text)),
    numbers: () => findNumerals(source),
    'periods: find': () => findPeriods(source),
    quantities: () => findQuantities(source, numerals, mentions, registry),
    'periods: resolve': () => resolvePeriods(mentions, source, sentences),
    'periods: govern': () => governPeriods({ source, sentences, mentions: resolved, figures }),
    contexts: () => readContexts({ source, sentences, figures, periods: mentions }),
  };
}
