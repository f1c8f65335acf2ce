/** Small readers over the folded text. All work on character codes at a place and never search. */
import { codeSet, codeTable } from '../text/codes.ts';

const digitRow = '〇一二三四五六七八九';

/** 1 + value of a Chinese digit, by character code. */
const chineseDigits = codeTable(new Uint8Array(0x10000), [
  ...Array.from(digitRow, (digit, i): [string, number] => [digit, i + 1]),
  ['零○', 1],
]);

/** Value of the Chinese digit at `i`, or -1. */
export function chineseDigitAt(s: string, i: number): number {
  return chineseDigits[s.charCodeAt(i) | 0]! - 1;
}

/** Whether an ASCII digit stands at `i`. */
export function isDigit(s: string, i: number): boolean {
  const code = s.charCodeAt(i);
  return code >= 48 && code <= 57;
}

const tens = codeSet('十廿卅');

/** Whether a Chinese numeral of dates stands at `i`. */
export function isChineseNumeral(s: string, i: number): boolean {
  return tens.has(s.charCodeAt(i)) || chineseDigitAt(s, i) >= 0;
}

/** A small whole number as dates use it. `width` = characters read. */
export interface SmallNumber {
  readonly value: number;
  readonly end: number;
  readonly width: number;
  readonly chinese: boolean;
}

function readArabic(s: string, i: number): SmallNumber | undefined {
  let end = i;
  let value = 0;
  while (end < i + 5 && isDigit(s, end)) {
    value = value * 10 + s.charCodeAt(end) - 48;
    end += 1;
  }
  const width = end - i;
  return width === 0 || width === 5 ? undefined : { value, end, width, chinese: false };
}

function readChinese(s: string, i: number): SmallNumber | undefined {
  let end = i;
  let tens = 0;
  let value = chineseDigitAt(s, end);
  if (s[end] === '廿' || s[end] === '卅') {
    tens = s[end] === '廿' ? 20 : 30;
    value = -1;
  } else if (value >= 0) {
    end += 1;
    const next = chineseDigitAt(s, end);
    if (next >= 0) return readChineseRow(s, i);
    if (s[end] !== '十') return { value, end, width: 1, chinese: true };
    tens = value * 10;
  } else if (s[end] === '十') tens = 10;
  else return undefined;
  end += 1;
  const ones = chineseDigitAt(s, end);
  if (ones > 0) end += 1;
  return { value: tens + Math.max(ones, 0), end, width: end - i, chinese: true };
}

/** Digits one after the other: 二〇二三. */
function readChineseRow(s: string, i: number): SmallNumber | undefined {
  let end = i;
  let value = 0;
  for (let digit = chineseDigitAt(s, end); digit >= 0 && end < i + 5; digit = chineseDigitAt(s, end)) {
    value = value * 10 + digit;
    end += 1;
  }
  return end - i === 5 ? undefined : { value, end, width: end - i, chinese: true };
}

/** Reads `12`, `2023`, `十二`, `廿`, `二〇二三`; nothing longer than four digits. */
export function readNumber(s: string, i: number): SmallNumber | undefined {
  return isDigit(s, i) ? readArabic(s, i) : readChinese(s, i);
}

/** Passes at most two blanks, as extracted PDF text puts them between number and unit. */
export function skipBlanks(s: string, i: number): number {
  if (s[i] !== ' ') return i;
  return s[i + 1] === ' ' ? i + 2 : i + 1;
}

/** Place after the mark that joins a range at `i` (`-`, `——`, ` 至 `), or -1. */
export function skipJoiner(s: string, i: number, joiners: string): number {
  const at = skipBlanks(s, i);
  const mark = s[at];
  if (mark === undefined || !joiners.includes(mark)) return -1;
  const end = s[at + 1] === mark && mark !== '至' && mark !== '到' ? at + 2 : at + 1;
  return skipBlanks(s, end);
}

/** Whether only a mark or word of enumeration stands between two places. */
export function isListed(s: string, from: number, to: number): boolean {
  return to - from === 1 && '、和及与'.includes(s[from]!);
}

/** Whether a mark that parts the members of a row or the ends of a range stands at `i`. */
export function isListMark(s: string, i: number): boolean {
  return '-—–~至到、,和及与/ '.includes(s[i] ?? '.');
}
