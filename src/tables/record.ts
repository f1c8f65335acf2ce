/** A number and the unit that its head gives, as a record. */
import { type Numeral, shift } from '../numbers/index.ts';
import type { Quantity } from '../schema.ts';
import type { Source } from '../text/source.ts';
import { normalize } from '../units/normalize.ts';
import type { HeadUnit } from './units.ts';

/** The figure of `numeral` in `unit`; a number that has a scale of its own (3.2亿) does not take the unit's. */
export function measure(source: Source, numeral: Numeral, unit: HeadUnit | undefined): Quantity {
  const { start, end, over } = numeral;
  const text = source.text.slice(start, end);
  const bound = numeral.upper !== undefined ? 'range' : over ? 'over' : 'exact';
  if (unit === undefined) {
    const { value, upper } = numeral;
    const ends = upper === undefined ? {} : { upper };
    return {
      text,
      start,
      end,
      kind: 'number',
      value,
      ...ends,
      unit: '',
      normalized: { value, ...ends, unit: '1' },
      bound,
    };
  }
  const { row } = unit;
  const tenths = row.writtenAs === '%';
  const exponent = tenths ? 1 : numeral.scaled ? 0 : unit.exponent;
  const base = (value: string) => normalize(value, tenths ? '0.01' : row.factor, row.offset);
  const value = shift(numeral.value, exponent);
  const upper = numeral.upper === undefined ? undefined : shift(numeral.upper, exponent);
  return {
    text,
    start,
    end,
    kind: row.kind,
    value,
    ...(upper === undefined ? {} : { upper }),
    unit: tenths ? '%' : row.name,
    normalized: { value: base(value), ...(upper === undefined ? {} : { upper: base(upper) }), unit: row.code },
    bound,
  };
}

/** The loss of as much. */
export function negated(quantity: Quantity): Quantity {
  const { value, normalized } = quantity;
  return { ...quantity, value: minus(value), normalized: { ...normalized, value: minus(normalized.value) } };
}

function minus(value: string): string {
  return /[1-9]/.test(value) ? `-${value}` : value;
}

/** The place in a ranking. */
export function rank(source: Source, { start, end, value }: Numeral): Quantity {
  const text = source.text.slice(start, end);
  return { text, start, end, kind: 'rank', value, unit: '位', normalized: { value, unit: '{位}' }, bound: 'exact' };
}
