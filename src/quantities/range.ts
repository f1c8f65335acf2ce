/** Ranges: `2200-2500株`, `50万至80万元`, `3%-5%`, `百分之五到八` are one record from the first end to the second. */

import type { View } from '../lexicon/lexicon.ts';
import { changeLexicon } from '../lexicon/parts.ts';
import { isDash, isDigit, type Numeral, negate, shift } from '../numbers/index.ts';
import type { Kind } from '../schema.ts';
import { codeSet } from '../text/codes.ts';
import { type Figure, figureWith } from './figure.ts';

const exponents: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8, k: 3, K: 3, w: 4, W: 4, M: 6 };

const rangeMarks = codeSet('-–—―~～至到');
const dashes = codeSet('-–—―~～');

/** End of the range mark at `at` (`-` `–` `—` `~` 至 到, a dash twice, 一 between digits), or 0. */
export function rangeMarkEnd(folded: string, at: number): number {
  const code = folded.charCodeAt(at);
  // 15 - 20 分钟
  if (code === 0x20 && dashes.has(folded.charCodeAt(at + 1)) && folded.charCodeAt(at + 2) === 0x20) return at + 3;
  if (code === 0x3001 || code === 0x2c)
    return saysAbout.test(folded.slice(Math.max(0, at - 2), at + 3)) && isNext(folded, at) ? at + 1 : 0;
  if (limitMarks.has(code)) return isBetween(folded, at) ? at + 1 : 0;
  if (!rangeMarks.has(code)) return isDash(folded, at) ? at + 1 : 0;
  return dashes.has(code) && folded.charCodeAt(at + 1) === code ? at + 2 : at + 1;
}

/** 只有|2、3|件, 吃过|1,2|年: two digits side by side are about so many. */
const saysAbout = /^[有只每约近需隔达了过用喝吃花住][1-8][、,][2-9][\u4e00-\u9fff]/;

function isNext(folded: string, at: number): boolean {
  return (
    folded.charCodeAt(at + 1) === folded.charCodeAt(at - 1) + 1 &&
    !'月日号期级层楼区类'.includes(folded.charAt(at + 2)) &&
    !folded.startsWith('年级', at + 2)
  );
}

const limitMarks = codeSet('与和');

/** 介于5%|与|15%之间 */
function isBetween(folded: string, at: number): boolean {
  return /介[于乎][^,;:。]{1,12}$/.test(folded.slice(Math.max(0, at - 16), at));
}

/**
 * Joins the two ends where they belong together: the same unit, or the first without one; and the first not above the
 * second, save below zero (-5至-10℃).
 */
export function joinRange(
  folded: string,
  first: Numeral,
  firstFigure: Figure | undefined,
  second: Figure,
): Figure | undefined {
  if (first.upper !== undefined || second.upper !== undefined || first.fraction) return undefined;
  if (isNoRange(folded, first, firstFigure, second)) return undefined;
  if (firstFigure && (firstFigure.unit !== second.unit || firstFigure.kind !== second.kind)) return undefined;
  // in 5-10 the dash is no sign; in -10~-5 the second end has its own
  const stripped = second.numeral.signed && second.start === (firstFigure?.end ?? first.end);
  const high = stripped ? second.value.replace(/^-/, '') : second.value;
  const low = firstFigure?.value ?? lowEnd(folded, first, second, high);
  if (low === undefined) return undefined;
  const start = firstFigure?.start ?? first.start;
  if (firstFigure && isChange(folded, firstFigure, low, high)) return undefined;
  if (compare(low, high) <= 0) return figureWith(second, { start, value: low, upper: high, bound: 'range' });
  return reversed(folded, figureWith(second, { start }), low, high, firstFigure !== undefined);
}

/** The ends of a range whose first is the larger one: -5至-10℃, 十二年至五年不等. */
function reversed(folded: string, second: Figure, low: string, high: string, whole: boolean): Figure | undefined {
  if (whole && folded.startsWith('不等', second.end))
    return figureWith(second, { value: high, upper: low, bound: 'range' });
  // -5至10℃ with both below zero, -5至-10℃, 0~-5℃
  const below = low.startsWith('-') || high.startsWith('-');
  if (second.kind !== 'temperature' || !below) return undefined;
  const lowest = high.startsWith('-') ? high : negate(high);
  const sorted = compare(lowest, low) <= 0 ? [lowest, low] : [low, lowest];
  return figureWith(second, { value: sorted[0]!, upper: sorted[1]!, bound: 'range' });
}

/** -6.6%-3.4%17.1%: cells of a row that has lost its gaps; 1-70%=30%, =1-30%-25%: a difference. */
function isNoRange(folded: string, first: Numeral, firstFigure: Figure | undefined, second: Figure): boolean {
  if (isDigit(folded.charCodeAt(second.end))) return true;
  if (firstFigure || second.unit !== '%' || !'-–—'.includes(folded.charAt(first.end))) return false;
  const before = folded.charAt(first.start - 1);
  // 40×(1-30%)
  if (before === '(' && '×*/+='.includes(folded.charAt(first.start - 2) || ' ')) return true;
  return folded.charAt(second.end) === '=' || before === '=';
}

let moving: View<true> | undefined;
const absolute: ReadonlySet<Kind> = new Set<Kind>([
  'money',
  'count',
  'mass',
  'area',
  'length',
  'volume',
  'energy',
  'power',
]);

/** 增加305亿港元至3.51万亿港元: by how much it rises, and to what; 增加3亿元至5亿元 is a range. */
function isChange(folded: string, { start, kind }: Figure, low: string, high: string): boolean {
  if (!absolute.has(kind) || Number(high) < farApart * Number(low)) return false;
  moving ??= changeLexicon().words('rise', 'fall');
  let at = start;
  while (at > 0 && looseBefore.has(folded.charCodeAt(at - 1))) at--;
  return shortMoves.has(folded.charCodeAt(at - 1)) || moving.before(folded, at) !== undefined;
}

const farApart = 4;
/** 增约5300人至12.14万人 */
const shortMoves = codeSet('增减升降涨跌');
const looseBefore = codeSet('了约近逾超');

/** A range whose ends are further apart than this is none: 100-50亿元. */
const widest = 3;

/** The first end in the unit of the second; undefined where it cannot be its low end. */
function lowEnd(folded: string, first: Numeral, second: Figure, high: string): string | undefined {
  const { numeral } = second;
  if (numeral.percent) return first.value;
  // 三到五成: tenths, as the second
  if (second.unit === '%' && second.value === shift(numeral.value, 1)) return shift(first.value, 1);
  const own = scaleAtEnd(folded, first);
  const given = scaleAtEnd(folded, numeral);
  if (own >= 4 || given === 0) return first.value;
  // 3-5万元, 七千到九千亿元: the scale belongs to both, unless the first is the larger number then (5000-1万元)
  const shared = first.scaled ? given - (given % 4) : given;
  if (compare(first.value, shift(high, -shared)) < 0) return shift(first.value, shared);
  return compare(first.value, shift(high, -widest)) < 0 ? undefined : first.value;
}

/** Exponent of the scale words that end the numeral: 80万 -> 4, 1.2万亿 -> 12. */
export function scaleAtEnd(folded: string, { start, end }: Numeral): number {
  let exponent = 0;
  for (let p = end - 1; p > start; p--) {
    const step = exponents[folded.charAt(p)];
    if (step === undefined) break;
    exponent += step;
  }
  return exponent;
}

/** Order of two plain decimals. */
export function compare(a: string, b: string): number {
  const negativeA = a.startsWith('-');
  const negativeB = b.startsWith('-');
  if (negativeA !== negativeB) return negativeA ? -1 : 1;
  const order = compareMagnitude(negativeA ? a.slice(1) : a, negativeB ? b.slice(1) : b);
  return negativeA ? -order : order;
}

function compareMagnitude(a: string, b: string): number {
  const [wholeA = '', fractionA = ''] = a.split('.');
  const [wholeB = '', fractionB = ''] = b.split('.');
  if (wholeA.length !== wholeB.length) return wholeA.length < wholeB.length ? -1 : 1;
  if (wholeA !== wholeB) return wholeA < wholeB ? -1 : 1;
  return fractionA === fractionB ? 0 : fractionA < fractionB ? -1 : 1;
}
