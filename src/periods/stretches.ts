/** 去年同期: the stretch of another year. */
import { type Day, daysIn, type Interval } from './calendar.ts';
import type { PeriodMention } from './mention.ts';

/** `去年同期`: the stretch that the sentence speaks of, in the other year; the whole year where it speaks of none. */
export function sameStretch(
  mention: PeriodMention,
  year: number | undefined,
  s: string,
  measured: Interval | undefined,
): Interval | undefined {
  if (year === undefined || measured === undefined || mention.grain !== 'year') return undefined;
  if (!s.startsWith('同期', mention.end - 2) || measured.from.year !== measured.to.year) return undefined;
  const { from, to } = measured;
  return {
    from: { ...from, year, day: Math.min(from.day, daysIn(year, from.month)) },
    to: { ...to, year, day: endsMonth(to) ? daysIn(year, to.month) : to.day },
  };
}

function endsMonth({ year, month, day }: Day): boolean {
  return day === daysIn(year, month);
}
