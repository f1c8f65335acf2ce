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
    const normalized = upper === undefined ? { value, unit: '1' } : { value, upper, unit: '1' };
    return shaped({ text, start, end, kind: 'number', value, unit: '', normalized, bound }, upper);
  }
  const { row } = unit;
  const tenths = row.writtenAs === '%';
  const exponent = tenths ? 1 : numeral.scaled ? 0 : unit.exponent;
  const base = (value: string) => normalize(value, tenths ? '0.01' : row.factor, row.offset);
  const value = shift(numeral.value, exponent);
  const upper = numeral.upper === undefined ? undefined : shift(numeral.upper, exponent);
  const { code } = row;
  const normalized =
    upper === undefined ? { value: base(value), unit: code } : { value: base(value), upper: base(upper), unit: code };
  return shaped({ text, start, end, kind: row.kind, value, unit: tenths ? '%' : row.name, normalized, bound }, upper);
}

/** The same with its upper end, which stands behind the value; all but ranges are of one shape, as the figures of prose are. */
function shaped(quantity: Quantity, upper: string | undefined): Quantity {
  if (upper === undefined) return quantity;
  const { text, start, end, kind, value, unit, normalized, bound } = quantity;
  return { text, start, end, kind, value, upper, unit, normalized, bound };
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
