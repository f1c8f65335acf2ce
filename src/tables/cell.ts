/** What stands in one cell: a bare number, a figure with its own unit, words, or nothing. */
import { findNumerals, type NewNumeral, type Numeral } from '../numbers/index.ts';
import { readNumeral } from '../numbers/scan.ts';
import { findPeriods } from '../periods/index.ts';
import { findQuantities } from '../quantities/index.ts';
import type { Direction, Quantity } from '../schema.ts';
import { fold } from '../text/fold.ts';
import type { Source } from '../text/source.ts';
import type { Registry } from '../units/types.ts';
import type { Cell } from './grid.ts';
import { measure } from './record.ts';
import { wholeUnit } from './units.ts';
import { behindNumber, besideFigure, inBrackets, missing } from './words.patterns.ts';

export type Reading =
  | { readonly kind: 'blank' | 'text' }
  /** A number without a unit; its span is in the text. `amount`: written with a point, separators or a sign, as no year or page is. */
  | (Signs & {
      readonly kind: 'number';
      readonly numeral: Numeral;
      readonly year?: true | undefined;
      readonly amount?: true | undefined;
    })
  /** A figure with the unit that is written in the cell. */
  | (Signs & { readonly kind: 'figure'; readonly quantity: Quantity; readonly changes?: true });

interface Signs {
  readonly direction?: Direction | undefined;
  /** It stands in brackets, as losses do in accounts: (1,234.56). The span has them, the value no sign yet. */
  readonly negative?: true;
}

const blank: Reading = { kind: 'blank' };
const text = { kind: 'text' } as const;
const longest = 40;
const year = /^(?:19|20)\d\d$/;
const plainNumber = /^[-+]?\d[\d,]*(?:\.\d+)?$/;
const plainPercentage = /^[-+]?\d+(?:\.\d+)?%$/;

const before = /^(?:[↑↓]\s*)/;
const rising = /增长|上升|提高|增加|上涨/;
const falling = /下降|减少|降低|下跌|回落/;

/** Reads a cell. A number keeps its sign in its span; footnote marks and arrows stay outside. */
export function readCell(source: Source, cell: Cell | undefined, registry: Registry): Reading {
  if (cell === undefined || cell.start === cell.end) return blank;
  const { start, end } = cell;
  if (end - start > longest) return text;
  let words = source.folded.slice(start, end);
  const alone = readAlone(source, start, words, registry);
  if (alone) return alone;
  if (!/\d/.test(words)) return missing.test(words) ? blank : text;
  const arrow = /[↑↓]/.exec(words)?.[0];
  const direction = arrow === undefined ? undefined : arrow === '↑' ? 'up' : 'down';
  words = words.replace(behindNumber, '');
  const inside = inBrackets.exec(words)?.[1];
  if (inside !== undefined) {
    const own = fold(source.text.slice(start + 1, start + 1 + inside.length));
    const reading = readWords(own, start + 1, direction, registry);
    return reading.kind === 'text' ? text : bracketed(source, reading);
  }
  const skipped = before.exec(words)?.[0].length ?? 0;
  const own = fold(source.text.slice(start + skipped, start + words.length));
  return readWords(own, start + skipped, direction, registry);
}

/** Most cells of most tables, 1,234.5 or 5.3%: nothing is folded, and nothing stands beside the figure. */
function readAlone(source: Source, start: number, words: string, registry: Registry): Figured | undefined {
  if (plainNumber.test(words) && source.text.startsWith(words, start)) {
    const numeral = bareNumber({ text: words, folded: words });
    return numeral && numbered(numeral, words, start, undefined);
  }
  if (!plainPercentage.test(words) || !source.text.startsWith(words, start)) return undefined;
  const unit = wholeUnit(registry, '%');
  const digits = words.slice(0, -1);
  const numeral = unit && bareNumber({ text: digits, folded: digits });
  if (!numeral) return undefined;
  const end = start + words.length;
  const quantity = { ...measure(source, numeral, unit), text: source.text.slice(start, end), start, end };
  return { kind: 'figure', quantity, direction: undefined };
}

type Figured = Extract<Reading, { kind: 'number' | 'figure' }>;

/** The reading of what stands in brackets, with the brackets in its span. */
function bracketed({ text }: Source, reading: Figured): Figured {
  const { start, end } = reading.kind === 'number' ? reading.numeral : reading.quantity;
  const span = { start: start - 1, end: end + 1 };
  if (reading.kind === 'number') return { ...reading, numeral: { ...reading.numeral, ...span }, negative: true };
  const quantity = { ...reading.quantity, ...span, text: text.slice(span.start, span.end) };
  return { ...reading, quantity, negative: true };
}

/** Reads the words of a cell that stand at `at` in the text. */
function readWords(
  own: Source,
  at: number,
  direction: Direction | undefined,
  registry: Registry,
): Figured | typeof text {
  const numeral = bareNumber(own);
  if (numeral) return numbered(numeral, own.folded, at, direction);
  const quantity = onlyQuantity(own, registry);
  if (!quantity) return text;
  const rest = own.folded.slice(0, quantity.start) + own.folded.slice(quantity.end);
  if (!besideFigure.test(rest)) return text;
  return {
    kind: 'figure',
    quantity: { ...quantity, start: quantity.start + at, end: quantity.end + at },
    direction,
    ...changeBeside(rest),
  };
}

/** The reading of a number that stands at `at` in the text and is written as `words`. */
function numbered(numeral: NewNumeral, words: string, at: number, direction: Direction | undefined): Figured {
  // read for this cell alone, so that it is moved where it is
  numeral.start += at;
  numeral.end += at;
  const amount = numeral.decimal || numeral.signed || words.includes(',') ? true : undefined;
  return { kind: 'number', numeral, direction, year: year.test(words) ? true : undefined, amount };
}

function changeBeside(rest: string): { direction?: Direction; changes?: true } {
  if (falling.test(rest)) return { direction: 'down', changes: true };
  return rising.test(rest) ? { direction: 'up', changes: true } : {};
}

/** The numeral that is the whole cell, a plus sign included. */
function bareNumber({ text, folded }: Pick<Source, 'text' | 'folded'>): NewNumeral | undefined {
  const sign = folded.charAt(0);
  const signed = sign === '+' || sign === '-';
  const numeral: NewNumeral | undefined = readNumeral(text, folded, signed ? 1 : 0);
  if (!numeral || numeral.end !== folded.length) return undefined;
  if (numeral.script === 'chinese' || numeral.code || numeral.fraction || numeral.half) return undefined;
  if (numeral.percent || numeral.start > 1) return undefined;
  numeral.start = 0;
  return numeral;
}

function onlyQuantity(own: Source, registry: Registry): Quantity | undefined {
  const quantities = findQuantities(own, findNumerals(own), findPeriods(own), registry);
  return quantities.length === 1 ? quantities[0] : undefined;
}
