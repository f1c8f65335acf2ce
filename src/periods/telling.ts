/** The day on which a text is told, as it says itself: 今天(11月12日), 新华社北京6月23日电. */

import { wire } from '../text/dateline.ts';
import { isoDay, lastDay } from './calendar.ts';
import type { Day } from './day.ts';
import { months } from './extents.ts';

const told = new RegExp(`今(?:天|日|晨|晚)?\\((\\d{1,2})月(\\d{1,2})日\\)|(\\d{1,2})月(\\d{1,2})日${wire}`);
/** Farthest into its line that the day of telling is looked for. */
const reach = 2000;

/** The last such day up to the reference date that the line at `from` names. */
export function tellingDay(s: string, from: number, reference: Day | undefined): Day | undefined {
  if (reference === undefined) return undefined;
  const end = s.indexOf('\n', from);
  const found = told.exec(s.slice(from, Math.min(end < 0 ? s.length : end, from + reach)));
  if (found === null) return undefined;
  const [month, date] = [Number(found[1] ?? found[3]), Number(found[2] ?? found[4])];
  const at = months(month, month, date, date);
  const day = lastDay(at, reference.year);
  return day === undefined || isoDay(day) > isoDay(reference) ? lastDay(at, reference.year - 1) : day;
}
