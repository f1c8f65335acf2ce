/** Years, quarters, months and days that are named by number. */

import { createWordSet, wordAt } from '../text/words.ts';
import { inYear, months, years } from './extents.ts';
import type { Extent, Grain, Reading } from './mention.ts';
import { isDigit, readNumber, type SmallNumber, skipBlanks, skipJoiner } from './read.ts';
import { joiners } from './words.data.ts';
import { partsOfDay } from './words.ts';

const listJoiners = `${joiners}、,和及/`;
const monthLists = `${joiners}、`;

function isYearNumber(number: SmallNumber): boolean {
  return number.width === 4 && number.value >= 1800 && number.value < 2200;
}

/** `2023年`, `2022年度`, `2021-2025年`, `2021、2022年`, `'23年`, `23年6月`. */
export function readYear(s: string, i: number): Reading | undefined {
  const quote = s[i] === "'" || s[i] === '’' || s[i] === '‘';
  const number = readNumber(s, quote ? i + 1 : i);
  if (number === undefined) return undefined;
  let end = skipBlanks(s, number.end);
  if (number.width === 2 && !number.chinese && s[end] === '年') {
    if (!quote && !isShortYear(s, end + 1)) return undefined;
    return { end: end + 1, extent: years('said', century(number.value)), grain: 'year' };
  }
  if (quote || !isYearNumber(number)) return undefined;
  let last = number.value;
  if (s[end] !== '年') {
    let next: SmallNumber | undefined;
    do {
      const at = skipJoiner(s, end, listJoiners);
      next = at < 0 ? undefined : readNumber(s, at);
      if (next === undefined) break;
      if (!isYearNumber(next)) {
        if (next.width !== 2 || next.chinese) return undefined;
        last = number.value - (number.value % 100) + next.value;
      } else last = next.value;
      end = skipBlanks(s, next.end);
    } while (s[end] !== '年' && end < i + 40);
    if (next === undefined) return readBareYears(s, i, number, last, end);
  }
  if (s[end] !== '年' || last < number.value) return undefined;
  end += s[end + 1] === '度' ? 2 : 1;
  return { end, extent: years('said', number.value, last), grain: last > number.value ? 'years' : 'year' };
}

/** `(2021-2025)`, `2022—2023学年`, `2021-2023三年`: two years without 年 right behind them. */
function readBareYears(s: string, i: number, first: SmallNumber, last: number, end: number): Reading | undefined {
  const extent = years('said', first.value, last);
  if (last <= first.value) return undefined;
  if (s[i - 1] === '(' && s[end] === ')') return { end, extent, grain: 'years' };
  if (s.startsWith('学年', end)) {
    return {
      end: end + (s[end + 2] === '度' ? 3 : 2),
      extent: { ...extent, firstMonth: 9, lastMonth: 8 },
      grain: 'years',
    };
  }
  const count = s[end] === '两' ? 2 : readNumber(s, end)?.value;
  const counted = count === last - first.value + 1 && s[end + 1] === '年';
  return counted ? { end: end + 2, extent, grain: 'years' } : undefined;
}

function century(short: number): number {
  return short < 70 ? 2000 + short : 1900 + short;
}

const afterShortYear = createWordSet(['上半年', '下半年', '度']);

/** Two digits and 年 are a year only before a month or a part of the year; else they count years. */
function isShortYear(s: string, i: number): boolean {
  if (wordAt(afterShortYear, s, i) !== undefined) return true;
  const month = readNumber(s, i);
  return month !== undefined && month.width <= 2 && s[month.end] === '月';
}

/** A part of a year: half, quarters, months, with days where they follow. The year is left open. */
export function readPart(s: string, i: number): Reading | undefined {
  const head = s[i];
  if (head === '上' || head === '下') {
    if (!s.startsWith('半年', i + 1)) return undefined;
    return { end: i + 3, extent: head === '上' ? months(1, 6) : months(7, 12), grain: 'part' };
  }
  if (head === '前' || head === '头') return readFirstParts(s, i);
  if (head === '首')
    return s.startsWith('首季', i)
      ? { end: i + (s[i + 2] === '度' ? 3 : 2), extent: months(1, 3), grain: 'part' }
      : undefined;
  if (head === '元') return s[i + 1] === '月' ? readAfterMonth(s, i + 2, 1, 1) : undefined;
  if (head === '第') return readQuarters(s, i + 1);
  const number = readNumber(s, i);
  if (number === undefined || number.width > 3 || (number.width === 3 && !number.chinese)) return undefined;
  return readQuarters(s, i) ?? readMonths(s, i, number);
}

/** `前三季度`, `前5个月`, `头两个月`. */
function readFirstParts(s: string, i: number): Reading | undefined {
  const two = s[i + 1] === '两';
  const number = two ? undefined : readNumber(s, i + 1);
  const count = two ? 2 : (number?.value ?? 0);
  let end = number?.end ?? i + 2;
  if (count < 1 || count > 12) return undefined;
  if (s[end] === '个') end += 1;
  if (s.startsWith('季度', end) && count <= 4) return { end: end + 2, extent: months(1, count * 3), grain: 'part' };
  if (s[end] !== '月') return undefined;
  return { end: s[end + 1] === '份' ? end + 2 : end + 1, extent: months(1, count), grain: 'part' };
}

/** `一季度`, `三、四季度`, `一至三季度`, `第一、第二季度`. */
function readQuarters(s: string, i: number): Reading | undefined {
  let number = readNumber(s, i);
  if (number === undefined || number.value < 1 || number.value > 4) return undefined;
  const first = number.value;
  for (let more = 0; more < 3 && s[number.end] !== '季'; more += 1) {
    let at = skipJoiner(s, number.end, `${monthLists}和`);
    if (at < 0) return undefined;
    if (s[at] === '第') at += 1;
    number = readNumber(s, at);
    if (number === undefined || number.value < 1 || number.value > 4) return undefined;
  }
  if (s[number.end] !== '季') return undefined;
  const end = number.end + (s[number.end + 1] === '度' ? 2 : 1);
  if (end === number.end + 1 && s[end] !== '末') return undefined;
  const edge = s[end] === '末' || s[end] === '底';
  const last = number.value * 3;
  return edge
    ? { end: end + 1, extent: months(last, last, -1, -1), grain: 'day' }
    : { end, extent: months(first * 3 - 2, last), grain: 'part' };
}

function readMonths(s: string, i: number, first: SmallNumber): Reading | undefined {
  let end = skipBlanks(s, first.end);
  let last = first;
  for (let more = 0; more < 12 && s[end] !== '月'; more += 1) {
    const at = skipJoiner(s, end, monthLists);
    const next = at < 0 ? undefined : readNumber(s, at);
    if (next === undefined || next.width > 3) return undefined;
    last = next;
    end = skipBlanks(s, next.end);
  }
  if (first === last && isMonthPair(first)) return readMonthPair(s, end, first.value);
  if (s[end] !== '月' || last.value < first.value || first.value > 99 || isMonthAge(s, i, end)) return undefined;
  const reading = readAfterMonth(s, end + 1, first.value, last.value);
  const once = first.chinese && reading.grain === 'month' && (s[end + 1] === '一' || s[end + 1] === '两');
  return once ? undefined : reading;
}

/** `六七月`: two digits in a row. */
function isMonthPair({ chinese, width, value }: SmallNumber): boolean {
  return chinese && width === 2 && value > 20 && value % 10 === Math.floor(value / 10) + 1;
}

function readMonthPair(s: string, end: number, pair: number): Reading | undefined {
  if (s[end] !== '月') return undefined;
  const after = s[end + 1] === '份' ? end + 2 : end + 1;
  return { end: after, extent: months(Math.floor(pair / 10), pair % 10), grain: 'month' };
}

/** `3月龄`, `满6月`, `每月`: months that are counted, not named. */
function isMonthAge(s: string, i: number, end: number): boolean {
  return (
    s[end + 1] === '龄' ||
    s[end + 1] === '租' ||
    s[end + 1] === '薪' ||
    '每第满逾几数'.includes(s[i - 1] ?? ' ') ||
    wordBeforeIs(s, i)
  );
}

function wordBeforeIs(s: string, i: number): boolean {
  const pair = s[i - 2] === undefined ? '' : s[i - 2]! + s[i - 1]!;
  return pair === '连续' || pair === '为期' || pair === '历时' || pair === '长达';
}

const monthPieces: Readonly<Record<string, readonly [number, number]>> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 0],
  上半: [1, 15],
  下半: [16, 0],
};

/** What may follow a month: 份, a tenth, its end, a day. */
function readAfterMonth(s: string, i: number, first: number, last: number): Reading {
  const end = s[i] === '份' ? i + 1 : i;
  const whole: Reading = { end, extent: months(first, last), grain: 'month' };
  if (first !== last && s[end] !== '底' && s[end] !== '末') return whole;
  const piece = monthPieces[s.slice(end, end + 2)];
  if (piece !== undefined)
    return { end: end + (s[end + 2] === '月' ? 3 : 2), extent: months(first, last, piece[0], piece[1]), grain: 'day' };
  if (s[end] === '底' || s[end] === '末') return { end: end + 1, extent: months(last, last, -1, -1), grain: 'day' };
  if (s[end] === '初' && s[end + 1] !== '步' && s[end + 1] !== '审' && s[end + 1] !== '次') {
    return { end: end + 1, extent: months(first, first, 1, 1), grain: 'opening' };
  }
  return readDay(s, skipBlanks(s, end), first) ?? whole;
}

/** `19日`, `19—21日`, `24、25日`, `24日、25日`, with a part of the day. */
export function readDay(s: string, i: number, month: number): Reading | undefined {
  const first = readNumber(s, i);
  if (first === undefined || first.width > 3) return undefined;
  let end = skipBlanks(s, first.end);
  let last = first;
  for (let more = 0; more < 8; more += 1) {
    const at = skipJoiner(s, isDayMark(s, end) ? end + 1 : end, monthLists);
    const next = at < 0 ? undefined : readNumber(s, at);
    if (next === undefined || next.width > 3 || next.value < last.value) break;
    const after = skipBlanks(s, next.end);
    if (!isDayMark(s, after) && skipJoiner(s, after, '、') < 0) break;
    last = next;
    end = after;
  }
  if (!isDayMark(s, end)) return undefined;
  const part = wordAt(partsOfDay, s, end + 1)?.word;
  return { end: end + 1 + (part?.length ?? 0), extent: months(month, month, first.value, last.value), grain: 'day' };
}

function isDayMark(s: string, i: number): boolean {
  return s[i] === '日' || s[i] === '号';
}

/** `2023-06-13`, `2023/6/13`, `2023.06.13`. */
export function readIso(s: string, i: number): Reading | undefined {
  const year = readNumber(s, i);
  const mark = year === undefined ? '' : (s[year.end] ?? '');
  if (year === undefined || year.chinese || !isYearNumber(year) || !(mark === '-' || mark === '/' || mark === '.'))
    return undefined;
  const month = isDigit(s, year.end + 1) ? readNumber(s, year.end + 1) : undefined;
  if (month === undefined || month.width > 2 || s[month.end] !== mark || !isDigit(s, month.end + 1)) return undefined;
  const day = readNumber(s, month.end + 1);
  if (day === undefined || day.width > 2 || (s[day.end] === mark && isDigit(s, day.end + 1))) return undefined;
  const extent: Extent = inYear(months(month.value, month.value, day.value, day.value), years('said', year.value));
  const grain: Grain = 'day';
  return { end: s[day.end] === 'T' && isDigit(s, day.end + 1) ? day.end + 1 : day.end, extent, grain };
}
