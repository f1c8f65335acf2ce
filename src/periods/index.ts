/** Periods: time expressions, their days, and which figure they hold for. */
import type { Period } from '../schema.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Source } from '../text/source.ts';
import { findPeriods } from './find.ts';
import { type ResolveOptions, resolvePeriods } from './resolve.ts';

export { type Timing, timingsOf } from './ahead.ts';
export { findPeriods } from './find.ts';
export { governPeriods, type ReachContext } from './govern.ts';
export type { PeriodMention } from './mention.ts';
export { type ResolvedPeriod, type ResolveOptions, resolvePeriods } from './resolve.ts';
export { createYearContext, type YearContext } from './years.ts';

/**
 * Every time expression as an interval of ISO days, both inclusive; an open side is absent, and so are dates that the
 * text and the reference date leave unknown. Times of day without a date are left out.
 */
export function extractPeriodsFrom(source: Source, options: ResolveOptions = {}): Period[] {
  const sentences = splitSentences(source);
  const periods: Period[] = [];
  for (const mention of resolvePeriods(findPeriods(source), source, sentences, options)) {
    if (mention.kind === 'clock' || mention.kind === 'label') continue;
    const { start, end, from, to } = mention;
    periods.push({
      text: source.text.slice(start, end),
      start,
      end,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
  }
  return periods;
}
