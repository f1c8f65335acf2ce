/** From extents with a known year to days, with the calendar of date-fns. No clock; the same in every time zone. */

import { addDays } from 'date-fns/addDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import type { Day, Interval } from './day.ts';
import type { Extent } from './mention.ts';

function pad(value: number): string {
  return value < 1000 ? String(value).padStart(4, '0') : String(value);
}

/** `2023-06-30`. */
export function isoDay({ year, month, day }: Day): string {
  return `${pad(year)}${month < 10 ? '-0' : '-'}${month}${day < 10 ? '-0' : '-'}${day}`;
}

/** Lengths of the months asked for lately: a report names the same few over and over. */
const lengths = new Map<number, number>();

/** Days in a month, or 0 where there is no such month. */
export function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12 || year < 1 || year > 9999) return 0;
  const key = year * 16 + month;
  let days = lengths.get(key);
  if (days === undefined) {
    days = getDaysInMonth(dateOf(year, month, 1));
    if (lengths.size >= 512) lengths.clear();
    lengths.set(key, days);
  }
  return days;
}

function dayOf(year: number, month: number, day: number, open: number): Day | undefined {
  const length = daysIn(year, month);
  const found = day === -1 ? length : day === 0 ? open || length : day;
  return length === 0 || found < 1 || found > length ? undefined : { year, month, day: found };
}

/** First day of an extent in the year given, or undefined where the date does not exist. */
export function firstDay(extent: Extent, year: number): Day | undefined {
  return dayOf(year, extent.firstMonth, extent.firstDay, 1);
}

/** Last day of an extent in the year given, or undefined where the date does not exist. */
export function lastDay(extent: Extent, year: number): Day | undefined {
  return dayOf(year, extent.lastMonth, extent.lastDay, 0);
}

/** The day that lies `count` days away. */
export function shift({ year, month, day }: Day, count: number): Day {
  return dayOfDate(addDays(dateOf(year, month, day), count));
}

/** Noon of a day in local time; years below 100 are no years of the last century. */
function dateOf(year: number, month: number, day: number): Date {
  const date = new Date(2000, month - 1, day, 12);
  date.setFullYear(year, month - 1, day);
  return date;
}

function dayOfDate(date: Date): Day {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** 1 (Monday) to 7 (Sunday). */
export function weekday({ year, month, day }: Day): number {
  return dateOf(year, month, day).getDay() || 7;
}

/** The same day so many months away, or the last of a shorter month. */
export function shiftMonths({ year, month, day }: Day, count: number): Day {
  const at = year * 12 + month - 1 + count;
  const to = { year: Math.floor(at / 12), month: (at % 12) + 1 };
  return { ...to, day: Math.min(day, daysIn(to.year, to.month)) };
}

/** All days of a month. */
export function monthOf({ year, month }: Day): Interval {
  return { from: { year, month, day: 1 }, to: { year, month, day: daysIn(year, month) } };
}

/** Reads `2023-07-01` (what follows the day is ignored) or the local day of a Date; undefined where it is none. */
export function parseDay(value: string | Date | undefined): Day | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string') {
    return Number.isNaN(value.getTime())
      ? undefined
      : { year: value.getUTCFullYear(), month: value.getUTCMonth() + 1, day: value.getUTCDate() };
  }
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  return parts === null ? undefined : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]), 1);
}
