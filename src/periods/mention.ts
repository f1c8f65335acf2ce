import type { Span } from '../text/span.ts';
import type { Day, Interval } from './day.ts';

/**
 * Where the year of an extent comes from: `said` in the expression, `short` of two figures; `left` out, so the section's; `told` from the
 * document's own year (今年, 去年); `same` as the year last named in the sentence (当年); `past` counted back from the
 * years that the report looks back on (近三年), `counted` (五年累计) only where the text has named as many years; `ahead`
 * from the document's year on (今后五年); `month` in months from that of the reference date (上月), `today` from the
 * reference date itself (昨日, 上周, 三个月前).
 */
export type YearBy = 'said' | 'short' | 'left' | 'told' | 'same' | 'past' | 'counted' | 'ahead' | 'month' | 'today';

/** A stretch of the calendar as written: the year may still be unknown. */
export interface Extent {
  readonly by: YearBy;
  /** The year itself with `said`, else years away from the year that `by` names. */
  readonly year: number;
  /** The last year, in the same measure. */
  readonly lastYear: number;
  /**
   * Months 1 to 12 as written; a month that does not exist is kept and gives no dates. Months away with `month`. 0: the
   * month is left out as well (29日).
   */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** Day of the month; 0 = the first or last day that the month has; -1 = the month's last day. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** The years of a list that is handed out one by one: 2021、2023年. */
  readonly members?: readonly number[] | undefined;
  /** The days in a year, where no months tell them: feasts, the lunar calendar. */
  readonly inYear?: ((year: number) => Interval | undefined) | undefined;
  /** Its months are those of the moon: years of the eras. */
  readonly lunar?: boolean | undefined;
  /** The days seen from the reference date. */
  readonly fromToday?: ((today: Day) => Interval | undefined) | undefined;
  /** A part of the days that the rest tells: the second week of a month. */
  readonly pick?: ((interval: Interval) => Interval | undefined) | undefined;
}

/** How coarse the last part of an expression is; `edge` = the end of a year (年底), `opening` = its start (年初). */
export type Grain = 'years' | 'year' | 'part' | 'month' | 'day' | 'edge' | 'opening';

/** One reading at one place. */
export interface Reading {
  readonly end: number;
  readonly extent: Extent;
  readonly grain: Grain;
  /** Names of the forms that it was read by. */
  readonly form: string;
  /** Which of two forms that read the same words goes before. */
  readonly rank: number;
  /** Tells of the time of telling: its days are no period of figures. */
  readonly state?: boolean | undefined;
  readonly feast?: boolean | undefined;
  readonly report?: boolean | undefined;
}

/**
 * Which side of the interval is open. `until`: up to the last day; `since`: from the first day; `before` and `after`:
 * the extent itself is left out.
 */
export type Open = 'none' | 'until' | 'since' | 'before' | 'after';

/** A time expression as found, dates not yet filled in. */
export interface PeriodMention extends Span {
  /**
   * `state` has no dates for figures (目前, 本月, 春运期间), `clock` is a time of day, `label` a name made of a year
   * (2023届), `feast` a day that has a name (妇女节).
   */
  readonly kind: 'interval' | 'state' | 'clock' | 'label' | 'feast';
  readonly first?: Extent | undefined;
  readonly last?: Extent | undefined;
  readonly open: Open;
  readonly grain: Grain;
  /** The time that something is compared with: 较2022年, 比上年, 去年同期. */
  readonly comparison: boolean;
  /** Stands between `《》` or `“”`, so it belongs to a name. */
  readonly inTitle: boolean;
  /** Names of the forms that it was read by. */
  readonly form?: string | undefined;
  /** A report of its days: 2020年中报. */
  readonly report?: boolean | undefined;
}
