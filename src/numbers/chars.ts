import { codeTable } from '../text/codes.ts';

export { isDigit } from '../text/codes.ts';

import { bigScales, digits, smallScales, tens } from './digits.data.ts';

/** Character classes of the numeral scan, by UTF-16 code unit. */
export const Class = {
  none: 0,
  /** 0-9 */
  arabic: 1,
  /** 一 两 壹 */
  digit: 2,
  /** 零 〇 */
  zero: 3,
  /** 十 百 千 */
  small: 4,
  /** 廿 卅 */
  tens: 5,
  /** 万 亿 兆 */
  big: 6,
  /** 几 数: an unknown digit */
  vague: 7,
  /** 半 */
  half: 8,
  /** 负: a sign in words */
  minus: 9,
  /** 对 in 打对折, 翻 in 翻番, 首 in 首位: amounts without a numeral */
  pair: 10,
} as const;

const arabic = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9 };

/** The characters by what they stand for, and the class of those with a value. */
const entries: readonly (readonly [table: Readonly<Record<string, number>>, kind: (value: number) => number])[] = [
  [arabic, () => Class.arabic],
  [digits, (value) => (value === 0 ? Class.zero : Class.digit)],
  [smallScales, () => Class.small],
  [tens, () => Class.tens],
  [bigScales, () => Class.big],
  [{ 几: 0, 数: 0 }, () => Class.vague],
  [{ 半: 0 }, () => Class.half],
  [{ 负: 0 }, () => Class.minus],
  [{ 对: 0, 翻: 0, 首: 0 }, () => Class.pair],
];

const classes = codeTable(
  new Uint8Array(0x10000),
  entries.flatMap(([table, kind]) => Object.entries(table).map(([character, value]) => [character, kind(value)])),
);
/** None is above 1000. */
const values = codeTable(
  new Uint16Array(0x10000),
  entries.flatMap(([table]) => Object.entries(table)),
);

/** Class of a code unit of the folded view. */
export function classOf(code: number): number {
  return classes[code]!;
}

/** Class of the character at `at`; `none` past the end. */
export function classAt(folded: string, at: number): number {
  return at < folded.length ? classes[folded.charCodeAt(at)]! : Class.none;
}

/** Digit, power of ten, or exponent that the character stands for, by its class. */
export function valueAt(folded: string, at: number): number {
  return values[folded.charCodeAt(at)]!;
}

/** Position after at most three blanks, so that `四 百` and `1000  万` read as one. */
export function skipBlanks(folded: string, at: number): number {
  let p = at;
  while (folded.charCodeAt(p) === 0x20 && p < at + 3) p++;
  return p;
}

/** Whether the code unit is an ASCII letter. */
export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
