import type { IndicatorPeriod } from '../schema.ts';
import { isoDay, parseDay } from './calendar.ts';

/** 截至, 截止: what is told up to a day has been counted. */
const counted = '截';

/**
 * Which figures have a deadline of their own that lies behind the reference date: `12月底前完成…` in a report of July.
 * Undefined where no reference date is known.
 */
export function deadlinesAhead(
  periods: readonly (IndicatorPeriod | undefined)[],
  referenceDate: string | Date | undefined,
): boolean[] | undefined {
  const day = parseDay(referenceDate);
  if (day === undefined) return undefined;
  const today = isoDay(day);
  return periods.map((period) => period !== undefined && isDeadline(period) && period.end! > today);
}

function isDeadline({ text, start, end, inherited }: IndicatorPeriod): boolean {
  return !inherited && start === undefined && end !== undefined && text.endsWith('前') && !text.startsWith(counted);
}
