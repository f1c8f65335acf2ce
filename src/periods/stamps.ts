/** When a page was put out, as its byline says: a date in figures with the time of day, run together with what stands around. */
import type { Day } from './day.ts';
import type { PeriodMention } from './mention.ts';

const forms = new Set(['2023-06-13', '2023/6/13', '2023.06.13']);
const clock = /\d{1,2}:\d\d(?::\d\d)?$/;
const behind = /^[\u4e00-\u9fffA-Za-z【《「“]/;
const before = /(?:时间|更新|发布|编辑|编译|记者|报导|报道|文)[\u4e00-\u9fff]{0,8}[|:]?\s?$/;
const longestByline = 14;

/** `2019.12.12 08:10歌手…`, `2019.12.12 08:10【独家】`, `记者江某2019/12/31 22:27`; 2024-01-01 08:00, 35℃ is a reading. */
export function isStamp(s: string, { form, grain, start, end, first, last }: PeriodMention): boolean {
  if (grain !== 'day' || first !== last || form === undefined || !forms.has(form)) return false;
  if (!clock.test(s.slice(start, end))) return false;
  return behind.test(s.charAt(end)) || before.test(s.slice(Math.max(0, start - longestByline), start));
}

/** The day of the first of them. */
export function stampedDay(s: string, mentions: readonly PeriodMention[]): Day | undefined {
  const first = mentions.find((mention) => isStamp(s, mention))?.first;
  return first && { year: first.year, month: first.firstMonth, day: first.firstDay };
}
