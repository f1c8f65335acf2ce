/** Feasts: days that have a name. Where figures stand they are names; by themselves they are days. */

import { shift, weekday } from '../calendar.ts';
import type { Interval } from '../day.ts';
import { eachYear, months } from '../extents.ts';
import { lunarDays } from '../lunar.ts';
import type { Form, Said } from './form.ts';
import { type SolarTerm, solarTerms } from './terms.data.ts';

/** Names, month and day. */
const fixed: readonly (readonly [names: string, month: number, day: number])[] = [
  ['元旦节 元旦', 1, 1],
  ['情人节', 2, 14],
  ['国际妇女节 三八妇女节 妇女节', 3, 8],
  ['植树节', 3, 12],
  ['愚人节', 4, 1],
  ['国际劳动节 五一劳动节 劳动节', 5, 1],
  ['五四青年节 青年节', 5, 4],
  ['国际儿童节 六一儿童节 儿童节', 6, 1],
  ['建党节', 7, 1],
  ['建军节', 8, 1],
  ['教师节', 9, 10],
  ['国庆节 国庆日', 10, 1],
  ['万圣节', 11, 1],
  ['平安夜', 12, 24],
  ['圣诞节', 12, 25],
];

/** Names, lunar month and day; -1 is the month's last. */
const lunar: readonly (readonly [names: string, month: number, day: number])[] = [
  ['春节', 1, 1],
  ['元宵节 元宵', 1, 15],
  ['端午节 端午', 5, 5],
  ['七夕节 七夕', 7, 7],
  ['中元节', 7, 15],
  ['中秋节 中秋', 8, 15],
  ['重阳节 重阳', 9, 9],
  ['腊八节 腊八', 12, 8],
  ['除夕夜 除夕', 12, -1],
];

/** Names, month, which Sunday (1 to 7: Monday to Sunday), and the how manieth. */
const floating: readonly (readonly [names: string, month: number, weekday: number, count: number])[] = [
  ['母亲节', 5, 7, 2],
  ['父亲节', 6, 7, 3],
  ['感恩节', 11, 4, 4],
];

/** Feasts that go by their date. */
const byDate: Readonly<Record<string, readonly [month: number, day: number]>> = {
  五一: [5, 1],
  六一: [6, 1],
  七一: [7, 1],
  八一: [8, 1],
  十一: [10, 1],
  国庆: [10, 1],
  双十一: [11, 11],
  双11: [11, 11],
  光棍节: [11, 11],
  双十二: [12, 12],
  双12: [12, 12],
};

const termOf = (wanted: string): SolarTerm => solarTerms.find(({ name }) => name === wanted)!;

function pattern(rows: readonly (readonly [names: string, ...unknown[]])[]): string {
  return `(${rows.map(([names]) => names.replaceAll(' ', '|')).join('|')})[前后]`;
}

function rowOf<R extends readonly [names: string, ...unknown[]]>(rows: readonly R[], name: string): R {
  return rows.find(([names]) => names.split(' ').includes(name))!;
}

function nth(year: number, month: number, wanted: number, count: number): Interval {
  const first = { year, month, day: 1 };
  const day = shift(first, ((wanted - weekday(first) + 7) % 7) + 7 * (count - 1));
  return { from: day, to: day };
}

/** The day of a solar term in the years 1900 to 2099. */
function dayOfTerm({ month, base, besides }: SolarTerm, year: number): Interval | undefined {
  if (year < 1900 || year > 2099) return undefined;
  const count = year % 100;
  const leaps = Math.floor((month <= 2 ? count - 1 : count) / 4);
  const at = Math.floor(count * 0.2422 + base[year < 2000 ? 0 : 1]) - leaps + (besides?.[year] ?? 0);
  const day = { year, month, day: at };
  return { from: day, to: day };
}

const days = (find: (year: number) => Interval | undefined): Said => ({ extent: eachYear(find), grain: 'day' });

/** What makes a feast the head of a name: 春节档, 国庆节后. */
const notAfter = '档后假期联贺红';

export const feastForms: readonly Form[] = [
  {
    name: '妇女节',
    where: pattern(fixed),
    place: 'part',
    feast: true,
    notAfter,
    read([name]) {
      const [, month, day] = rowOf(fixed, name!);
      return { extent: months(month, month, day, day), grain: 'day' };
    },
  },
  {
    name: '中秋节',
    where: pattern(lunar),
    place: 'part',
    feast: true,
    notAfter,
    read([name]) {
      const [, month, day] = rowOf(lunar, name!);
      return days((year) => lunarDays(year, month, day));
    },
  },
  {
    name: '母亲节',
    where: pattern(floating),
    place: 'part',
    feast: true,
    notAfter,
    read([name]) {
      const [, month, wanted, count] = rowOf(floating, name!);
      return days((year) => nth(year, month, wanted, count));
    },
  },
  {
    name: '清明节',
    where: '(清明节|清明)[前后]',
    place: 'part',
    feast: true,
    notAfter,
    read: () => days((year) => dayOfTerm(termOf('清明'), year)),
  },
  {
    name: '立春',
    where: `(${solarTerms
      .filter(({ name, common }) => name !== '清明' && !common)
      .map(({ name }) => name)
      .join('|')})[节气][前后]`,
    place: 'part',
    feast: true,
    notAfter: '草村路镇乡区',
    read: ([name]) => days((year) => dayOfTerm(termOf(name!), year)),
  },
  {
    name: '雨水节气',
    where: `(${solarTerms
      .filter(({ common }) => common)
      .map(({ name }) => name)
      .join('|')})节气`,
    place: 'part',
    feast: true,
    read: ([name]) => days((year) => dayOfTerm(termOf(name!), year)),
  },
  {
    // a feast by its date: only where it is all of the text
    name: '五一',
    where: `(${Object.keys(byDate).join('|')})`,
    place: 'lone',
    read([name]) {
      const [month, day] = byDate[name!]!;
      return { extent: months(month, month, day, day), grain: 'day' };
    },
  },
];
