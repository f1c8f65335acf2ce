/** The day of a page, as the addresses of its pictures tell: `![](2024-9-19-news/a.jpg)`, `![](https://…/2024/09/19/a.png)`. */
import { isoDay, parseDay } from './calendar.ts';
import type { Day } from './day.ts';

const opening = '![';
/** Farthest behind its opening that the address of a picture ends. */
const longestPicture = 200;
const dated = /^[^\]\n]*\]\([^)\s]*?(?<!\d)((?:19|20)\d\d)([-/])(\d{1,2})\2(\d{1,2})(?!\d)/;

/** The day from which a text is told: that of its first dated picture, where it is not later than the reference date. */
export function dayOfTelling(text: string, reference: string | Date | undefined): string | Date | undefined {
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + opening.length)) {
    const found = dated.exec(text.slice(at + opening.length, at + longestPicture));
    const day: Day | undefined =
      found === null ? undefined : { year: Number(found[1]), month: Number(found[3]), day: Number(found[4]) };
    const told = day && parseDay(isoDay(day)) ? isoDay(day) : undefined;
    if (told === undefined) continue;
    const now = parseDay(reference);
    return now !== undefined && isoDay(now) < told ? reference : told;
  }
  return reference;
}
