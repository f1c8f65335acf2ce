/** What stands in one cell: a bare number, a figure with its own unit, words, or nothing. */
import { findNumerals, type Numeral } from '../numbers/index.ts';
import { readNumeral } from '../numbers/scan.ts';
import { findPeriods } from '../periods/index.ts';
import { findQuantities } from '../quantities/index.ts';
import type { Direction, Quantity } from '../schema.ts';
import { fold } from '../text/fold.ts';
import type { Source } from '../text/source.ts';
import type { Registry } from '../units/registry.ts';
import type { Cell } from './grid.ts';
import { behindNumber, besideFigure, missing } from './words.patterns.ts';

export type Reading =
  | { readonly kind: 'blank' | 'text' }
  /** A number without a unit; its span is in the text. */
  | { readonly kind: 'number'; readonly numeral: Numeral; readonly direction?: Direction; readonly year?: true }
  /** A figure with the unit that is written in the cell. */
  | { readonly kind: 'figure'; readonly quantity: Quantity; readonly direction?: Direction; readonly changes?: true };

const blank: Reading = { kind: 'blank' };
const text: Reading = { kind: 'text' };
const longest = 40;

const before = /^(?:[↑↓]\s*)/;
const rising = /增长|上升|提高|增加|上涨/;
const falling = /下降|减少|降低|下跌|回落/;

/** Reads a cell. A number keeps its sign in its span; footnote marks and arrows stay outside. */
export function readCell(source: Source, cell: Cell | undefined, registry: Registry): Reading {
  if (cell === undefined || cell.start === cell.end) return blank;
  const { start, end } = cell;
  if (end - start > longest) return text;
  let words = source.folded.slice(start, end);
  if (!/\d/.test(words)) return missing.test(words) ? blank : text;
  const arrow = /[↑↓]/.exec(words)?.[0];
  const direction = arrow === undefined ? {} : { direction: arrow === '↑' ? ('up' as const) : ('down' as const) };
  words = words.replace(behindNumber, '');
  const skipped = before.exec(words)?.[0].length ?? 0;
  const own = fold(source.text.slice(start + skipped, start + words.length));
  const at = start + skipped;
  const numeral = bareNumber(own);
  if (numeral) {
    const year = /^(?:19|20)\d\d$/.test(own.folded) ? { year: true as const } : {};
    return {
      kind: 'number',
      numeral: { ...numeral, start: numeral.start + at, end: numeral.end + at },
      ...direction,
      ...year,
    };
  }
  const quantity = onlyQuantity(own, registry);
  if (!quantity) return text;
  const rest = own.folded.slice(0, quantity.start) + own.folded.slice(quantity.end);
  if (!besideFigure.test(rest)) return text;
  return {
    kind: 'figure',
    quantity: { ...quantity, start: quantity.start + at, end: quantity.end + at },
    ...(falling.test(rest)
      ? { direction: 'down' as const, changes: true as const }
      : rising.test(rest)
        ? { direction: 'up' as const, changes: true as const }
        : direction),
  };
}

/** The numeral that is the whole cell, a plus sign included. */
function bareNumber({ text, folded }: Source): Numeral | undefined {
  const sign = folded.charAt(0);
  const signed = sign === '+' || sign === '-';
  const numeral = readNumeral(text, folded, signed ? 1 : 0);
  if (!numeral || numeral.end !== folded.length) return undefined;
  if (numeral.script === 'chinese' || numeral.code || numeral.fraction || numeral.half) return undefined;
  if (numeral.percent || numeral.start > 1) return undefined;
  return signed ? { ...numeral, start: 0 } : numeral;
}

function onlyQuantity(own: Source, registry: Registry): Quantity | undefined {
  const quantities = findQuantities(own, findNumerals(own), findPeriods(own), registry);
  return quantities.length === 1 ? quantities[0] : undefined;
}
