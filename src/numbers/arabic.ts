import { isDigit, isLatin } from './chars.ts';

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

function isCurrencySign(character: string): boolean {
  return character !== '' && '$¥€£'.includes(character);
}

function endOfDigits(folded: string, at: number): number {
  while (isDigit(folded.charCodeAt(at))) at++;
  return at;
}

/** Reads the Arabic literal that starts at `at` (a digit, or a point before one). */
export function readLiteral(text: string, folded: string, at: number): Literal {
  let p = endOfDigits(folded, at);
  let digits = folded.slice(at, p);
  if (p - at <= 3 && p > at) {
    // 1,234,567: every later group has exactly three digits
    while (isGroupMark(text, folded, at, p) && endOfDigits(folded, p + 1) === p + 4) {
      digits += folded.slice(p + 1, p + 4);
      p += 4;
    }
  }
  let integer = true;
  let dotted = false;
  if (folded.charCodeAt(p) === 0x2e && isDigit(folded.charCodeAt(p + 1))) {
    const end = endOfDigits(folded, p + 1);
    digits += folded.slice(p, end);
    integer = false;
    p = end;
    while (folded.charCodeAt(p) === 0x2e && isDigit(folded.charCodeAt(p + 1))) {
      dotted = true;
      p = endOfDigits(folded, p + 1);
    }
  }
  const exponent = readExponent(folded, p);
  return { end: exponent?.end ?? p, digits, exponent: exponent?.value ?? 0, integer, dotted };
}

/** `e5`, `E-3` right after the digits and not the start of a word. Beyond ±400 it is no amount that text means. */
function readExponent(folded: string, at: number): { end: number; value: number } | undefined {
  if ((folded.charCodeAt(at) | 0x20) !== 0x65) return undefined;
  let p = at + 1;
  const sign = folded.charCodeAt(p);
  if (sign === 0x2b || sign === 0x2d) p++;
  const end = endOfDigits(folded, p);
  if (end === p || end - p > 3 || isLatin(folded.charCodeAt(end))) return undefined;
  const value = Number(folded.slice(p, end));
  if (value > 400) return undefined;
  return { end, value: sign === 0x2d ? -value : value };
}
