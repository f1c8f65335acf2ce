/** Periods: time expressions, their days, and which figure they hold for. */
import type { Period } from '../schema.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Source } from '../text/source.ts';
import { findLone, findPeriods } from './find.ts';
import { type ResolvedPeriod, type ResolveOptions, resolvePeriods } from './resolve.ts';

export { type Timing, timingsOf } from './ahead.ts';
export { findPeriods } from './find.ts';
export { createReachContext, type GovernedText, governPeriods, type ReachContext } from './govern.ts';
export type { PeriodMention } from './mention.ts';
export { type ResolvedPeriod, type ResolveOptions, resolvePeriods } from './resolve.ts';
export { createYearContext, type YearContext } from './years.ts';

/**
 * Every time expression as an interval of ISO days, both inclusive; an open side is absent, and so are dates that the
 * text and the reference date leave unknown. Times of day without a date are left out.
 */
export function extractPeriodsFrom(source: Source, options: ResolveOptions = {}): Period[] {
  return periodsOf(
    source,
    resolvePeriods(findLone(source) ?? findPeriods(source), source, splitSentences(source), options),
  );
}

/** What users see of the time expressions that were read. */
export function periodsOf(source: Source, mentions: readonly ResolvedPeriod[]): Period[] {
  const periods: Period[] = [];
  for (const { kind, start, end, from, to } of mentions) {
    if (kind === 'clock' || kind === 'label') continue;
    const period: Period = { text: source.text.slice(start, end), at: { start, end } };
    if (from !== undefined) period.start = from;
    if (to !== undefined) period.end = to;
    periods.push(period);
  }
  return periods;
}
