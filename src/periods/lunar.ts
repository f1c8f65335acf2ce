/** The lunar calendar, as every runtime has it in Intl: which days a lunar month or day falls on. */

import { shift } from './calendar.ts';
import type { Day, Interval } from './day.ts';

interface LunarDay {
  readonly month: number;
  readonly leap: boolean;
  readonly day: number;
}

let format: Intl.DateTimeFormat | undefined;

/** The lunar month and day of a day; in UTC at noon, so that no time zone moves it. */
function lunarDay({ year, month, day }: Day): LunarDay {
  format ??= new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const parts = format.formatToParts(new Date(Date.UTC(year, month - 1, day, 12)));
  const monthPart = parts.find(({ type }) => type === 'month')?.value ?? '0';
  const dayPart = parts.find(({ type }) => type === 'day')?.value ?? '0';
  return { month: Number.parseInt(monthPart, 10), leap: /bis/i.test(monthPart), day: Number.parseInt(dayPart, 10) };
}

/** First days of the lunar months asked for lately, by year, month and whether it is the leap one. */
const starts = new Map<number, Day | null>();

/** The first day of a lunar month; the lunar year is named by the year in which it begins. */
function startOf(year: number, month: number, leap: boolean): Day | undefined {
  const key = (year * 16 + month) * 2 + (leap ? 1 : 0);
  let found = starts.get(key);
  if (found === undefined) {
    found = findStart(year, month, leap) ?? null;
    if (starts.size >= 256) starts.clear();
    starts.set(key, found);
  }
  return found ?? undefined;
}

/** Steps from first day to first day: the first month begins between 21 January and 20 February. */
function findStart(year: number, month: number, leap: boolean): Day | undefined {
  let day: Day = { year, month: 1, day: 21 };
  for (let step = 0; step < 15; step += 1) {
    const at = lunarDay(day);
    day = shift(day, 1 - at.day);
    const first = lunarDay(day);
    const begun = step > 0 || day.month > 1 || day.day >= 21;
    if (begun && first.month === month && first.leap === leap && !(step === 0 && month !== 1)) return day;
    // a month has 29 or 30 days
    day = shift(day, 31);
  }
  return undefined;
}

function lengthOf(start: Day): number {
  return lunarDay(shift(start, 29)).day === 1 ? 29 : 30;
}

/** Before these years the runtime's calendar is no longer that of its time. */
const firstKnown = 1645;
const lastKnown = 2100;

/** The days of a lunar month, or the day of it; `day` -1 is its last. Undefined where there is none. */
export function lunarDays(year: number, month: number, day: number | undefined, leap = false): Interval | undefined {
  if (year < firstKnown || year > lastKnown || month < 1 || month > 12) return undefined;
  const start = startOf(year, month, leap);
  if (start === undefined) return undefined;
  const length = lengthOf(start);
  if (day === undefined) return { from: start, to: shift(start, length - 1) };
  const at = day === -1 ? length : day;
  if (at < 1 || at > length) return undefined;
  const found = shift(start, at - 1);
  return { from: found, to: found };
}
