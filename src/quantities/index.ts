/** Quantities: which numerals are figures, with their units, ranges, bounds and normalised values. */

import { type Numeral, numeralWith } from '../numbers/index.ts';
import type { Quantity } from '../schema.ts';
import { codeSet } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Trace } from '../text/trace.ts';
import { normalize } from '../units/normalize.ts';
import type { Registry } from '../units/types.ts';
import { attachUnit, belowZero } from './attach.ts';
import { readBare } from './bare.ts';
import { readBound } from './bounds.ts';
import { extend } from './composite.ts';
import { type Figure, newFigure, percent } from './figure.ts';
import { HandedBound, handBack } from './handed.ts';
import { readIncidence } from './incidence.ts';
import { readJoined, SharedUnits } from './lists.ts';
import { readMeasured } from './measured.ts';
import { codeRule, isListMarker, refusalOf } from './notfigures/index.ts';
import { findQuotes, isQuotedName } from './quotes.ts';
import { joinRange, rangeMarkEnd } from './range.ts';
import { readFirst, readRank } from './rank.ts';
import { readDoubling, readRatio } from './special.ts';

/**
 * Every figure of the text, sorted and disjoint. `claimed` are the spans of time expressions (sorted, disjoint), whose
 * numerals are none.
 */
export function findQuantities(
  source: Source,
  numerals: readonly Numeral[],
  claimed: readonly Span[],
  registry: Registry,
): Quantity[] {
  const { folded, trace } = source;
  const quotes = findQuotes(source);
  const free = dropClaimed(numerals, claimed);
  const quantities: Quantity[] = [];
  const scan: Scan = { folded, registry, numerals: free, shared: new SharedUnits(folded, registry, free) };
  const handed = new HandedBound();
  let previous: Figure | undefined;
  let codeEnd = 0;
  let last = 0;
  for (let i = 0; i < free.length; ) {
    const numeral = free[i]!;
    const read = readFigure(scan, i, codeEnd);
    i = read.next;
    if (read.code) codeEnd = numeral.end;
    const figure = (read.code ? undefined : readJoined(folded, numeral, previous, read.figure)) ?? read.figure;
    if (!figure || figure.start < last) continue;
    const inWords = figure.numeral.script === 'chinese' && figure.kind === 'count';
    if (isQuotedName(quotes, figure, inWords)) continue;
    const quantity = record(source, figure, handed.read(folded, figure, boundOf(folded, figure, trace)));
    handBack(folded, quantities, quantity);
    quantities.push(quantity);
    last = figure.end;
    previous = figure;
  }
  return quantities;
}

/** The numerals that no time expression touches. */
function dropClaimed(numerals: readonly Numeral[], claimed: readonly Span[]): readonly Numeral[] {
  if (claimed.length === 0) return numerals;
  let c = 0;
  const free: Numeral[] = [];
  for (const numeral of numerals) {
    while (c < claimed.length && claimed[c]!.end <= numeral.start) c++;
    if (!(c < claimed.length && claimed[c]!.start < numeral.end)) free.push(numeral);
  }
  return free;
}

/** What figures are read from. */
interface Scan {
  readonly folded: string;
  readonly registry: Registry;
  readonly numerals: readonly Numeral[];
  readonly shared: SharedUnits;
}

interface Read {
  readonly figure?: Figure | undefined;
  /** Index of the numeral to go on from. */
  readonly next: number;
  readonly code?: true;
}

/** Reads the figure that starts at numeral `i`, both ends of a range and all parts of a composite amount included. */
function readFigure(scan: Scan, i: number, codeEnd: number): Read {
  const { folded, registry, numerals, shared } = scan;
  const numeral = numerals[i]!;
  if (numeral.first) return { figure: readFirst(folded, numeral), next: i + 1 };
  const special =
    readRank(folded, numeral) ?? readDoubling(folded, numeral) ?? readRatio(folded, numeral, numerals[i + 1]);
  if (special) return { figure: special, next: i + (special.kind === 'ratio' ? 2 : 1) };
  const incidence = readIncidence(folded, registry, numeral);
  if (incidence) return { figure: incidence, next: i + 1 };
  const measured = readMeasured(folded, registry, numeral, numerals[i + 1]);
  if (measured) return { figure: measured, next: i + 2 };
  const first = attachUnit(folded, registry, numeral);
  const coded = codeRule(folded, numeral, { codeEnd, figure: first }) !== undefined;
  const range = coded ? undefined : readRange(scan, i, first);
  if (range) return range;
  if (coded) return { next: i + 1, code: true };
  const member = !first || first.unit === '个' ? shared.figureAt(i) : undefined;
  if (member) return { figure: member, next: i + 1 };
  if (first) {
    const { figure, next } = extend(folded, registry, first, numerals, i + 1);
    return { figure, next };
  }
  if (isListMarker(folded, numeral)) return { next: i + 1 };
  const bare = readBare(folded, numeral);
  return { figure: bare && isNamed(scan, bare) ? undefined : bare, next: i + 1 };
}

/** 28亿年前, 万吨级: the unit behind was refused, so that the number alone is no figure either. */
function isNamed({ folded, registry }: Scan, { kind, numeral }: Figure): boolean {
  if (kind !== 'count' && kind !== 'number') return false;
  const match = registry.match(folded, numeral.end);
  if (match === undefined) return false;
  const { start } = numeral;
  return refusalOf({ folded, numeral, start, kind: match.kind, unit: match.unit, unitEnd: match.end }) !== undefined;
}

function readRange({ folded, registry, numerals }: Scan, i: number, first: Figure | undefined): Read | undefined {
  const second = numerals[i + 1];
  if (!second) return undefined;
  const end = first?.end ?? numerals[i]!.end;
  const limits = first !== undefined && betweenLimits(folded, end, second.start);
  if (!(limits || isJoined(folded, end, second)) || rangeMarkEnd(folded, second.end) > 0) return undefined;
  const figure =
    attachUnit(folded, registry, second) ??
    percentTail(numerals[i]!, second) ??
    (first ? undefined : bareTail(folded, numerals[i]!, second));
  // 0-17岁男性: what names the second end names the first
  if (limits && !(figure && folded.startsWith('以下', figure.end))) return undefined;
  if (!figure) return !first && registry.match(folded, second.end) ? { next: i + 1 } : undefined;
  const range = joinRange(folded, numerals[i]!, first, figure);
  if (range) return { figure: isRefused(folded, range) ? undefined : belowZero(folded, range), next: i + 2 };
  // 100-50亿元: what the dash joins is no range, and neither end says what it means
  const lost = first === undefined && figure.numeral.scaled && !isTo(folded, end);
  return lost ? { next: i + 2 } : undefined;
}

/** 5|-|8, 5|至|8: a mark of ranges between the ends, which may have been taken for a sign. */
function isJoined(folded: string, end: number, { start, signed }: Numeral): boolean {
  return start === end ? signed === true : rangeMarkEnd(folded, end) === start;
}

/** 五千元|以上|二万元以下: the two limits of one range. */
function betweenLimits(folded: string, end: number, start: number): boolean {
  return start === end + 2 && folded.startsWith('以上', end);
}

/** 未来6-12个月, 逾期1天至90天的贷款: what stands before the first end speaks for both. */
function isRefused(folded: string, { numeral, start, kind, unit, end }: Figure): boolean {
  return refusalOf({ folded, numeral, start, kind, unit, unitEnd: end }) !== undefined;
}

/** 由5到8万元 is a change; a dash joins the ends of a range. */
function isTo(folded: string, at: number): boolean {
  return folded.charAt(at) === '至' || folded.charAt(at) === '到';
}

/** 百分之五到八: the second end has the percentage of the first. */
function percentTail(first: Numeral, second: Numeral): Figure | undefined {
  if (!first.percent || second.percent) return undefined;
  const figure = newFigure(second, second.start, second.end, percent);
  figure.factor = '0.01';
  return figure;
}

/** 保持在0.3—0.8的区间: two bare decimals, whose kind the words before the first tell. 由0.3到0.8 is a change. */
function bareTail(folded: string, first: Numeral, second: Numeral): Figure | undefined {
  // 3,000-9,000万, 125万至300万
  const amounts = second.scaled === true && second.script === 'mixed' && first.script !== 'chinese';
  // 椎骨数154至166
  const numbered = folded.charAt(first.start - 1) === '数' && first.script === 'arabic' && second.script === 'arabic';
  if (
    !(amounts || numbered || (first.decimal && second.decimal)) ||
    '由从'.includes(folded.charAt(first.start - 1) || ' ')
  )
    return undefined;
  // in 3万-5万 the dash is no sign
  const value = second.signed && second.start === first.end ? second.value.replace(/^-/, '') : second.value;
  return readBare(folded, numeralWith(second, { value, start: first.start }));
}

function record({ text }: Source, figure: Figure, bound: Quantity['bound']): Quantity {
  const { start, end, kind, value, upper, code, factor, offset } = figure;
  const written = text.slice(start, end);
  // a measure word is spelt as it is written, its code in one spelling
  const unit =
    figure.unit.includes('(') && written.includes('（')
      ? figure.unit.replace('(', '（').replace(')', '）')
      : figure.unit;
  const inBase = figure.base ?? normalize(value, factor, offset);
  if (upper === undefined) {
    return { text: written, start, end, kind, value, unit, normalized: { value: inBase, unit: code }, bound };
  }
  const normalized = { value: inBase, upper: normalize(upper, factor, offset), unit: code };
  return { text: written, start, end, kind, value, upper, unit, normalized, bound };
}

/** 站上|万点, 迈上|千亿元: passed; 上|百种: reached. */
export const passing = codeSet('站迈登跨冲攀跃踏');

function boundOf(folded: string, figure: Figure, trace: Trace | undefined): Quantity['bound'] {
  if (figure.bound !== undefined) return figure.bound;
  if (figure.upper !== undefined) return 'range';
  const { start, numeral } = figure;
  if (figure.over !== true) {
    const upTo = numeral.bareScale === true && folded.charAt(start - 1) === '上';
    return readBound(
      folded,
      figure,
      upTo ? (passing.has(folded.charCodeAt(start - 2)) ? 'over' : 'atLeast') : 'exact',
      trace,
    );
  }
  // 三十来人 is about thirty, 三十多人 more
  return readBound(folded, figure, numeral.about ? 'approx' : 'over', trace);
}
