/** Amounts in several units, which are one figure: 3元5角2分, 2小时30分, 三年半, 1米75, 一块二. */

import { divide, type Exact, exact } from '../numbers/exact.ts';
import type { Numeral } from '../numbers/index.ts';
import { isHan } from '../text/codes.ts';
import type { Registry, UnitRow } from '../units/types.ts';
import { type Figure, figureWith } from './figure.ts';

const dividing = new Set(['money', 'length', 'mass', 'duration', 'volume', 'area']);
/** Units after which loose digits are tenths and hundredths: 一米七, 1米75, 9秒83, 两块五. */
const looseUnits = new Set(['元', '角', '米', '秒', '斤', '公里', '吨']);

/** Those after which the loose digits may be written as digits: 1米75, 9秒83, 3块5; 5元3 is none. */
const digitUnits = new Set(['米', '秒', '角', '毛', '块', 'm', 's']);

/** Amounts with more digits than this are not put together. */
const longest = 30;

/** Takes further parts in as long as they fit; `next` is the index of the first numeral behind the figure. */
export function extend(
  folded: string,
  registry: Registry,
  head: Figure,
  numerals: readonly Numeral[],
  next: number,
): Extended {
  const second = numerals[next];
  if (second && head.unit === '分' && head.kind === 'percent') return withTenth(folded, head, second, next);
  // arithmetic only where another part can follow at all
  if (!second || !follows(folded, head.end, second) || head.value.length > longest) return { figure: head, next };
  if (!dividing.has(head.kind) || head.upper !== undefined || head.offset !== undefined) return { figure: head, next };
  const sum: Sum = { head, figure: head, base: exact(head.value).times(ratioOf(head.factor, head.code)) };
  let end = next;
  for (; end < next + mostParts; end++) {
    const step = takePart(folded, registry, numerals[end], sum);
    if (step === 'none') break;
    if (step === 'last') return { figure: sum.figure, next: end + 1 };
  }
  // 一年四个月 is 16 months: calendar units are counted in the smallest
  const { figure, last, base } = sum;
  return { figure: head.code === 'a' && last ? figureWith(figure, inUnit(base, last.row)) : figure, next: end };
}

function inUnit(base: Exact, { name, code, factor }: UnitRow): Partial<Figure> {
  return { value: over(base, ratioOf(factor, code)), unit: name, code, factor, base: undefined };
}

const mostParts = 4;

interface Extended {
  readonly figure: Figure;
  readonly next: number;
}

/** An amount while its parts are summed. */
interface Sum {
  readonly head: Figure;
  figure: Figure;
  /** In base units. */
  base: Exact;
  last?: Part;
}

/** Takes one part in: a smaller unit, or loose digits and 半, which are the last. */
function takePart(
  folded: string,
  registry: Registry,
  numeral: Numeral | undefined,
  sum: Sum,
): 'part' | 'last' | 'none' {
  const { head, figure } = sum;
  if (!numeral || !follows(folded, figure.end, numeral) || numeral.upper !== undefined || numeral.signed) return 'none';
  if (numeral.value.length > longest || figure.value.length > longest) return 'none';
  const whole = ratioOf(head.factor, head.code);
  const part = numeral.half ? undefined : partUnit(folded, registry, numeral, head, sum.last?.ratio ?? whole);
  if (part) {
    sum.base = sum.base.plus(exact(numeral.value).times(part.ratio));
    sum.figure = figureWith(figure, { end: part.end, value: over(sum.base, whole), base: inBase(sum.base, head.code) });
    sum.last = part;
    return 'part';
  }
  if (sum.last?.row.name === '秒') return hundredths(folded, registry, numeral, sum, sum.last);
  const rest = numeral.half ? halfBehind(folded, numeral) : looseTenths(folded, registry, head, numeral);
  if (rest === undefined) return 'none';
  sum.figure = figureWith(figure, { end: numeral.end, value: add(figure.value, rest) });
  return 'last';
}

/** 1分07秒42, 两分零九秒八八: a time of a race, in seconds. */
function hundredths(
  folded: string,
  registry: Registry,
  { start, end, value, script, half, decimal }: Numeral,
  sum: Sum,
  { row }: Part,
): 'last' | 'none' {
  const digits = end - start;
  if (start !== sum.figure.end || script === 'mixed' || half || decimal || digits > 3 || registry.match(folded, end))
    return 'none';
  sum.base = sum.base.plus(`0.${value.padStart(digits, '0').slice(-digits)}`);
  sum.figure = figureWith(sum.figure, { end, ...inUnit(sum.base, row) });
  return 'last';
}

/** 三年半; but 三年半径…. */
function halfBehind(folded: string, { end }: Numeral): string | undefined {
  const goesOn = isHan(folded.charCodeAt(end)) && '径导数成年月天日小'.includes(folded.charAt(end));
  return goesOn ? undefined : '0.5';
}

/** 二分五厘 of interest is 2.5. */
function withTenth(folded: string, head: Figure, { start, end, value }: Numeral, next: number): Extended {
  if (start !== head.end || folded.charAt(end) !== '厘' || value.length > 1) return { figure: head, next };
  return { figure: figureWith(head, { end: end + 1, value: add(head.value, `0.${value}`) }), next: next + 1 };
}

/** Years are summed in months. */
function inBase(sum: Exact, code: string): string {
  return over(sum, exact(code === 'a' ? 12 : 1));
}

/** With the 20 digits that records carry. */
function over(sum: Exact, whole: Exact): string {
  return divide(sum, whole)!.toFixed();
}

/** Right behind, or parted by 零 or 又. */
function follows(folded: string, end: number, numeral: Numeral): boolean {
  if (numeral.start === end) return true;
  return numeral.start === end + 1 && '零又'.includes(folded.charAt(end));
}

interface Part {
  readonly end: number;
  readonly ratio: Exact;
  readonly row: UnitRow;
}

/** The part's unit: of the same kind and base, and smaller than the one before. */
function partUnit(
  folded: string,
  registry: Registry,
  numeral: Numeral,
  head: Figure,
  smallest: Exact,
): Part | undefined {
  const match = registry.match(folded, numeral.end);
  if (!match) return undefined;
  const rows: readonly UnitRow[] = [match.row, ...match.homonyms];
  for (const row of rows) {
    if (row.kind !== head.kind) continue;
    const ratio = ratioOf(row.factor, row.code);
    const comparable = row.code === head.code || (head.code === 'a' && row.code === 'mo');
    if (comparable && ratio.lt(smallest)) return { end: match.end, ratio, row };
  }
  return undefined;
}

/** The factor as a number; a year counts as twelve months. */
function ratioOf(factor: string | undefined, code: string): Exact {
  const [top, bottom] = (factor ?? '1').split('/');
  // parts are summed with digits to spare
  const ratio = bottom === undefined ? exact(top!) : divide(exact(top!), exact(bottom), 40)!;
  return code === 'a' ? ratio.times(12) : ratio;
}

function add(value: string, part: string): string {
  return exact(value).plus(part).toFixed();
}

/** 一米七 is 1.7, 1米75 is 1.75: one or two loose digits that no unit follows. */
function looseTenths(folded: string, registry: Registry, head: Figure, numeral: Numeral): string | undefined {
  if (!looseUnits.has(head.unit) || numeral.decimal || numeral.scaled || numeral.start !== head.end) return undefined;
  const length = numeral.end - numeral.start;
  if (
    length > 2 ||
    head.value.includes('.') ||
    (numeral.script === 'arabic' && !digitUnits.has(folded.charAt(head.end - 1)))
  )
    return undefined;
  // 9秒83刷新纪录, but 5米12根
  const result = numeral.script === 'arabic' && length === 2 && !registry.match(folded, numeral.end);
  if (!result && isHan(folded.charCodeAt(numeral.end)) && !'的高长宽以左多钱一每'.includes(folded.charAt(numeral.end)))
    return undefined;
  const digits = numeral.value;
  if (digits.length > 2 || digits.length !== length) return undefined;
  return `0.${digits}`;
}
