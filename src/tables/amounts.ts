/** Bare numbers of prose in the lines that a declared unit holds for. */

import { isLatin, type Numeral } from '../numbers/index.ts';
import { codeRule, isListMarker } from '../quantities/notfigures/index.ts';
import type { Quantity } from '../schema.ts';
import { codeSet, isHan } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Registry } from '../units/types.ts';
import type { Scope } from './declared.ts';
import { merge } from './outside.ts';
import { measure } from './record.ts';
import { type HeadUnit, splitUnit, wholeUnit } from './units.ts';

/** What was read of the prose, each sorted and disjoint: figures, numerals and time expressions. */
export interface ProseFigures {
  readonly figures: Quantity[];
  readonly numerals: readonly Numeral[];
  readonly mentions: readonly Span[];
}

export interface UnitFigures {
  /** All figures, those that a unit was found for among them. */
  readonly figures: Quantity[];
  /** Those whose unit stands in the name before them. */
  readonly labelled: ReadonlySet<Quantity>;
}

/**
 * Gives bare numbers the unit that was declared for them, in lines before (单位:万元) or in the name right before the
 * number (税收收入(万元):32306): those that were read as plain numbers, and those that only a unit makes a figure.
 */
export function applyUnits(
  source: Source,
  registry: Registry,
  { figures, numerals, mentions }: ProseFigures,
  scopes: readonly Scope[],
): UnitFigures {
  const given: Quantity[] = [];
  const labelled = new Set<Quantity>();
  const taken = new Set<Quantity>();
  const scopeAt = walkTo(scopes);
  const figureAt = walkTo(figures);
  const mentionAt = walkTo(mentions);
  let last: LabelUnit | undefined;
  for (const numeral of numerals) {
    last = unitInLabel(source, registry, numeral, last);
    const unit = last?.unit ?? (scopes.length > 0 ? scopeAt(numeral)?.unit : undefined);
    if (unit === undefined || mentionAt(numeral)) continue;
    const figure = figureAt(numeral);
    if (figure ? !isPlain(figure, numeral) : !isAmount(source.folded, numeral, last !== undefined)) continue;
    const measured = measure(source, numeral, unit);
    if (figure) taken.add(figure);
    given.push(figure ? { ...measured, bound: figure.bound } : measured);
    if (last) labelled.add(given.at(-1)!);
  }
  if (given.length === 0) return { figures, labelled };
  const left = figures.filter((figure) => !taken.has(figure));
  return { figures: merge(left, given), labelled };
}

/** Finds the span that a numeral touches, for numerals in order. */
function walkTo<T extends Span>(spans: readonly T[]): (numeral: Span) => T | undefined {
  let at = 0;
  return ({ start, end }) => {
    while (at < spans.length && spans[at]!.end <= start) at++;
    return at < spans.length && spans[at]!.start < end ? spans[at] : undefined;
  };
}

/** The name of a labelled figure without its unit: 税收收入(万元). */
export function nameWithoutUnit(registry: Registry, name: string): string {
  return splitUnit(registry, name.replaceAll('（', '(').replaceAll('）', ')'), false).words;
}

/** A figure that is this number and no more. */
function isPlain({ kind, start, end, upper }: Quantity, numeral: Numeral): boolean {
  return kind === 'number' && start === numeral.start && end === numeral.end && upper === undefined;
}

/** A unit in the name before a number, and where the number ends. */
interface LabelUnit {
  readonly unit: HeadUnit;
  readonly end: number;
}

/** What may stand between the name and its number, and between two numbers of one name. */
const behindLabel = codeSet(' :');
const longestUnit = 16;

/**
 * `税收收入(万元):32306`, `净利润 (万元) 8,126.39 7,220.1`: the unit in brackets between a name and a number, which the
 * number behind that has too.
 */
function unitInLabel(
  { folded }: Source,
  registry: Registry,
  { start, end, script, scaled }: Numeral,
  last: LabelUnit | undefined,
): LabelUnit | undefined {
  if (script === 'chinese' || scaled) return undefined;
  let at = start - 1;
  while (at > start - 6 && behindLabel.has(folded.charCodeAt(at))) at--;
  if (last && at + 1 === last.end && at + 1 < start) return { unit: last.unit, end };
  if (folded.charCodeAt(at) !== 0x29) return undefined;
  const open = folded.lastIndexOf('(', at);
  if (open < at - longestUnit || open < 1 || !isNameEnd(folded, open)) return undefined;
  const unit = wholeUnit(registry, folded.slice(open + 1, at));
  return unit && { unit, end };
}

function isNameEnd(folded: string, at: number): boolean {
  const before = folded.charAt(at - 1) === ' ' ? at - 2 : at - 1;
  return isHan(folded.charCodeAt(before)) || isLatin(folded.charCodeAt(before));
}

/** Words or more digits right behind a number: cells of a row that lost what parted them. */
const gluedBehind = /^(?:[,.]?\d|[^\x00-\x7f、。，；])|^[A-Za-z]/;

const afterAmount = ['同比', '环比', '比上', '比去', '较上', '较去', '较年', '比年', '增长', '下降'];

/** Digits that end a phrase and have words before them on their line, and are no year, code or list marker. */
function isAmount(folded: string, numeral: Numeral, labelled: boolean): boolean {
  const { start, end, script } = numeral;
  if (script === 'chinese' || numeral.fraction || numeral.half || numeral.bareScale || numeral.percent) return false;
  if (/^(?:19|20)\d\d$/.test(folded.slice(start, Math.min(end, start + 6)))) return false;
  if (codeRule(folded, numeral) !== undefined || isListMarker(folded, numeral)) return false;
  if (labelled) return !gluedBehind.test(folded.slice(end, end + 2));
  let before = start - 1;
  while (before >= 0 && before > start - 4 && ' :'.includes(folded.charAt(before))) before--;
  if (before < 0 || !isHan(folded.charCodeAt(before))) return folded.charAt(before) === ')';
  const next = folded.charCodeAt(end);
  if (isLatin(next) || '-—~/%:.'.includes(folded.charAt(end) || ' ')) return false;
  return !isHan(next) || afterAmount.some((word) => folded.startsWith(word, end));
}
