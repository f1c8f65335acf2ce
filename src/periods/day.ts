/** Days of the calendar, and stretches of them. */

/** A day of the calendar; `month` counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** From one day to another, both inclusive. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}
