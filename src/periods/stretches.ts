/** 去年同期: the stretch of another year. */

import { daysIn } from './calendar.ts';
import type { Day, Interval } from './day.ts';
import type { PeriodMention } from './mention.ts';

/** Whether a time that ends at `end` is the same stretch of another year: 去年同期, 上年同月, 去年同季. */
export function isSameStretch(s: string, end: number): boolean {
  return s[end - 2] === '同' && '期月季'.includes(s[end - 1]!);
}

/** `去年同期`: the stretch that the sentence speaks of, in the other year; the whole year where it speaks of none. */
export function sameStretch(
  mention: PeriodMention,
  year: number | undefined,
  s: string,
  measured: Interval | undefined,
): Interval | undefined {
  if (year === undefined || measured === undefined || mention.grain !== 'year') return undefined;
  if (!isSameStretch(s, mention.end) || measured.from.year !== measured.to.year) return undefined;
  const { from, to } = measured;
  return {
    from: { ...from, year, day: Math.min(from.day, daysIn(year, from.month)) },
    to: { ...to, year, day: endsMonth(to) ? daysIn(year, to.month) : to.day },
  };
}

function endsMonth({ year, month, day }: Day): boolean {
  return day === daysIn(year, month);
}
