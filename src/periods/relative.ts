/** Years, spans of years and plans that are named by a word. */
import { codeSet } from '../text/codes.ts';
import { createWords, rows, wordAt } from '../text/words.ts';
import { years } from './extents.ts';
import type { Extent, Reading } from './mention.ts';
import { chineseDigitAt, readNumber, skipBlanks } from './read.ts';
import { notBeforeYearWord } from './words.data.ts';
import * as words from './words.ts';

/** `今年`, `去年`, `上年`, `当年`. */
export function readYearWord(s: string, i: number): Reading | undefined {
  const found = wordAt(words.years, s, i);
  if (found === undefined || (i > 0 && notBeforeYearWord.includes(s[i - 1]!))) return undefined;
  const { by, delta } = found.value;
  return { end: i + found.word.length, extent: years(by, delta), grain: 'year' };
}

/** Characters after 年内 that make 内 part of another word. */
export const notAfterYearIn = '部容设外河贸需镇';

/** `全年`, `年内`, `年底`, `年初`: the year is left out. Not behind a numeral (三年内, 10年底). */
export function readWholeYear(s: string, i: number): Reading | undefined {
  const whole = wordAt(words.wholeYears, s, i)?.word;
  if (whole !== undefined) {
    const end = i + whole.length;
    if (s[i] === '年' && (isCounted(s, i) || notAfterYearIn.includes(s[end] ?? ' '))) return undefined;
    return { end, extent: years('left', 0), grain: 'year' };
  }
  const edge = wordAt(words.yearEnds, s, i) ?? wordAt(words.yearStarts, s, i);
  return edge === undefined || isCounted(s, i) ? undefined : readYearEdge(s, i + 1, years('left', 0));
}

const counts = codeSet('0123456789〇一二三四五六七八九零○十百千万两几数多半整');

function isCounted(s: string, i: number): boolean {
  return counts.has(s.charCodeAt(i - 1));
}

/** `底`, `末`, `初` behind a year; `i` is their place. */
export function readYearEdge(s: string, i: number, year: Extent): Reading | undefined {
  if (s[i] === '底' || s[i] === '末') {
    return {
      end: i + 1,
      extent: { ...year, year: year.lastYear, firstMonth: 12, firstDay: -1, lastDay: -1 },
      grain: 'edge',
    };
  }
  if (s[i] !== '初' || '步审次级中始'.includes(s[i + 1] ?? ' ')) return undefined;
  return {
    end: i + 1,
    extent: { ...year, lastYear: year.year, lastMonth: 1, firstDay: 1, lastDay: 1 },
    grain: 'opening',
  };
}

/** `今天`, `昨日`: counted from the reference date. */
export function readDayWord(s: string, i: number): Reading | undefined {
  const found = wordAt(words.days, s, i);
  if (found === undefined) return undefined;
  const { word, value: delta } = found;
  const extent: Extent = {
    by: 'today',
    year: delta,
    lastYear: delta,
    firstMonth: 1,
    lastMonth: 1,
    firstDay: 0,
    lastDay: 0,
  };
  return { end: i + word.length, extent, grain: 'day' };
}

const plansByOnes: Readonly<Record<string, number>> = { 一: 11, 二: 12, 三: 13, 四: 14, 五: 15, 六: 16 };
const earlyPlans: Readonly<Record<string, number>> = { 六: 6, 七: 7, 八: 8, 九: 9 };

/** `十四五`, `“十四五”`: the five years of a plan; the fourteenth runs from 2021 to 2025. */
export function readPlan(s: string, i: number): Reading | undefined {
  const quoted = s[i] === '“' || s[i] === '「' || s[i] === '"';
  const at = quoted ? i + 1 : i;
  const long = s[at] === '十' && s[at + 2] === '五' ? plansByOnes[s[at + 1]!] : undefined;
  const early = quoted && s[at + 1] === '五' ? earlyPlans[s[at]!] : undefined;
  const plan = long ?? early;
  if (plan === undefined) return undefined;
  let end = at + (long === undefined ? 2 : 3);
  if (quoted) {
    if (!'”」"'.includes(s[end] ?? ' ') || s.startsWith('普法', end + 1)) return undefined;
    end += 1;
  } else if (!quoted && chineseDigitAt(s, end) >= 0) return undefined;
  const first = 2021 - 5 * (14 - plan);
  const tail = s[end] === '末' || s.startsWith('期末', end) || s.startsWith('时期末', end);
  if (tail) end = s.indexOf('末', end) + 1;
  else if (s.startsWith('时期', end) || s.startsWith('期间', end)) end += 2;
  return tail
    ? { end, extent: { ...years('said', first + 4), firstMonth: 12, firstDay: -1, lastDay: -1 }, grain: 'edge' }
    : { end, extent: years('said', first, first + 4), grain: 'years' };
}

const yearOfPlan = /”?(?:规划|时期)?的?(?:良好)?(?:开局|起步|收官|第[一二三四五])/y;

/** `“十五五”开局之年`: the plan whose name ends at `end` says which year is meant. */
export function isYearOfPlan(s: string, end: number): boolean {
  yearOfPlan.lastIndex = end;
  return yearOfPlan.test(s);
}

const spans = createWords([
  ...rows('过去的 过去 最近 近 这', 'past' as const),
  ...rows('今后的 今后 未来的 未来', 'ahead' as const),
]);

/** `近三年`, `过去五年`, `今后十年`, `五年来`. Longer spans after a bare 近 measure something and are no period. */
export function readYearSpan(s: string, i: number): Reading | undefined {
  const span = wordAt(spans, s, i);
  if (span !== undefined) return readSpanAfter(s, i + span.word.length, span.value, span.word.length === 1);
  const count = readSpanCount(s, i);
  if (count !== undefined && isCountedBack(s, i, count)) {
    return { end: count.end + 1, extent: years('counted', 1 - count.value, 0), grain: 'years' };
  }
  if (count === undefined || !s.startsWith('年来', count.end) || '自源'.includes(s[count.end + 2] ?? ' '))
    return undefined;
  return { end: count.end + 2, extent: years('past', 1 - count.value, 0), grain: 'years' };
}

const spanHeads = codeSet(',;:。!?、()\n\r ');

/** `五年累计新增…`, `三年提高…` at the head of a clause: the years that the text tells of, not a duration. */
function isCountedBack(s: string, i: number, { value, end }: { value: number; end: number }): boolean {
  if (s[end] !== '年' || value < 2 || value > 10 || (i > 0 && !spanHeads.has(s.charCodeAt(i - 1)))) return false;
  return wordAt(words.spanVerbs, s, end + 1) !== undefined;
}

function readSpanCount(s: string, i: number): { value: number; end: number } | undefined {
  if (s[i] === '两') return { value: 2, end: i + 1 };
  const number = readNumber(s, i);
  return number === undefined || number.width > 3 || number.value < 1 || number.value > 100 ? undefined : number;
}

function readSpanAfter(s: string, i: number, by: 'past' | 'ahead', bare: boolean): Reading | undefined {
  const count = readSpanCount(s, skipBlanks(s, i));
  if (count === undefined || s[skipBlanks(s, count.end)] !== '年') return undefined;
  let end = skipBlanks(s, count.end) + 1;
  const since = s[end] === '来' || s.startsWith('以来', end) || s[end] === '间';
  if (bare && !since && count.value > 5) return undefined;
  if (since) end += s[end] === '以' ? 2 : 1;
  const extent = by === 'past' ? years('past', 1 - count.value, 0) : years('ahead', 0, count.value - 1);
  return { end, extent, grain: 'years' };
}

/** `90年代`, `20世纪80年代`: decades. A decade alone is one of the last century. */
export function readDecade(s: string, i: number): Reading | undefined {
  let at = i;
  let base = 1900;
  if (s.startsWith('上世纪', i)) at += 3;
  else if (s.startsWith('本世纪', i)) {
    at += 3;
    base = 2000;
  } else {
    const century = readNumber(s, i);
    if (century !== undefined && century.width <= 3 && s.startsWith('世纪', century.end)) {
      base = (century.value - 1) * 100;
      at = century.end + 2;
    }
  }
  const decade = readNumber(s, at);
  if (decade === undefined || decade.value % 10 !== 0 || decade.value > 90 || !s.startsWith('年代', decade.end))
    return undefined;
  const first = base + decade.value;
  return { end: decade.end + 2, extent: years('said', first, first + 9), grain: 'years' };
}
