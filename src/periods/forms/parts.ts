/** Parts of a year: halves, quarters, months, and what closes a year. */
import { createWordSet, wordAt, wordBefore } from '../../text/words.ts';
import { months, noYear, years } from '../extents.ts';
import type { Extent } from '../mention.ts';
import { numberOf } from '../pattern.ts';
import { isDigit, isListMark } from '../read.ts';
import type { At, Form, Said } from './form.ts';

const part = (extent: Extent): Said => ({ extent, grain: 'part' });
const quarters = (first: number, last = first): Extent => months(first * 3 - 2, last * 3);

/** First and last number of a row or range: 三、四 / 第一、第二 / 1-5. */
function ends(written: string): { first: number; last: number; range: boolean } {
  let end = 0;
  while (end < written.length && !isListMark(written, end)) end += 1;
  const single = written.slice(end).trim() === '';
  let start = written.length;
  while (start > 0 && !isListMark(written, start - 1)) start -= 1;
  const first = numberOf(written.slice(0, end));
  const last = single ? first : numberOf(written.slice(start).replace('第', ''));
  return { first, last, range: !single };
}

function quartersOf(written: string): Extent | undefined {
  const { first, last } = ends(written);
  return first >= 1 && last >= first && last <= 4 ? quarters(first, last) : undefined;
}

function partOf(extent: Extent | undefined): Said | undefined {
  return extent && part(extent);
}

const durations = createWordSet([
  '每年',
  '每逢',
  '历年',
  '逐年',
  '连续',
  '为期',
  '历时',
  '长达',
  '至少',
  '最长',
  '最多',
  '每隔',
]);
/** Characters before a number of months that make it a count of them. */
const countsMonths = '每第满逾几数';

/** `一月一巡`: how often, not when. */
function isRhythm(written: string, { s, end }: At): boolean {
  return (
    !/\d/.test(written) &&
    s[end - 1] === '月' &&
    '一两'.includes(s[end] ?? ' ') &&
    !'日号十至到、'.includes(s[end + 1] ?? ' ')
  );
}

const term = /(?:^|[^\d.])(?:\d|[刑期囚判](?:\d\d|[一二三四五六七八九十]{1,3}))年$/;

/** `判刑5年2月`: the months of a term of years, told without 个. */
function isTerm({ s, start, end }: At): boolean {
  return s[start - 1] === '年' && !isDigit(s, end) && term.test(s.slice(Math.max(0, start - 5), start));
}

/** 一月|平均气温, 7月|均温, 全年|无霜期: what the month or year is like year by year. */
const climate =
  /^的?(?:(?:日?平均|日均|均|多年平均)(?:最[高低])?(?:气?温|降水|降雨|雨量|相对湿度|日照)|无霜期|日照时[数间])/;
const longestClimate = 10;
const longestReport = 120;
/** What a report on the weather of one year compares with, or foretells. */
const weather = /常年|同期|偏[高低多少]|预计|[较比](?:上|去|历|往)/;

/** 6-9月|占全年降水量的77%: of every year. */
const ofEachYear = /^(?:的?降[水雨]量?|雨量)?占全年/;

function isClimate({ s, start, end }: At): boolean {
  if (isDigit(s, start - 2) || s[start - 1] === '年' || !climate.test(s.slice(end, end + longestClimate))) return false;
  const behind = s.slice(end, end + longestReport);
  const stop = behind.indexOf('。');
  return !weather.test(stop < 0 ? behind : behind.slice(0, stop));
}

const edgeWords = createWordSet(['年底', '年末', '岁末', '底', '末']);
/** What makes 年底 a count of years: 三年底. */
const counts = '0123456789〇一二三四五六七八九零○十百千万两几数多半整';

function edge(word: string): Said {
  return wordAt(edgeWords, word, 0) === undefined
    ? { extent: months(1, 1, 1, 1), grain: 'opening' }
    : { extent: months(12, 12, -1, -1), grain: 'edge' };
}

const reports: readonly (readonly [string, number, number])[] = [
  ['年报', 1, 12],
  ['年度报告', 1, 12],
  ['度报告', 1, 12],
  ['中报', 1, 6],
  ['半年报', 1, 6],
  ['半年度报告', 1, 6],
  ['中期报告', 1, 6],
  ['一季报', 1, 3],
  ['三季报', 1, 9],
];

export const partForms: readonly Form[] = [
  { name: '上半年', where: '上半年[度]', place: 'part', read: () => part(months(1, 6)) },
  { name: '下半年', where: '下半年[度]', place: 'part', read: () => part(months(7, 12)) },
  {
    // only behind its year: 提前半年
    name: '2021年前半年',
    where: '(前|后)半年',
    place: 'year',
    read: ([side]) => part(side === '前' ? months(1, 6) : months(7, 12)),
  },
  { name: '三季度', where: '[第]<ns>季度', place: 'part', read: ([written]) => partOf(quartersOf(written!)) },
  {
    name: '第四季',
    where: '第<n>季',
    place: 'part',
    notBefore: '》”」』',
    notAfter: '节军后赛',
    read: ([written]) => partOf(quartersOf(written!)),
  },
  {
    name: '2023年三季',
    where: '<n>季',
    place: 'year',
    notAfter: '节军后',
    read: ([written]) => partOf(quartersOf(written!)),
  },
  {
    name: '三季度末',
    where: '[第]<ns>季[度](末|底)',
    place: 'part',
    read([written]) {
      const extent = quartersOf(written!);
      return extent && { extent: months(extent.lastMonth, extent.lastMonth, -1, -1), grain: 'day' };
    },
  },
  {
    name: '四季度初',
    where: '[第]<n>季度初',
    place: 'part',
    notAfter: '步审次级',
    read([written]) {
      const count = numberOf(written!);
      return count >= 1 && count <= 4 ? { extent: months(count * 3 - 2), grain: 'month' } : undefined;
    },
  },
  { name: '首季', where: '首季[度]', place: 'part', notAfter: '节', read: () => part(quarters(1)) },
  { name: '末季', where: '末季[度]', place: 'part', notAfter: '节', read: () => part(quarters(4)) },
  {
    name: '前三季度',
    where: '(前|头|首)<n>[个]季[度]',
    place: 'part',
    notBefore: '提',
    read([side, written]) {
      const count = numberOf(written!);
      // 前一季度 is the one before
      return count >= (side === '前' ? 2 : 1) && count <= 4 ? part(quarters(1, count)) : undefined;
    },
  },
  {
    name: '前5个月',
    where: '(前|头|首)<n>[个]月[份]',
    place: 'part',
    // 提前3个月完工
    notBefore: '提',
    read([, written]) {
      const count = numberOf(written!);
      return count >= 1 && count <= 12 ? part(months(1, count)) : undefined;
    },
  },
  {
    name: '5月',
    where: '<ns>月[份]',
    place: 'part',
    opens: 'month',
    notBefore: countsMonths,
    notAfter: '龄租薪票',
    read([written], at) {
      const { first, last } = ends(written!);
      if (last < first || isRhythm(written!, at) || wordBefore(durations, at.s, at.start) !== undefined)
        return undefined;
      if (isTerm(at)) return undefined;
      // of every year, and of none: 一月平均气温
      if ((first === last && isClimate(at)) || ofEachYear.test(at.s.slice(at.end, at.end + longestClimate)))
        return { extent: years('said', noYear), grain: 'month', state: true };
      return { extent: months(first, last), grain: 'month' };
    },
  },
  {
    name: '六七月',
    where: '(二三|三四|四五|五六|六七|七八|八九)月[份]',
    place: 'part',
    notBefore: countsMonths,
    read([pair]) {
      const first = numberOf(pair![0]!);
      return { extent: months(first, first + 1), grain: 'month' };
    },
  },
  {
    name: '元月',
    where: '元月[份]',
    place: 'part',
    opens: 'month',
    read: () => ({ extent: months(1), grain: 'month' }),
  },
  {
    name: '开年两个月',
    where: '开年[以来|的][前|首|头]<n>个月[之内|内|里]',
    place: 'part',
    read: ([written]) => part(months(1, numberOf(written!))),
  },
  {
    name: '开年以来',
    where: '(开年)',
    place: 'alone',
    read: (_, { s, end }) =>
      s.startsWith('以来', end) || s.startsWith('至今', end) ? { extent: years('told', 0), grain: 'year' } : undefined,
  },
  {
    // the month of the reference date, in another year
    name: '去年本月',
    where: '(本|这个|当)月',
    place: 'year',
    opens: 'month',
    read: () => ({ extent: months(0), grain: 'month' }),
  },
  {
    name: '第8个月',
    where: '第<n>个月',
    place: 'year',
    opens: 'month',
    read: ([written]) => ({ extent: months(numberOf(written!)), grain: 'month' }),
  },
  {
    name: '全年',
    where: '全年[度]',
    place: 'part',
    // of every year, and of none: 全年平均气温
    read: (_, at) =>
      isClimate(at)
        ? { extent: years('said', noYear), grain: 'year', state: true }
        : { extent: years('left', 0), grain: 'year' },
  },
  {
    name: '年内',
    where: '年内',
    place: 'part',
    notBefore: counts,
    notAfter: '部容设外河贸需镇',
    read: () => ({ extent: years('left', 0), grain: 'year' }),
  },
  {
    name: '今年内',
    where: '内',
    place: 'year',
    notAfter: '部容设外河贸需镇',
    read: () => ({ extent: years('left', 0), grain: 'year' }),
  },
  { name: '年底', where: '(年底|年末|岁末)', place: 'part', notBefore: counts, read: ([word]) => edge(word!) },
  {
    name: '年初',
    where: '(年初)',
    place: 'part',
    notBefore: counts,
    notAfter: '步审次级中始',
    read: ([word]) => edge(word!),
  },
  {
    name: '2015年年中',
    where: '年中',
    place: 'year',
    notAfter: '国央方共小学等报',
    read: () => ({ extent: months(6, 6, -1, -1), grain: 'edge' }),
  },
  { name: '2023年底', where: '(底|末)', place: 'year', read: ([word]) => edge(word!) },
  { name: '2023年初', where: '(初)', place: 'year', notAfter: '步审次级中始', read: ([word]) => edge(word!) },
  {
    // 2021年年报 shows what its year was
    name: '2021年年报',
    where: `(${reports.map(([word]) => word).join('|')})`,
    place: 'year',
    report: true,
    read([word]) {
      const [, first, last] = reports.find(([each]) => each === word)!;
      return { extent: months(first, last), grain: last === 12 ? 'year' : 'part' };
    },
  },
  {
    name: '中报',
    where: '(中报|半年报|一季报|三季报)',
    place: 'alone',
    report: true,
    notBefore: '度',
    read([word]) {
      const [, first, last] = reports.find(([each]) => each === word)!;
      return part(months(first, last));
    },
  },
];
