/** Days: what follows a month, and dates in figures. */

import { codeSet, isHan } from '../../text/codes.ts';
import { wordAt } from '../../text/words.ts';
import { shift, weekday } from '../calendar.ts';
import type { Interval } from '../day.ts';
import { fromToday, inYear, months, years } from '../extents.ts';
import type { Extent } from '../mention.ts';
import { numberOf } from '../pattern.ts';
import { isDigit } from '../read.ts';
import { dayTellers, partsOfDay } from '../words.ts';
import type { At, Form, Said } from './form.ts';

const day = (extent: Extent): Said => ({ extent, grain: 'day' });
/** Days within the month that stands before. */
const daysOf = (first: number, last = first): Said => day(months(0, 0, first, last));

const tenths: Readonly<Record<string, readonly [number, number]>> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 0],
  上半月: [1, 15],
  下半月: [16, 0],
  中: [11, 20],
};

export const weekdays = '一二三四五六日';

/** 1 (Monday) to 7 of 一 to 日 or 天. */
export function weekdayOf(character: string): number {
  return character === '天' ? 7 : weekdays.indexOf(character) + 1;
}

/** The week that begins with the so manieth Monday. */
function weekOf(count: number): (of: Interval) => Interval | undefined {
  return ({ from, to }) => {
    const first = shift(from, ((8 - weekday(from)) % 7) + 7 * (count - 1));
    return first.month === to.month && count > 0 ? { from: first, to: shift(first, 6) } : undefined;
  };
}

/** The so manieth such day of the week; -1 the last. */
function weekdayIn(of: Interval, wanted: number, count: number): Interval | undefined {
  if (count === -1) {
    const found = shift(of.to, -((weekday(of.to) - wanted + 7) % 7));
    return { from: found, to: found };
  }
  const found = shift(of.from, ((wanted - weekday(of.from) + 7) % 7) + 7 * (count - 1));
  return found.month === of.to.month && count > 0 ? { from: found, to: found } : undefined;
}

/** The last day or week of a stretch. */
function lastOf({ to }: Interval, unit: string): Interval {
  if (unit === '天' || unit === '日') return { from: to, to };
  const from = shift(to, 1 - weekday(to));
  return { from, to: shift(from, 6) };
}

const picked = (pick: NonNullable<Extent['pick']>): Said => day({ ...months(0, 0), pick });

/** First and last day of a row or range. */
function daysBetween(written: string): Said | undefined {
  const numbers = written
    .split(/[日号至到、—–~ -]+/)
    .filter((each) => each !== '')
    .map(numberOf);
  const rising = numbers.every((each, i) => i === 0 || each >= numbers[i - 1]!);
  return rising ? daysOf(numbers[0]!, numbers.at(-1)!) : undefined;
}

const leadsDay = codeSet(',;:。!?\n\r “”"');
const ends = ',;。!?)\n\r';

/** 十月三十一: a day without 日, where nothing is counted by it. */
function isBareDay(written: string, { s, end }: At): boolean {
  return written.trim().length > 1 && (end >= s.length || ends.includes(s[end]!));
}

export const dayForms: readonly Form[] = [
  {
    name: '19日',
    where: '<n>(日|号)',
    place: 'month',
    notAfter: '龄线楼',
    read: ([written]) => daysOf(numberOf(written!)),
  },
  { name: '19-21日', where: '<days>(日|号)', place: 'month', read: ([written]) => daysBetween(written!) },
  {
    name: '十月三十一',
    where: '<n>',
    place: 'month',
    read: ([written], at) => (isBareDay(written!, at) ? daysOf(numberOf(written!)) : undefined),
  },
  {
    name: '7月上旬',
    where: '(上旬|中旬|下旬|上半月|下半月)',
    place: 'month',
    read([word]) {
      const [first, last] = tenths[word!]!;
      return daysOf(first, last);
    },
  },
  { name: '6月底', where: '[月](底|末)', place: 'month', read: () => daysOf(-1) },
  {
    name: '6月初',
    where: '[月]初',
    place: 'month',
    notAfter: '步审次',
    read: () => ({ ...daysOf(1), grain: 'opening' }),
  },
  {
    name: '三月第二周',
    where: '第<n>[个](周|星期)',
    place: 'month',
    notAfter: '一二三四五六日天',
    read: ([count]) => picked(weekOf(numberOf(count!))),
  },
  {
    name: '八月的第一个周二',
    where: '第<n>个(周|星期|礼拜)(一|二|三|四|五|六|日|天)',
    place: 'month',
    read: ([count, , name]) => picked((of) => weekdayIn(of, weekdayOf(name!), numberOf(count!))),
  },
  {
    name: '四月的最后一个星期一',
    where: '最后一个(周|星期|礼拜)(一|二|三|四|五|六|日|天)',
    place: 'month',
    read: ([, name]) => picked((of) => weekdayIn(of, weekdayOf(name!), -1)),
  },
  {
    name: '上月最后五天',
    where: '(最后|前|头)<n>[个](天|日)',
    place: 'month',
    read([side, written]) {
      const count = numberOf(written!);
      return side === '最后'
        ? picked(({ to }) => ({ from: shift(to, 1 - count), to }))
        : picked(({ from }) => ({ from, to: shift(from, count - 1) }));
    },
  },
  {
    name: '六月的第一天',
    where: '第<n>天',
    place: 'month',
    read: ([written]) => daysOf(numberOf(written!)),
  },
  {
    name: '五月最后一周',
    where: '最后一(周|个星期)',
    place: 'month',
    read: ([unit]) => picked((of) => lastOf(of, unit!)),
  },
  {
    name: '今年最后一天',
    where: '最后一(天|日|周|个星期|个月|个季度)',
    place: 'year',
    read([unit]) {
      if (unit === '个月') return { extent: months(12), grain: 'month' };
      if (unit === '个季度') return { extent: months(10, 12), grain: 'part' };
      return day({ ...years('left', 0), pick: (of) => lastOf(of, unit!) });
    },
  },
  {
    name: '今年第三天',
    where: '第<n>天',
    place: 'year',
    read: ([written]) =>
      day({
        ...years('left', 0),
        pick: ({ from }) => ({ from: shift(from, numberOf(written!) - 1), to: shift(from, numberOf(written!) - 1) }),
      }),
  },
  {
    name: '今年第三十七个星期',
    where: '第<n>[个](周|星期)',
    place: 'year',
    notAfter: '一二三四五六日天',
    read: ([written]) => day({ ...years('left', 0), pick: ({ from }) => isoWeek(from.year, numberOf(written!)) }),
  },
  {
    // of the week that stands before
    name: '到周三',
    where: '(周|星期|礼拜)(一|二|三|四|五|六|日|天)',
    place: 'second',
    read: ([, name]) =>
      day(
        fromToday((today) => {
          const at = shift(today, weekdayOf(name!) - weekday(today));
          return { from: at, to: at };
        }),
      ),
  },
  { name: '到十五号', where: '<n>(日|号)', place: 'second', read: ([written]) => daysOf(numberOf(written!)) },
  {
    // without its month: before what is said or done on it, or in a bracket
    name: '29日',
    where: '<n>(日|号)',
    place: 'alone',
    notBefore: '月第每满逾几数近期',
    read: ([written, mark], at) => (isToldDay(at, mark === '号') ? daysOf(numberOf(written!)) : undefined),
  },
  { name: '2023-06-13', where: '<year>-<n>-<n>', place: 'alone', read: readDate },
  { name: '2023/6/13', where: '<year>/<n>/<n>', place: 'alone', read: readDate },
  {
    // of the Republic
    name: '108/08/12',
    where: '<republic>(/|.|-)<two>(/|.|-)<two>',
    place: 'alone',
    notBefore: '0123456789/.-',
    read([written, , month, , date]) {
      const [first, last] = [numberOf(month!), numberOf(date!)];
      if (!isDigit(written!, 0) || first < 1 || first > 12 || last < 1 || last > 31) return undefined;
      return day(inYear(months(first, first, last, last), years('said', 1911 + numberOf(written!))));
    },
  },
  { name: '2023.06.13', where: '<year>.<n>.<n>', place: 'alone', read: readDate },
  {
    name: '2022 11 23',
    where: '<year><n><n>',
    place: 'lone',
    read: (captures) => inFigures(captures[0], captures[1]!, captures[2]!),
  },
  {
    name: '20221123',
    where: '<date>',
    place: 'lone',
    read: ([written]) => inFigures(written!.slice(0, 4), written!.slice(4, 6), written!.slice(6)),
  },
  { name: '09-01', where: '<n>-<n>', place: 'lone', read: ([month, date]) => inFigures(undefined, month!, date!) },
  {
    name: '6·30',
    where: '<n>(·|.|/)<n>',
    place: 'lone',
    read: ([month, , date]) => inFigures(undefined, month!, date!),
  },
  {
    name: '2022-11',
    where: '<year>(-|/|.)<n>',
    place: 'lone',
    read: ([year, , month]) => ({
      extent: inYear(months(numberOf(month!)), years('said', numberOf(year!))),
      grain: 'month',
    }),
  },
  {
    name: '1999.08-2002.02',
    where: '<year>.<n><to><year>.<n>',
    place: 'alone',
    notAfter: '.%',
    read(captures) {
      const [year, first, lastYear, last] = captures.map(numberOf) as [number, number, number, number];
      if (captures[1]!.length !== 2 || captures[3]!.length !== 2 || lastYear < year) return undefined;
      return { extent: { ...months(first, last), by: 'said', year, lastYear }, grain: 'month' };
    },
  },
];

const afterCount = codeSet('内间游龄均后前以之线或至到-—~、)净累共涨跌');
/** 13日|(台湾时间), 2日|(当地时间) */
const zone = /^\([\u4e00-\u9fff]{2,4}时间\)/;
const longestZone = 8;

/** `2日表示`, `(21日)`, `6日电`: what follows shows that a day is named, not counted. */
function isToldDay({ s, start, end }: At, named: boolean): boolean {
  // 一日3次 says how often
  if (s[end + 1] === '次') return false;
  if (s[start - 1] === '(') return s[end] === ')';
  // 2号转炉, but 2号上午
  if (named) return wordAt(partsOfDay, s, end) !== undefined;
  // 于19日, 从27日的, but 在3日内
  if ('于在从自由较'.includes(s[start - 1] ?? ' ')) return !afterCount.has(s.charCodeAt(end));
  if (start === 0 || leadsDay.has(s.charCodeAt(start - 1))) return end < s.length && !afterCount.has(s.charCodeAt(end));
  const behind = zone.exec(s.slice(end, end + longestZone))?.[0].length ?? 0;
  if (behind > 0 && isHan(s.charCodeAt(start - 1))) return true;
  return (isHan(s.charCodeAt(start - 1)) || s[start - 1] === ')') && wordAt(dayTellers, s, end) !== undefined;
}

/** The week of a year by ISO 8601: the first has the year's first Thursday. */
function isoWeek(year: number, count: number): Interval | undefined {
  const fourth = { year, month: 1, day: 4 };
  const from = shift(fourth, 1 - weekday(fourth) + 7 * (count - 1));
  return count < 1 || count > 53 ? undefined : { from, to: shift(from, 6) };
}

/** A date of which two or three numbers are all. */
function inFigures(year: string | undefined, month: string, date: string): Said | undefined {
  if (!isDigit(month, 0) || !isDigit(date, 0)) return undefined;
  const extent = months(numberOf(month), numberOf(month), numberOf(date), numberOf(date));
  return day(year === undefined ? extent : inYear(extent, years('said', numberOf(year))));
}

/** A date in figures; 2023-06-13T08:30 goes on with a time of day. */
function readDate([year, month, date]: readonly string[], { s, start, end }: At): Said | undefined {
  if (!isDigit(s, start) || isDigit(s, end) || !isDigit(month!, 0) || !isDigit(date!, 0)) return undefined;
  // 2023-06-13-07 is a number of its own
  if (s.slice(start, end).includes(' ') || (s[end] === s[start + year!.length] && isDigit(s, end + 1)))
    return undefined;
  const extent = months(numberOf(month!), numberOf(month!), numberOf(date!), numberOf(date!));
  return day(inYear(extent, years('said', numberOf(year!))));
}
