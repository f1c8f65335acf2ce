/** zhibiao/periods: time expressions alone. */
import { checkOptions, requireText } from '../options.ts';
import { extractPeriodsFrom } from '../periods/index.ts';
import { createSource } from '../text/source.ts';
import type { ExtractOptions, Period } from '../types.ts';

export type { ExtractOptions, Period } from '../types.ts';

/**
 * Every time expression as an interval of ISO days, both inclusive.
 *
 * @throws TypeError where `text` is no string or an option is wrong; never for the content of the text
 */
export function extractPeriods(text: string, options?: ExtractOptions): Period[] {
  requireText(text);
  return extractPeriodsFrom(createSource(text), checkOptions(options));
}
