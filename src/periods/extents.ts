import type { Day, Interval } from './day.ts';
import type { Extent, YearBy } from './mention.ts';

/** All extents are of one shape: what a spread adds to gets a new one each time, and every look at it becomes slow. */
const rest = {
  members: undefined,
  inYear: undefined,
  lunar: undefined,
  fromToday: undefined,
  pick: undefined,
} as const;
const bare = { firstMonth: 1, firstDay: 0, lastMonth: 12, lastDay: 0, ...rest } as const;

/** A year that has no days here. */
export const noYear = -9999;

/** Whole years. */
export function years(by: YearBy, year: number, lastYear = year): Extent {
  return { by, year, lastYear, ...bare };
}

/** Months of the year left out; `days` within them. */
export function months(first: number, last = first, firstDay = 0, lastDay = 0): Extent {
  return { by: 'left', year: 0, lastYear: 0, firstMonth: first, firstDay, lastMonth: last, lastDay, ...rest };
}

/** Months counted from that of the reference date. */
export function monthsAway(first: number, last = first): Extent {
  return { by: 'month', year: 0, lastYear: 0, firstMonth: first, firstDay: 0, lastMonth: last, lastDay: 0, ...rest };
}

/** What is counted from the reference date. */
export function fromToday(find: (today: Day) => Interval | undefined): Extent {
  return { ...years('today', 0), fromToday: find };
}

/** Days that each year has at its own place; the year is left out. */
export function eachYear(find: (year: number) => Interval | undefined): Extent {
  return { ...years('left', 0), inYear: find };
}

/** The same part of a year, in the year of `of`. */
export function inYear(part: Extent, of: Extent): Extent {
  return { ...part, by: of.by, year: of.year, lastYear: of.lastYear, members: of.members };
}
