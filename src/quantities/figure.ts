import type { Numeral } from '../numbers/index.ts';
import type { Bound, Kind } from '../schema.ts';
import type { Span } from '../text/span.ts';

/** A figure while it is put together: a numeral with its unit, before bounds and normalisation. */
export interface Figure extends Span {
  readonly kind: Kind;
  readonly value: string;
  readonly upper?: string | undefined;
  readonly unit: string;
  /** Base unit and the factor to it; an absent factor is 1. */
  readonly code: string;
  readonly factor?: string | undefined;
  readonly offset?: string | undefined;
  /** The amount in the base unit, where the sum of its parts is known more exactly than `value`. */
  readonly base?: string | undefined;
  /** An approximator stands inside the span. */
  readonly over?: boolean | undefined;
  /** A bound that the form itself carries: 前三 is at most 3. */
  readonly bound?: Bound | undefined;
  readonly numeral: Numeral;
}

/** A figure as it is made: every field is there, so that all figures have one shape and are quick to read. */
export type NewFigure = { -readonly [Key in keyof Figure]: Figure[Key] };

/** The figure with some fields changed, of the same shape as all. */
export function figureWith(figure: Figure, changes: Partial<Figure>): NewFigure {
  const { start, end, kind, unit, code, numeral, value } = figure;
  return Object.assign(newFigure(numeral, start, end, { kind, name: unit, code }, value), figure, changes);
}

/** What a figure is measured in: rows of the unit tables are that, and what has no row. */
export interface Measure {
  readonly kind: Kind;
  readonly name: string;
  readonly code: string;
}

/** Per cent of a form that has no unit behind it: 百分之五. */
export const percent: Measure = { kind: 'percent', name: '%', code: '1' };
/** The quotient of two numbers. */
export const ratio: Measure = { kind: 'ratio', name: '', code: '1' };

/** A figure of which nothing but its place, amount and unit is known yet. */
export function newFigure(
  numeral: Numeral,
  start: number,
  end: number,
  { kind, name: unit, code }: Measure,
  value = numeral.value,
): NewFigure {
  return {
    start,
    end,
    kind,
    value,
    upper: undefined,
    unit,
    code,
    factor: undefined,
    offset: undefined,
    base: undefined,
    over: undefined,
    bound: undefined,
    numeral,
  };
}
