/** Times counted from the reference date: days, weeks, months, quarters, years. */

import { monthOf, shift, shiftMonths, weekday } from '../calendar.ts';
import type { Day, Interval } from '../day.ts';
import { fromToday, months, monthsAway, years } from '../extents.ts';
import type { Extent } from '../mention.ts';
import { numberOf } from '../pattern.ts';
import { isDigit } from '../read.ts';
import { dayWords } from '../words.data.ts';
import { weekdayOf } from './days.ts';
import { type Form, opensClause, type Said } from './form.ts';

const single = (day: Day): Interval => ({ from: day, to: day });
const day = (extent: Extent): Said => ({ extent, grain: 'day' });

/** How far 上, 下, 本 and their like lie from now. */
const away: Readonly<Record<string, number>> = { 上上: -2, 前: -2, 上: -1, 本: 0, 这: 0, 今: 0, 下: 1, 下下: 2 };
const sides = '(上上|上|本|这|下下|下)';
/** What is told of now is no time of its own; what lies before or after is. */
const isNow = (side: string): boolean => away[side] === 0;

function weekFrom(today: Day, count: number): Interval {
  const monday = shift(today, 1 - weekday(today) + 7 * count);
  return { from: monday, to: shift(monday, 6) };
}

function quarterFrom({ year, month }: Day, count: number): Interval {
  const at = year * 4 + Math.floor((month - 1) / 3) + count;
  const first = { year: Math.floor(at / 4), month: (at % 4) * 3 + 1, day: 1 };
  return { from: first, to: monthOf({ ...first, month: first.month + 2 }).to };
}

const dayDeltas = new Map(dayWords);

/** Spans between now and what lies so far away. */
export function spanned(count: number, unit: string): (today: Day) => Interval {
  return (today) => {
    const other = moved(today, count, unit);
    return count < 0 ? { from: other, to: today } : { from: today, to: other };
  };
}

function moved(today: Day, count: number, unit: string): Day {
  if (unit.endsWith('年')) return shiftMonths(today, 12 * count);
  if (unit.endsWith('月')) return shiftMonths(today, count);
  return shift(today, /周|星期|礼拜/.test(unit) ? 7 * count : count);
}

/** 3个多月: at least three; 年半: and six. */
function monthsOf(count: number, unit: string): number {
  if (unit === '个多月') return count;
  return unit === '年多' ? 12 * count : 12 * count + 6;
}

/** What lies so far away, as exactly as it is said: 三年前 is a year, 3天后 a day. */
function distant(count: number, unit: string): (today: Day) => Interval {
  return (today) => {
    const at = moved(today, count, unit);
    if (unit.endsWith('年'))
      return { from: { year: at.year, month: 1, day: 1 }, to: { year: at.year, month: 12, day: 31 } };
    if (unit.endsWith('月')) return monthOf(at);
    return /周|星期|礼拜/.test(unit) ? weekFrom(at, 0) : single(at);
  };
}

const opened = /(?:截至|截止|[到至自从])$/;

export const relativeForms: readonly Form[] = [
  {
    name: '昨日',
    where: `(${dayWords.map(([word]) => word).join('|')})`,
    place: 'alone',
    notAfter: '座期',
    read([word]) {
      const delta = dayDeltas.get(word!)!;
      return { ...day(fromToday((today) => single(shift(today, delta)))), state: delta === 0 };
    },
  },
  {
    // as papers of Taiwan and Hong Kong write it
    name: '昨',
    where: '昨',
    place: 'alone',
    notBefore: '今如自觉往宛一',
    notAfter: '(日天晚夜晨早午今前年儿非是',
    read: () => day(fromToday((today) => single(shift(today, -1)))),
  },
  {
    // the day's number in brackets, as papers of Taiwan write it
    name: '今(4)日',
    where: '(今|昨|前|明)[天|日]\\(<n>[日]\\)(日|天|)',
    place: 'alone',
    read: ([, written]) => day(months(0, 0, numberOf(written!), numberOf(written!))),
  },
  {
    // the day itself in brackets: 截至今天(10月29日)
    name: '今天(10月29日)',
    where: '(今|昨|前|明)[天|日|晨|晚]\\(<n>月<n>日\\)',
    place: 'alone',
    read: ([, month, date], { s, start }) =>
      opened.test(s.slice(Math.max(0, start - 2), start))
        ? day(months(numberOf(month!), numberOf(month!), numberOf(date!), numberOf(date!)))
        : undefined,
  },
  {
    name: '上周',
    where: `${sides}[个|一](周|星期|礼拜)`,
    place: 'alone',
    notBefore: '以',
    notAfter: '期年岁围边转刊报一二三四五六日天末',
    read: ([side]) => ({
      ...day(fromToday((today) => weekFrom(today, away[side!]!))),
      state: isNow(side!),
    }),
  },
  {
    name: '上周一',
    where: `${sides}[个|一](周|星期|礼拜)[周|星期](一|二|三|四|五|六|日|天)`,
    place: 'alone',
    notAfter: '围年期',
    read: ([side, , name]) =>
      day(fromToday((today) => single(shift(weekFrom(today, away[side!]!).from, weekdayOf(name!) - 1)))),
  },
  {
    name: '下周末',
    where: `${sides}[个|一](周末)`,
    place: 'alone',
    read: ([side]) =>
      day(
        fromToday((today) => {
          const { to } = weekFrom(today, away[side!]!);
          return { from: shift(to, -1), to };
        }),
      ),
  },
  {
    name: '星期一',
    where: '(周|星期|礼拜)(一|二|三|四|五|六|日|天)',
    place: 'alone',
    notBefore: '每第两几四逢全一二三五六个上下本周隔至到-—~',
    notAfter: '围年期刊至到-—~、',
    // 周一、周三 are days of every week; 8、周三 an item of a list
    read: ([, name], { s, start }) =>
      s[start - 1] === '、' && !isDigit(s, start - 2)
        ? undefined
        : day(fromToday((today) => single(shift(weekFrom(today, 0).from, weekdayOf(name!) - 1)))),
  },
  {
    name: '上月',
    where: `${sides}[一][个]月[份]`,
    place: 'alone',
    opens: 'month',
    notBefore: '以之提眼项',
    notAfter: '度均薪租',
    read: ([side]) => ({ extent: monthsAway(away[side!]!), grain: 'month', state: isNow(side!) }),
  },
  {
    name: '前月',
    where: '前月',
    place: 'alone',
    opens: 'month',
    notBefore: '以之提眼项目年日半天当个',
    read: () => ({ extent: monthsAway(-2), grain: 'month' }),
  },
  {
    name: '上季度',
    where: '(上上|上|本|这|下)[一][个]季[度](末|初|)',
    place: 'alone',
    notBefore: '以',
    notAfter: '节后军',
    read: ([side, end]) => ({
      extent: fromToday((today) => {
        const quarter = quarterFrom(today, away[side!]!);
        return end === '' ? quarter : end === '末' ? single(quarter.to) : monthOf(quarter.from);
      }),
      grain: end === '' ? 'part' : end === '末' ? 'day' : 'month',
      state: isNow(side!),
    }),
  },
  {
    name: '今明两天',
    where: '(今明|昨今)两(天|日)',
    place: 'alone',
    read: ([word]) =>
      day(
        fromToday((today) =>
          word === '今明' ? { from: today, to: shift(today, 1) } : { from: shift(today, -1), to: today },
        ),
      ),
  },
  {
    name: '周末',
    where: '周末',
    place: 'lone',
    read: () => day(fromToday((today) => ({ from: shift(weekFrom(today, 0).to, -1), to: weekFrom(today, 0).to }))),
  },
  {
    name: '今明两年',
    where: '今明两年',
    place: 'alone',
    read: () => ({ extent: { ...years('told', 0, 1), members: [0, 1] }, grain: 'years' }),
  },
  {
    name: '去今两年',
    where: '去今两年',
    place: 'alone',
    read: () => ({ extent: { ...years('told', -1, 0), members: [-1, 0] }, grain: 'years' }),
  },
  {
    name: '这一年',
    where: '这一年',
    place: 'alone',
    notAfter: '来度间',
    read: () => ({ extent: years('told', 0), grain: 'year' }),
  },
  {
    name: '过去三个月',
    where: '(过去|最近|近|上|未来|今后|接下来)[的]<n>(个月|个星期|周|天|日)[来|内]',
    place: 'alone',
    notBefore: '附邻最以期将时达续',
    notAfter: '期',
    read([word, written, unit]) {
      const ahead = word === '未来' || word === '今后' || word === '接下来';
      const count = numberOf(written!);
      return { ...day(fromToday(spanned(ahead ? count : -count, unit!))), state: true };
    },
  },
  {
    name: '三年前',
    where: '<many>(个月|个星期|星期|年|周|天|日)(之前|以前|前|之后|以后|后)',
    place: 'alone',
    notAfter: '期列茅述提景往置去来进方端言沿者瞻身续勤备果台面',
    read([written, unit, side], at) {
      if (!opensClause(at)) return undefined;
      const count = numberOf(written!);
      if (count < 1 || count > 300) return undefined;
      return { ...day(fromToday(distant(side!.endsWith('前') ? -count : count, unit!))), state: true };
    },
  },
  {
    name: '3个多月以来',
    where: '(近|)<many>(个多月|年半|年多)(以来|来)',
    place: 'alone',
    read([, written, unit]) {
      const count = monthsOf(numberOf(written!), unit!);
      return {
        ...day(fromToday((today) => ({ from: monthOf(shiftMonths(today, -count)).from, to: today }))),
        state: true,
      };
    },
  },
  {
    name: '七年半后',
    where: '<many>(年半)(前|之前|以前|后|之后|以后)',
    place: 'alone',
    notAfter: '期列茅述提景往置去来进方端',
    read([written, unit, side], at) {
      if (!opensClause(at)) return undefined;
      const count = monthsOf(numberOf(written!), unit!) * (side!.endsWith('前') ? -1 : 1);
      return { ...day(fromToday((today) => monthOf(shiftMonths(today, count)))), state: true };
    },
  },
  {
    name: '半年前',
    where: '半(年|个月)(前|之前|以前|后|之后|以后)',
    place: 'alone',
    notAfter: '期列茅述提景往置去来进方端',
    read([unit, side], at) {
      if (!opensClause(at)) return undefined;
      const sign = side!.endsWith('前') ? -1 : 1;
      return {
        ...day(
          fromToday((today) =>
            unit === '年' ? monthOf(shiftMonths(today, 6 * sign)) : single(shift(today, 15 * sign)),
          ),
        ),
        state: true,
      };
    },
  },
  {
    name: '二十几年前',
    where: '<many>(几|多)年(前|之前|以前)',
    place: 'alone',
    notAfter: '期列茅述提景往置去来进方端',
    read([written], at) {
      const count = numberOf(written!);
      if (!opensClause(at) || count < 10 || count > 300) return undefined;
      return {
        ...day(
          fromToday(({ year }) => ({
            from: { year: year - count - 10, month: 1, day: 1 },
            to: { year: year - count, month: 12, day: 31 },
          })),
        ),
        state: true,
      };
    },
  },
];
