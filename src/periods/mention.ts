import type { Span } from '../text/span.ts';

/**
 * Where the year of an extent comes from: `said` in the expression; `left` out, so the section's; `told` from the
 * document's own year (今年, 去年); `same` as the year last named in the sentence (当年); `past` counted back from the
 * years that the report looks back on (近三年), `counted` (五年累计) only where the text has named as many years; `ahead`
 * from the document's year on (今后五年); `today` in days from the reference date (昨日).
 */
export type YearBy = 'said' | 'left' | 'told' | 'same' | 'past' | 'counted' | 'ahead' | 'today';

/** A stretch of the calendar as written: the year may still be unknown. */
export interface Extent {
  readonly by: YearBy;
  /** The year itself with `said`, else years (with `today`: days) away from the year that `by` names. */
  readonly year: number;
  /** The last year, in the same measure. */
  readonly lastYear: number;
  /** Months 1 to 12 as written; a month that does not exist is kept and gives no dates. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** Day of the month; 0 = the first or last day that the month has; -1 = the month's last day. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** How coarse the last part of an expression is; `edge` = the end of a year (年底), `opening` = its start (年初). */
export type Grain = 'years' | 'year' | 'part' | 'month' | 'day' | 'edge' | 'opening';

/** One reading at one place. */
export interface Reading {
  readonly end: number;
  readonly extent: Extent;
  readonly grain: Grain;
}

/**
 * Which side of the interval is open. `until`: up to the last day; `since`: from the first day; `before` and `after`:
 * the extent itself is left out.
 */
export type Open = 'none' | 'until' | 'since' | 'before' | 'after';

/** A time expression as found, dates not yet filled in. */
export interface PeriodMention extends Span {
  /** `state` has no dates (目前, 春运期间), `clock` is a time of day, `label` a name made of a year (2023届). */
  readonly kind: 'interval' | 'state' | 'clock' | 'label';
  readonly first?: Extent | undefined;
  readonly last?: Extent | undefined;
  readonly open: Open;
  readonly grain: Grain;
  /** The time that something is compared with: 较2022年, 比上年, 去年同期. */
  readonly comparison: boolean;
  /** Stands between `《》` or `“”`, so it belongs to a name. */
  readonly inTitle: boolean;
}
