/** Numbers: every numeral of the text, found in one scan. */

import { NumberSyntaxError } from '../errors.ts';
import type { NumberMention } from '../schema.ts';
import { isHan } from '../text/codes.ts';
import { createSource, type Source, spanIn } from '../text/source.ts';
import { isLatin } from './chars.ts';
import type { Numeral } from './numeral.ts';
import { findNumerals, readNumeral } from './scan.ts';

export { mayHoldNumeral } from './absent.ts';
export { opensMultiple, opensYear } from './arabic.ts';
export { isDigit, isLatin, skipBlanks } from './chars.ts';
export { negate, shift } from './decimal-string.ts';
export { type NewNumeral, type Numeral, numeralWith } from './numeral.ts';
export { findNumerals, isDash } from './scan.ts';

/** Every numeral as a public record, bare ones included; ordinals, and scale words on their own, are none. */
export function mentionNumbers(source: Source): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (const numeral of findNumerals(source)) {
    if (!isNumber(source.folded, numeral)) continue;
    const { start, end, value, upper } = numeral;
    mentions.push({
      text: source.text.slice(start, end),
      start,
      end,
      value,
      ...(upper === undefined ? {} : { upper }),
    });
  }
  return mentions;
}

function isNumber(folded: string, numeral: Numeral): boolean {
  if (numeral.half || numeral.doubling || numeral.first) return false;
  if (folded.charAt(numeral.start - 1) === '第') return false;
  if (isLatin(folded.charCodeAt(numeral.start - 1)) && numeral.script === 'arabic') return false;
  if (numeral.bareScale && numeral.end - numeral.start === 1) return false;
  return numeral.end - numeral.start > 1 || numeral.script === 'arabic' || standsAlone(folded, numeral.start);
}

/** A lone digit in words is a number unless it stands where 一 is an article or an adverb, or 两美 opens a price. */
function standsAlone(folded: string, at: number): boolean {
  const character = folded.charAt(at);
  if (character === '两') return folded.charAt(at + 1) !== '美';
  if (character !== '一') return true;
  const next = folded.charCodeAt(at + 1);
  return !isHan(next) || folded.charAt(at - 1) === '是' || isCounted(folded, at + 1);
}

function isCounted(folded: string, at: number): boolean {
  return '个只对双打台家件名位条张本次种项份人座辆艘架套间头匹株棵颗块片根支把组批期场类级层段门篇部册幅首句页笔单'.includes(
    folded.charAt(at),
  );
}

/**
 * Reads a text that is exactly one numeral: `九万四`, `1,234.5`, `三分之一`, `4.78万亿`, `百分之五` (5).
 *
 * @returns the plain decimal; fractions that do not end are rounded half-even to 20 significant digits
 * @throws NumberSyntaxError where the text is no numeral, is a vague one (几十), or goes on after it
 */
export function parseNumber(text: string): string {
  if (typeof text !== 'string')
    throw new TypeError(`parseNumber takes a string, not ${text === null ? 'null' : typeof text}`);
  const source = createSource(text);
  const { folded } = source;
  let start = 0;
  while (folded.charCodeAt(start) <= 0x20) start++;
  let end = folded.length;
  while (end > start && folded.charCodeAt(end - 1) <= 0x20) end--;
  const signed = '+-'.includes(folded.charAt(start) || ' ') ? start + 1 : start;
  const numeral = readNumeral(source.text, folded, signed);
  if (!numeral || numeral.half || numeral.doubling) throw syntaxError(text, start, 'is not a numeral');
  if (numeral.end < end) {
    throw syntaxError(text, spanIn(source, numeral).end, 'goes on after the numeral');
  }
  if (numeral.upper !== undefined || numeral.over) throw syntaxError(text, start, 'is vague and has no single value');
  if (numeral.code) throw syntaxError(text, start, 'has more than one decimal point');
  return numeral.value;
}

function syntaxError(text: string, at: number, why: string): NumberSyntaxError {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return new NumberSyntaxError(
    `"${shown}" ${why} (at offset ${at}); a number is written in digits or Chinese numerals, such as 1,234.5, 两千三百五, 4.78万亿 or 三分之一`,
    text,
    at,
  );
}
