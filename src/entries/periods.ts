/** zhibiao/periods: time expressions alone. */
import { checkOptions, requireText } from '../options.ts';
import { extractPeriodsFrom } from '../periods/index.ts';
import { createSource, type Source, spanIn } from '../text/source.ts';
import type { ExtractOptions, Period } from '../types.ts';

export type { ExtractOptions, Period } from '../types.ts';

/**
 * Every time expression as an interval of ISO days, both inclusive.
 *
 * @throws TypeError where `text` is no string or an option is wrong; never for the content of the text
 */
export function extractPeriods(text: string, options?: ExtractOptions): Period[] {
  requireText(text);
  const source = createSource(text);
  return placedPeriods(extractPeriodsFrom(source, checkOptions(options)), source, text);
}

/** The periods of a view with their places in the input. */
export function placedPeriods(periods: Period[], source: Source, input: string): Period[] {
  if (source.ways === undefined) return periods;
  return periods.map((period) => {
    const at = spanIn(source, period.at);
    return { ...period, text: input.slice(at.start, at.end), at };
  });
}
