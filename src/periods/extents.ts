import type { Extent, YearBy } from './mention.ts';

/** Whole years. */
export function years(by: YearBy, year: number, lastYear = year): Extent {
  return { by, year, lastYear, firstMonth: 1, firstDay: 0, lastMonth: 12, lastDay: 0 };
}

/** Months of the year left out; `days` within them. */
export function months(first: number, last = first, firstDay = 0, lastDay = 0): Extent {
  return { by: 'left', year: 0, lastYear: 0, firstMonth: first, firstDay, lastMonth: last, lastDay };
}

/** The same part of a year, in the year of `of`. */
export function inYear(part: Extent, of: Extent): Extent {
  return { ...part, by: of.by, year: of.year, lastYear: of.lastYear };
}
