/** Feasts: days that have a name. Where figures stand they are names; by themselves they are days. */
import { type Interval, shift, weekday } from '../calendar.ts';
import { eachYear, months } from '../extents.ts';
import { lunarDays } from '../lunar.ts';
import type { Form, Said } from './form.ts';

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
  ['腊八节', 12, 8],
  ['除夕夜 除夕', 12, -1],
];

/** Names, month, which Sunday (1 to 7: Monday to Sunday), and the how manieth. */
const floating: readonly (readonly [names: string, month: number, weekday: number, count: number])[] = [
  ['母亲节', 5, 7, 2],
  ['父亲节', 6, 7, 3],
  ['感恩节', 11, 4, 4],
];

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

/** The solar term of 清明, 4 or 5 April, in the years 1900 to 2099. */
function clearBright(year: number): Interval | undefined {
  if (year < 1900 || year > 2099) return undefined;
  const count = year % 100;
  const base = year < 2000 ? 5.59 : 4.81;
  const day = { year, month: 4, day: Math.floor(count * 0.2422 + base) - Math.floor(count / 4) };
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
  { name: '清明节', where: '(清明节|清明)[前后]', place: 'part', feast: true, notAfter, read: () => days(clearBright) },
];
