import { codeSet, isHan } from '../text/codes.ts';
import { isDigit, isLatin } from './chars.ts';
import { namesOfDays } from './digits.data.ts';

/** Digits as written: `1,234.5`, `.5`, `12.32e+14`. */
export interface Literal {
  readonly end: number;
  /** Digits and point only, separators gone: `1234.5`. */
  readonly digits: string;
  readonly exponent: number;
  readonly integer: boolean;
  /** Runs such as `3.2.1`, `2023.06.13`, `192.168.0.1`: a section, date, version or address, never an amount. */
  readonly dotted: boolean;
}

/**
 * Digit groups may be parted by a comma or, as typeset text has it, by a no-break or thin space. A full-width comma after
 * a complete amount (`$20，300人`) ends a clause.
 */
function isGroupMark(text: string, folded: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at);
  if (folded.charCodeAt(at) === 0x2c) return code === 0x2c || !isCurrencySign(folded.charAt(start - 1));
  return code === 0xa0 || code === 0x2009 || code === 0x202f;
}

/** The point of a decimal, which older print sets in the middle of the line: `2·5%`. 5·12汶川地震 is a day. */
function isPoint(folded: string, at: number, p: number): boolean {
  const code = folded.charCodeAt(p);
  if (!isDigit(folded.charCodeAt(p + 1))) return false;
  if (code === 0x2e) return !opensYear(folded, p + 1);
  if (code !== middleDot || p === at) return false;
  const end = endOfDigits(folded, p + 1);
  return (
    folded.charCodeAt(end) !== middleDot && folded.charCodeAt(at - 1) !== middleDot && !namesDay(folded, at, p, end)
  );
}

/** 5.|2016年7月: a year behind the marker of an item. */
export function opensYear(folded: string, at: number): boolean {
  return (
    (folded.startsWith('19', at) || folded.startsWith('20', at)) &&
    endOfDigits(folded, at) === at + 4 &&
    folded.charAt(at + 4) === '年'
  );
}

const multiple = /\d{1,3}(?:\.\d+)?(?:-\d{1,3}(?:\.\d+)?)?[倍xX]/y;

/** 21年|40倍, 21-23年|30-20x: what a price is a multiple of. */
export function opensMultiple(folded: string, at: number): boolean {
  multiple.lastIndex = at;
  return multiple.test(folded);
}

/** End of `0.217 6`: decimals in groups of three, where the phrase ends behind them; `end` itself where there are none. */
function blankTail(folded: string, at: number, end: number): number {
  if (folded.charCodeAt(end) !== 0x20 || folded.charCodeAt(end - 4) !== 0x2e || folded.charCodeAt(at - 1) === 0x20)
    return end;
  const tail = endOfDigits(folded, end + 1);
  const closed =
    ',;)。、'.includes(folded.charAt(tail) || ' ') ||
    (folded.charAt(tail) === '.' && !isDigit(folded.charCodeAt(tail + 1)));
  return tail > end + 1 && tail - end <= 4 && closed ? tail : end;
}

function namesDay(folded: string, at: number, point: number, end: number): boolean {
  if (point - at > 2 || end - point > 3 || Number(folded.slice(at, point)) > 12) return false;
  const next = folded.charAt(end);
  return next === '' || next === '”' || folded.charCodeAt(at - 1) === 0x201c || namesOfDays.includes(next);
}

/** No wave is so long that its nanometres are grouped. */
const wavelength = /^ ?nm/;

const middleDot = 0xb7;

function isCurrencySign(character: string): boolean {
  return character !== '' && '$¥€£'.includes(character);
}

function endOfDigits(folded: string, at: number): number {
  while (isDigit(folded.charCodeAt(at))) at++;
  return at;
}

/**
 * How many digits each group behind the first has, 0 where the digits are not grouped: three in 1,234,567, four in
 * 1,5000万. A blank parts groups of three where one number alone can be meant: `共1 120例`.
 */
function groupSize(text: string, folded: string, at: number, end: number): number {
  const next = endOfDigits(folded, end + 1);
  const size = next - end - 1;
  if (isInSeries(folded, at, end)) return 0;
  if (isGroupMark(text, folded, at, end)) {
    if (size === 3 && end - at <= 3) return 3;
    // 1,2023年 is a marker and a year
    return size === 4 && text.charCodeAt(end) === comma && folded.charAt(next) !== '年' ? 4 : 0;
  }
  return folded.charCodeAt(end) === 0x20 && size === 3 && end - at <= 3 && isBlankGroup(folded, at, next) ? 3 : 0;
}

/** 0,|100,200,400 mg/L: none of a row that begins with nothing is the head of a group. */
function isInSeries(folded: string, at: number, end: number): boolean {
  if (folded.charCodeAt(at) === 0x30 && end === at + 1) return true;
  return folded.charCodeAt(at - 1) === comma && isDigit(folded.charCodeAt(at - 2));
}

/** `在1 033 m以下`, `(52/1 120)`: something else than a blank before, and behind the last group no more digits. */
function isBlankGroup(folded: string, at: number, next: number): boolean {
  const before = folded.charCodeAt(at - 1);
  if (folded.charCodeAt(at) === 0x30 || !(isHan(before) || beforeBlankGroup.has(before))) return false;
  if (nouns.has(before)) return false;
  let end = next;
  while (folded.charCodeAt(end) === 0x20 && endOfDigits(folded, end + 1) === end + 4) end += 4;
  const code = folded.charCodeAt(end);
  return !isDigit(code) && !(code === 0x20 && isDigit(folded.charCodeAt(end + 1)));
}

const comma = 0x2c;
const beforeBlankGroup = codeSet('/=<>≈≤≥(~～±×');
/** 表1 120例患者: the number of a table. */
const nouns = codeSet('表图第例组式');

/** 12.5 is cut out as it is written; 12·5 and 1,234.5 are put together. */
function decimalOf(folded: string, at: number, point: number, end: number, whole: string): string {
  const asWritten = whole.length === point - at && folded.charCodeAt(point) === 0x2e;
  return asWritten ? folded.slice(at, end) : `${whole}.${folded.slice(point + 1, end)}`;
}

/** Reads the Arabic literal that starts at `at` (a digit, or a point before one). */
export function readLiteral(text: string, folded: string, at: number): Literal {
  let p = endOfDigits(folded, at);
  let digits = folded.slice(at, p);
  if (p - at <= 4 && p > at) {
    const first = p;
    const size = groupSize(text, folded, at, p);
    for (
      let more = size > 0;
      more;
      more = folded.charCodeAt(p) === folded.charCodeAt(first) && endOfDigits(folded, p + 1) === p + 1 + size
    ) {
      digits += folded.slice(p + 1, p + 1 + size);
      p += 1 + size;
    }
    // 吸收峰为290,330,422 nm are three
    if (p > first && wavelength.test(folded.slice(p, p + 3))) {
      p = first;
      digits = folded.slice(at, p);
    }
  }
  let integer = true;
  let dotted = false;
  if (isPoint(folded, at, p)) {
    const end = endOfDigits(folded, p + 1);
    digits = decimalOf(folded, at, p, end, digits);
    integer = false;
    p = end;
    const group = blankTail(folded, at, end);
    if (group > end) digits += folded.slice(end + 1, group);
    p = group;
    while (folded.charCodeAt(p) === 0x2e && isDigit(folded.charCodeAt(p + 1))) {
      dotted = true;
      p = endOfDigits(folded, p + 1);
    }
  }
  const power = integer && digits === '10' ? readPower(folded, p) : undefined;
  if (power !== undefined) return { end: power.end, digits: '1', exponent: power.value, integer, dotted };
  const exponent = readExponent(folded, p) ?? readTimesTen(folded, at, p, integer);
  return { end: exponent?.end ?? p, digits, exponent: exponent?.value ?? 0, integer, dotted };
}

const timesSigns = codeSet('×*');

/**
 * `1.02×108t` and `3.0×10-9 mol/L` as print without raised digits has them: a decimal times a power of ten, or a lone
 * digit where a unit follows at once. 3×105 alone is a product. With a raised mark any number may stand before: 215×10^9/L.
 * `2.1*106` is written for it where nothing can be raised, `3×10⁵` where raised digits can.
 */
function readTimesTen(
  folded: string,
  start: number,
  at: number,
  integer: boolean,
): { end: number; value: number } | undefined {
  if (!timesSigns.has(folded.charCodeAt(at)) || !folded.startsWith('10', at + 1)) return undefined;
  let p = at + 3;
  const above = readRaised(folded, p);
  if (above) return above;
  const raised = folded.charAt(p) === '^';
  if (raised) p++;
  const negative = folded.charAt(p) === '-';
  if (negative) p++;
  const end = endOfDigits(folded, p);
  if (end === p || end - p > 2 || folded.charCodeAt(p) === 0x30) return undefined;
  const next = folded.charCodeAt(folded.charCodeAt(end) === 0x20 ? end + 1 : end);
  const measured = negative || next === 0x2f || isLatin(next);
  if (integer && !((raised || at - start === 1) && measured)) return undefined;
  const value = Number(folded.slice(p, end));
  return { end, value: negative ? -value : value };
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const mostRaised = 2;

/** 3.5×10|⁻⁴| */
function readRaised(folded: string, at: number): { end: number; value: number } | undefined {
  const negative = folded.charAt(at) === '⁻';
  let end = negative ? at + 1 : at;
  let value = 0;
  for (let count = 0; count < mostRaised && end < folded.length; count++) {
    const digit = raisedDigits.indexOf(folded.charAt(end));
    if (digit < 0) break;
    value = value * 10 + digit;
    end++;
  }
  return value === 0 ? undefined : { end, value: negative ? -value : value };
}

const powerOfTen = /的(?:(\d{1,2})|([二三四五六七八九十]))次方/y;

/** 10的6次方, 10的五次方 */
function readPower(folded: string, at: number): { end: number; value: number } | undefined {
  powerOfTen.lastIndex = at;
  const found = powerOfTen.exec(folded);
  if (found === null) return undefined;
  return {
    end: powerOfTen.lastIndex,
    value: found[1] ? Number(found[1]) : '二三四五六七八九十'.indexOf(found[2]!) + 2,
  };
}

/** `e5`, `E-3` right after the digits and not the start of a word; a signed one may have its unit behind it: `5.0E+02IU/ml`. Beyond ±400 it is no amount that text means. */
function readExponent(folded: string, at: number): { end: number; value: number } | undefined {
  if ((folded.charCodeAt(at) | 0x20) !== 0x65) return undefined;
  let p = at + 1;
  const sign = folded.charCodeAt(p);
  const signed = sign === 0x2b || sign === 0x2d;
  if (signed) p++;
  const end = endOfDigits(folded, p);
  if (end === p || end - p > 3 || (!signed && isLatin(folded.charCodeAt(end)))) return undefined;
  const value = Number(folded.slice(p, end));
  if (value > 400) return undefined;
  return { end, value: sign === 0x2d ? -value : value };
}
