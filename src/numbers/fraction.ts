/** Numerals that hold a division or a power: `三分之一`, `百分之五`, `1/3`, `3又1/2`, `2^10`. */
import { codeSet } from '../text/codes.ts';
import { readLiteral } from './arabic.ts';
import { isDigit, isLatin, skipBlanks } from './chars.ts';
import { shift } from './decimal-string.ts';
import { divide, exact, power } from './exact.ts';
import { type Numeral, newNumeral, numeralWith } from './numeral.ts';

/** Reads the numeral at a place of the text. */
type Read = (at: number) => Numeral | undefined;

/** Operands longer than this are identifiers or noise; dividing them would cost more than it tells. */
const maxDigits = 40;

/** A quotient that does not end is rounded half-even to 20 significant digits. */
function quotient(numerator: string, denominator: string): string | undefined {
  if (numerator.length > maxDigits || denominator.length > maxDigits) return undefined;
  return divide(exact(numerator), exact(denominator))?.toFixed();
}

const fractionMarks = codeSet('分份又');

/** Whether the text behind a numeral may go on as a fraction. */
export function opensFraction(folded: string, at: number): boolean {
  return fractionMarks.has(folded.charCodeAt(skipBlanks(folded, at)));
}

/**
 * Goes on from a numeral to `…分之…` or `…又…分之…`. A bare power of ten as denominator makes a percentage (千分之三 is
 * 0.3 %), any other a fraction. Nothing where no fraction follows.
 */
export function readFraction(folded: string, head: Numeral, read: Read): Numeral | undefined {
  const p = skipBlanks(folded, head.end);
  const character = folded.charAt(p);
  if (character === '分' || character === '份') return readOver(folded, head, p, read);
  if (character !== '又' || head.decimal) return undefined;
  const part = read(skipBlanks(folded, p + 1));
  if (!part?.fraction || head.value.length > maxDigits) return undefined;
  return numeralWith(head, { end: part.end, value: exact(head.value).plus(part.value).toFixed(), fraction: true });
}

function readOver(folded: string, head: Numeral, at: number, read: Read): Numeral | undefined {
  const q = skipBlanks(folded, at + 1);
  if (folded.charAt(q) !== '之') return readShortOver(folded, head, at, read);
  const numerator = read(skipBlanks(folded, q + 1));
  if (!numerator || numerator.half || numerator.fraction || numerator.percent) return undefined;
  const { start, script } = head;
  if (head.bareScale && /^10*$/.test(head.value)) {
    const places = 3 - head.value.length;
    const { upper } = numerator;
    const percent = newNumeral(start, numerator.end, shift(numerator.value, places), script);
    if (upper !== undefined) percent.upper = shift(upper, places);
    percent.over = numerator.over;
    percent.percent = true;
    return percent;
  }
  if (numerator.upper !== undefined || head.upper !== undefined) return undefined;
  const value = quotient(numerator.value, head.value);
  if (value === undefined) return undefined;
  const fraction = newNumeral(start, numerator.end, value, script);
  fraction.over = numerator.over;
  fraction.fraction = true;
  return fraction;
}

const shortFraction = /[三四]分[一二三](?=[升的公英磅杯人席以])/y;

/** 四分一升, 三分二的席位: Cantonese leaves out 之; 三分二厘 and 七分五的耕地 are none. */
function readShortOver(folded: string, { start, script }: Numeral, at: number, read: Read): Numeral | undefined {
  shortFraction.lastIndex = at - 1;
  const numerator = shortFraction.test(folded) && at === start + 1 ? read(at + 1) : undefined;
  const value = numerator && quotient(numerator.value, folded.charAt(start) === '三' ? '3' : '4');
  return value === undefined ? undefined : numeralWith(newNumeral(start, at + 2, value, script), { fraction: true });
}

/** `1/3` and `1 3/5`: whole numbers on both sides and no third part, as dates and paths have. */
export function readSlash(
  text: string,
  folded: string,
  at: number,
  first: { end: number; digits: string },
): { end: number; value: string } | undefined {
  const before = folded.charCodeAt(at - 1);
  if (before === 0x2f || before === 0x2e || before === 0x2d || isLatin(before)) return undefined;
  if (folded.charCodeAt(first.end) === 0x2f) return readQuotient(text, folded, first);
  if (folded.charCodeAt(first.end) !== 0x20 || !isDigit(folded.charCodeAt(first.end + 1))) return undefined;
  const second = readLiteral(text, folded, first.end + 1);
  if (!second.integer || folded.charCodeAt(second.end) !== 0x2f) return undefined;
  const part = readQuotient(text, folded, second);
  if (!part || first.digits.length > maxDigits) return undefined;
  return { end: part.end, value: exact(first.digits).plus(part.value).toFixed() };
}

function readQuotient(
  text: string,
  folded: string,
  numerator: { end: number; digits: string },
): { end: number; value: string } | undefined {
  if (!isDigit(folded.charCodeAt(numerator.end + 1))) return undefined;
  const denominator = readLiteral(text, folded, numerator.end + 1);
  if (!denominator.integer || denominator.dotted || denominator.exponent !== 0) return undefined;
  const next = folded.charAt(denominator.end);
  if (next !== '' && '/-月日年级号'.includes(next)) return undefined;
  // 9/10万 is nine in a hundred thousand
  if (next !== '' && '百千万亿'.includes(next) && /^10*$/.test(denominator.digits)) return undefined;
  if (opensUnitOfList(folded, denominator.end)) return undefined;
  if (isPressure(folded, denominator.end) || isPair(numerator.digits, denominator.digits)) return undefined;
  const value = quotient(numerator.digits, denominator.digits);
  return value === undefined ? undefined : { end: denominator.end, value };
}

/** 140/90 mmHg, 140/90毫米汞柱: the pressure of the blood at its highest and lowest. */
function isPressure(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at) === 0x20 ? at + 1 : at;
  return folded.startsWith('mmHg', unit) || folded.startsWith('毫米汞柱', unit) || folded.startsWith('千帕', unit);
}

/** 140/90, 20/12: two values beside each other; fractions are below one, or of few parts. */
function isPair(numerator: string, denominator: string): boolean {
  return denominator.length > 1 && Number(numerator) > Number(denominator);
}

/** 28/16倍, 140/90mmHg, 2/3万元: two amounts with their unit, and no fraction; 3/4英寸 and 1/2in are fractions. */
function opensUnitOfList(folded: string, at: number): boolean {
  if (folded.startsWith('in', at)) return false;
  return listUnitHeads.has(folded.charCodeAt(at)) || isLatin(folded.charCodeAt(at));
}

const listUnitHeads = codeSet('倍元万亿%‰℃美港欧日韩层楼');

/** A power with more digits than this is left unread. */
const longestPower = 1000;

/** `2^10`, `1.1^-3`: the power right behind digits. */
export function readPower(folded: string, numeral: Numeral): Numeral | undefined {
  if (folded.charCodeAt(numeral.end) !== 0x5e) return undefined;
  let p = numeral.end + 1;
  let negative = false;
  for (let code = folded.charCodeAt(p); code === 0x2b || code === 0x2d; code = folded.charCodeAt(++p)) {
    if (p - numeral.end > 3) return undefined;
    if (code === 0x2d) negative = !negative;
  }
  let end = p;
  while (isDigit(folded.charCodeAt(end)) && end - p < 4) end++;
  const exponent = Number(folded.slice(p, end));
  if (end === p || exponent * numeral.value.length > longestPower) return undefined;
  const raised = power(exact(numeral.value), exponent);
  const value = negative ? divide(exact(1), raised) : raised;
  return value && numeralWith(numeral, { end, value: value.toFixed() });
}
