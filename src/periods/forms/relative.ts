/** Times counted from the reference date: days, weeks, months, quarters, years; spans of years; decades and plans. */
import { codeSet } from '../../text/codes.ts';
import { wordAt } from '../../text/words.ts';
import { type Day, type Interval, monthOf, shift, shiftMonths, weekday } from '../calendar.ts';
import { fromToday, months, monthsAway, years } from '../extents.ts';
import type { Extent } from '../mention.ts';
import { numberOf } from '../pattern.ts';
import { chineseDigitAt } from '../read.ts';
import { dayWords } from '../words.data.ts';
import { spanVerbs } from '../words.ts';
import { weekdayOf } from './days.ts';
import type { At, Form, Said } from './form.ts';

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

const heads = codeSet(',;:。!?、()\n\r “”"');

/** Whether nothing that the time could belong to stands before it. */
function opensClause({ s, start }: At): boolean {
  return start === 0 || heads.has(s.charCodeAt(start - 1));
}

const dayDeltas = new Map(dayWords);

const spansOf: Readonly<Record<string, 'past' | 'ahead'>> = {
  过去的: 'past',
  过去: 'past',
  最近: 'past',
  近: 'past',
  这: 'past',
  今后的: 'ahead',
  今后: 'ahead',
  未来的: 'ahead',
  未来: 'ahead',
};

/** `五年累计新增…`: the years that the text tells of, not a duration. */
function isCountedBack(value: number, at: At): boolean {
  return value >= 2 && value <= 10 && opensClause(at) && wordAt(spanVerbs, at.s, at.end) !== undefined;
}

const planOf: Readonly<Record<string, number>> = {
  十一: 11,
  十二: 12,
  十三: 13,
  十四: 14,
  十五: 15,
  十六: 16,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The five years of a plan; the fourteenth runs from 2021 to 2025. */
function planYears(name: string, tail: string): Said {
  const first = 2021 - 5 * (14 - planOf[name]!);
  return tail.endsWith('末')
    ? { extent: { ...years('said', first + 4), firstMonth: 12, firstDay: -1, lastDay: -1 }, grain: 'edge' }
    : { extent: years('said', first, first + 4), grain: 'years' };
}

const planTail = '(期末|时期末|末|时期|期间|)';

const decadeParts: Readonly<Record<string, readonly [number, number]>> = {
  '': [0, 9],
  初: [0, 2],
  初期: [0, 2],
  前期: [0, 2],
  中: [3, 6],
  中期: [3, 6],
  后期: [7, 9],
  末期: [7, 9],
  末: [7, 9],
  中后期: [3, 9],
};
const decadeTail = '(初期|初|前期|中后期|中期|后期|末期|末|)';

function decade(first: number, tail: string): Said | undefined {
  if (first % 10 !== 0) return undefined;
  const [from, to] = decadeParts[tail]!;
  return { extent: years('said', first + from, first + to), grain: 'years' };
}

/** 30-40年代, 七十、八十年代 of the last century: from the first to the last of them. */
function decades(written: string, tail: string): Said | undefined {
  const tens = written
    .split(/[^\d一二三四五六七八九十]+/)
    .filter((each) => each !== '')
    .map(numberOf);
  const [first, last] = [decade(1900 + tens[0]!, tail), decade(1900 + tens.at(-1)!, tail)];
  if (tens.length === 1 || first === undefined || last === undefined) return tens.length === 1 ? first : undefined;
  return { ...first, extent: { ...first.extent, lastYear: last.extent.lastYear } };
}

/** Spans between now and what lies so far away. */
function spanned(count: number, unit: string): (today: Day) => Interval {
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
    // the day's number in brackets, as papers of Taiwan write it
    name: '今(4)日',
    where: '(今|昨|前|明)[天|日]\\(<n>[日]\\)(日|天|)',
    place: 'alone',
    read: ([, written]) => day(months(0, 0, numberOf(written!), numberOf(written!))),
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
    notBefore: '每第两几四逢全一二三五六个上下本周隔至到-—~、',
    notAfter: '围年期刊至到-—~、',
    read: ([, name]) => day(fromToday((today) => single(shift(weekFrom(today, 0).from, weekdayOf(name!) - 1)))),
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
    where: '(上上|上|本|这|下)[一][个]季[度](末|)',
    place: 'alone',
    notBefore: '以',
    notAfter: '节后军',
    read: ([side, end]) => ({
      extent: fromToday((today) => {
        const quarter = quarterFrom(today, away[side!]!);
        return end === '' ? quarter : single(quarter.to);
      }),
      grain: end === '' ? 'part' : 'day',
      state: isNow(side!),
    }),
  },
  {
    name: '今明两年',
    where: '今明两年',
    place: 'alone',
    read: () => ({ extent: years('told', 0, 1), grain: 'years' }),
  },
  {
    name: '去今两年',
    where: '去今两年',
    place: 'alone',
    read: () => ({ extent: years('told', -1, 0), grain: 'years' }),
  },
  {
    name: '这一年',
    where: '这一年',
    place: 'alone',
    notAfter: '来度间',
    read: () => ({ extent: years('told', 0), grain: 'year' }),
  },
  {
    name: '近三年',
    where: `(${Object.keys(spansOf).join('|')})<many>年(以来|来|间|)`,
    place: 'alone',
    read([word, written, since], { s, end }) {
      const count = numberOf(written!);
      const by = spansOf[word!]!;
      if (count < 1 || count > 100 || (word === '这' && written === '一')) return undefined;
      // longer than a report looks back: a window up to now
      if (by === 'past' && count > 5 && since !== '以来' && since !== '来') {
        if (word!.length === 1 && s[end] === '的') return undefined;
        return { extent: fromToday(spanned(-count, '年')), grain: 'years', state: true };
      }
      return {
        extent: by === 'past' ? years('past', 1 - count, 0) : years('ahead', 0, count - 1),
        grain: 'years',
      };
    },
  },
  {
    name: '五年来',
    where: '<many>年来',
    place: 'alone',
    notAfter: '自源',
    notBefore: '近历',
    read([written]) {
      const count = numberOf(written!);
      return count >= 1 && count <= 100 ? { extent: years('past', 1 - count, 0), grain: 'years' } : undefined;
    },
  },
  {
    name: '五年累计',
    where: '<n>年',
    place: 'alone',
    read([written], at) {
      const count = numberOf(written!);
      return isCountedBack(count, at) ? { extent: years('counted', 1 - count, 0), grain: 'years' } : undefined;
    },
  },
  {
    name: '过去三个月',
    where: '(过去|最近|近|上|未来|今后)<n>(个月|个星期|周|天|日)[来|内]',
    place: 'alone',
    notBefore: '附邻最以期将时达续',
    notAfter: '期',
    read([word, written, unit]) {
      const ahead = word === '未来' || word === '今后';
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
  {
    name: '“十四五”',
    where: `(“|「|")(十一|十二|十三|十四|十五|十六|六|七|八|九)五(”|」|")${planTail}`,
    place: 'alone',
    read([, name, , tail], { s, end }) {
      return s.startsWith('普法', end) ? undefined : planYears(name!, tail!);
    },
  },
  {
    name: '十四五',
    where: `(十一|十二|十三|十四|十五|十六)五${planTail}`,
    place: 'alone',
    read([name, tail], { s, end }) {
      return tail === '' && chineseDigitAt(s, end) >= 0 ? undefined : planYears(name!, tail!);
    },
  },
  {
    name: '90年代',
    where: `[上世纪|20世纪|二十世纪]<ns>年代${decadeTail}`,
    place: 'alone',
    read: ([tens, tail]) => decades(tens!, tail!),
  },
  {
    name: '三四十年代',
    where: `[上世纪|20世纪|二十世纪](二三|三四|四五|五六|六七|七八|八九)十年代`,
    place: 'alone',
    read: ([pair]) => decades(`${pair![0]}十、${pair![1]}十`, ''),
  },
  {
    name: '本世纪10年代',
    where: `本世纪<n>年代${decadeTail}`,
    place: 'alone',
    read: ([ten, tail]) => decade(2000 + numberOf(ten!), tail!),
  },
  {
    name: '19世纪80年代',
    where: `<n>世纪<n>年代${decadeTail}`,
    place: 'alone',
    read: ([hundred, ten, tail]) =>
      numberOf(hundred!) === 20 ? undefined : decade((numberOf(hundred!) - 1) * 100 + numberOf(ten!), tail!),
  },
  {
    name: '1990年代',
    where: `<year>年代${decadeTail}`,
    place: 'alone',
    read: ([written, tail]) => decade(numberOf(written!), tail!),
  },
];
