/** Years: by number, by word, of the Republic and of the eras. */
import { opensMultiple } from '../../numbers/index.ts';
import { codeSet, isHan } from '../../text/codes.ts';
import { createWordSet, createWords, wordAt } from '../../text/words.ts';
import { years } from '../extents.ts';
import { numberOf } from '../pattern.ts';
import { isDigit, isListMark } from '../read.ts';
import { notAfterYi, notBeforeYearWord, yearWords } from '../words.data.ts';
import type { Form, Said } from './form.ts';

/** Characters around a number of years that count them: 近1200年, 1500年的历史. */
const countedYears = '的间来多余前后内历';
const countingYears = '近约超达过历时有至到-—~';

/** What is said of several years together. */
const togethers = createWordSet([
  '分别',
  '各',
  '年均',
  '复合',
  '合计',
  '归母',
  '营收',
  '净利',
  'EPS',
  'CAGR',
  '业绩',
  '收入',
]);

/** Items of accounts that a year of two figures stands before. */
const accounts = createWordSet([
  '归母',
  '营收',
  '净利',
  'EPS',
  'PE',
  'PB',
  '盈利预测',
  '盈利预期',
  '业绩预测',
  '营业收入',
  '实现营收',
  '实现营业收入',
  '实现归母',
  '实现净利',
  '实现收入',
]);
/** Parts of a year that 年 may be left out before. */
const yearParts = createWordSet([
  '全年',
  '上半年',
  '下半年',
  '前',
  '头',
  '第',
  '一季',
  '二季',
  '三季',
  '四季',
  '末',
  '年末',
  '年底',
]);
const leadsShort = codeSet('从由自到至较比');

export function year(value: number, last = value): Said {
  return { extent: years('said', value, last), grain: last > value ? 'years' : 'year' };
}

/** 23 is of this century, 98 of the last. */
export function century(short: number): number {
  return short < 70 ? 2000 + short : 1900 + short;
}

/** The years of a row or range as written: `2021、2022`, `2021-25`; undefined where they run backwards. */
export function readYears(written: string): { first: number; last: number; members: number[] | undefined } | undefined {
  const members: number[] = [];
  let range = false;
  let at = 0;
  while (at < written.length) {
    let end = at;
    while (end < written.length && !isListMark(written, end)) end += 1;
    const number = written.slice(at, end).trim();
    const value = numberOf(number);
    const whole = number.length === 4 ? value : members.length === 0 ? century(value) : base(members.at(-1)!) + value;
    members.push(whole);
    while (end < written.length && isListMark(written, end)) {
      if (!'、,和及与/ '.includes(written[end]!)) range = true;
      end += 1;
    }
    at = end;
  }
  const first = Math.min(...members);
  const last = Math.max(...members);
  if (range) {
    if (members.length > 2 || members[0]! >= members[1]!) return undefined;
    return { first, last, members: Array.from({ length: Math.min(last - first + 1, 12) }, (_, i) => first + i) };
  }
  return { first, last, members };
}

const base = (value: number): number => value - (value % 100);

const words = createWords(yearWords.map(([word, by, delta]) => [word, { by, delta }] as const));

export const yearForms: readonly Form[] = [
  {
    name: '2023年',
    where: '<year>年[度]',
    place: 'alone',
    opens: 'year',
    read([written], { s, start, end }) {
      const value = numberOf(written!);
      if (value < 1800 && (countedYears.includes(s[end] ?? ' ') || countingYears.includes(s[start - 1] ?? ' ')))
        return undefined;
      return year(value);
    },
  },
  {
    name: '2021-2023年',
    where: '<years>年[度]',
    place: 'alone',
    opens: 'year',
    read([written]) {
      const row = readYears(written!);
      if (row === undefined || row.first < 1800) return undefined;
      const { first, last, members } = row;
      return { extent: { ...years('said', first, last), members }, grain: 'years' };
    },
  },
  {
    // the year that it is named by
    name: '2024财年',
    where: '<year>(财年|财政年度|会计年度)',
    place: 'alone',
    opens: 'year',
    read: ([written]) => year(numberOf(written!)),
  },
  {
    name: '2022-2023学年',
    where: '<years>学年[度]',
    place: 'alone',
    read([written]) {
      const row = readYears(written!);
      if (row === undefined || row.last !== row.first + 1) return undefined;
      return { extent: { ...years('said', row.first, row.last), firstMonth: 9, lastMonth: 8 }, grain: 'years' };
    },
  },
  {
    name: '2021-2023三年',
    where: '<years><n>年',
    place: 'alone',
    read([written, count]) {
      const row = readYears(written!);
      if (row === undefined || numberOf(count!) !== row.last - row.first + 1) return undefined;
      return { extent: { ...years('said', row.first, row.last), members: row.members }, grain: 'years' };
    },
  },
  {
    // without 年: in a bracket, or behind a word that times stand behind
    name: '(2021-2025)',
    where: '<years>',
    place: 'alone',
    read([written], { s, start, end }) {
      const bracketed = s[start - 1] === '(' && s[end] === ')';
      const led = '从自在于'.includes(s[start - 1] ?? ' ') && (end >= s.length || ',;。!?)\n\r期间'.includes(s[end]!));
      const row = bracketed || led ? readYears(written!) : undefined;
      if (row === undefined || row.first < 1800) return undefined;
      return { extent: { ...years('said', row.first, row.last), members: row.members }, grain: 'years' };
    },
  },
  {
    // two figures each: only where they are handed out or read together
    name: '24-26年分别',
    where: '<short><to><short>年',
    place: 'alone',
    read([first, last], { s, end }) {
      const from = century(numberOf(first!));
      const to = century(numberOf(last!));
      if (!isDigit(first!, 0) || from >= to || to - from > 10 || wordAt(togethers, s, end) === undefined)
        return undefined;
      return {
        extent: { ...years('said', from, to), members: Array.from({ length: to - from + 1 }, (_, i) => from + i) },
        grain: 'years',
      };
    },
  },
  {
    name: '24/25/26年',
    where: '<short>/<short>[/<short>][/<short>]年',
    place: 'alone',
    notBefore: '0123456789/-.',
    read(captures, { s, end }) {
      const members = captures.filter((each) => isDigit(each, 0)).map((each) => century(numberOf(each)));
      const rising = members.every((each, i) => i === 0 || each === members[i - 1]! + 1);
      if (!rising || wordAt(togethers, s, end) === undefined) return undefined;
      return { extent: { ...years('said', members[0]!, members.at(-1)!), members }, grain: 'years' };
    },
  },
  {
    name: '21年净利',
    where: '<short>年',
    place: 'alone',
    rank: 1,
    notBefore: '0123456789/-.第近过每满续达历',
    read: ([written], { s, end }) =>
      isDigit(written!, 0) && (wordAt(accounts, s, end) !== undefined || opensMultiple(s, end))
        ? { extent: years('short', numberOf(written!)), grain: 'year' }
        : undefined,
  },
  {
    name: '23年6月',
    where: '<short>年[度]',
    place: 'alone',
    opens: 'short',
    notBefore: '刑期满近达超处囚判约',
    read: ([written]) => ({ extent: years('short', numberOf(written!)), grain: 'year' }),
  },
  {
    // 年 left out before a part of the year
    name: '2021全年',
    where: '<year>',
    place: 'alone',
    opens: 'short',
    notBefore: '-—–~至到./0123456789',
    read([written], { s, end }) {
      const value = numberOf(written!);
      return isDigit(written!, 0) && value > 1940 && value < 2060 && wordAt(yearParts, s, end) !== undefined
        ? year(value)
        : undefined;
    },
  },
  {
    // 年 left out in the title of a report
    name: '《2011报告》',
    where: '<year>',
    place: 'alone',
    notAfter: '年月./-–—~至到、,和及与 0123456789',
    read([written], { s, start, end }) {
      const value = numberOf(written!);
      return s[start - 1] === '《' && isHan(s.charCodeAt(end)) && value > 1940 && value < 2060
        ? year(value)
        : undefined;
    },
  },
  {
    // the number in brackets, as papers of Taiwan write it
    name: '今(2026)年',
    where: '(今|去|前|明|后)\\((<year>|<republic>)\\)年[度]',
    place: 'alone',
    opens: 'year',
    read([, written]) {
      const value = numberOf(written!);
      return year(value < 1000 ? 1911 + value : value);
    },
  },
  {
    // behind 从, 到 and 较, before the figure of that year
    name: '从16年的',
    where: '<short>年',
    place: 'alone',
    read([written], { s, start, end }) {
      const told = leadsShort.has(s.charCodeAt(start - 1)) && s[end] === '的' && isDigit(s, end + 1);
      return told && isDigit(written!, 0) ? { extent: years('short', numberOf(written!)), grain: 'year' } : undefined;
    },
  },
  {
    name: '24年',
    where: '<short>年',
    place: 'lone',
    read: ([written]) => ({ extent: years('short', numberOf(written!)), grain: 'year' }),
  },
  {
    name: '07年',
    where: '(0|〇|零)<n>年[度]',
    place: 'alone',
    opens: 'year',
    rank: 1,
    read: ([, written]) => (written!.trim().length === 1 ? year(2000 + numberOf(written!)) : undefined),
  },
  {
    name: "'23年",
    where: "('|’|‘)<short>年[度]",
    place: 'alone',
    opens: 'year',
    read: ([, written]) => (isDigit(written!, 0) ? year(century(numberOf(written!))) : undefined),
  },
  {
    name: '两千零八年',
    where: '[公元](两千|二千)(零|〇|)(<n>|)年[度]',
    place: 'alone',
    opens: 'year',
    notAfter: '前后来间的多',
    read([, zero, rest]) {
      const ones = rest!.trim();
      // 两千零八, 二千零一十六, 两千一十六
      const tens = ones === '' || numberOf(ones) >= 10;
      if (zero === '' ? !tens : ones === '' || (tens && !ones.startsWith('一十'))) return undefined;
      return year(2000 + (ones === '' ? 0 : numberOf(ones)));
    },
  },
  {
    name: '三六七年一月',
    where: '[公元]<row>年',
    place: 'alone',
    opens: 'short',
    read: ([written]) => year(numberOf(written!)),
  },
  {
    name: '今年',
    where: `(${yearWords.map(([word]) => word).join('|')})`,
    place: 'alone',
    opens: 'year',
    notBefore: notBeforeYearWord,
    read([written], { s, start }) {
      if (s[start - 1] === '以' && notAfterYi.includes(written![0]!)) return undefined;
      const found = wordAt(words, written!, 0)!;
      return { extent: years(found.value.by, found.value.delta), grain: 'year' };
    },
  },
];
