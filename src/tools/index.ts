/** What users do with the records: pure functions, nothing read but what they are given. */
import type { Indicator, Quantity } from '../types.ts';
import { convert } from '../units/convert.ts';

export { find, type Query } from './find.ts';
export { type GroupField, group } from './group.ts';
export { type Records, type Row, toRows } from './rows.ts';

/**
 * The value of a change or growth with its sign, written either way: `下降3.1%` and `同比-3.1%` are both "-3.1", `增长3.1%` is
 * "3.1". Records without a direction keep the sign that the text writes. Of a range it is the end that `value` has.
 */
export function signed(record: Pick<Indicator, 'value' | 'direction'>): string {
  const { value, direction } = record;
  if (direction === undefined) return value;
  const size = value.startsWith('-') ? value.slice(1) : value;
  return direction === 'down' && size !== '0' ? `-${size}` : size;
}

/**
 * The value of a record in another unit: `inUnit(record, '亿元')` of 46151万元 is "4.6151". Of a range it is the end that
 * `value` has.
 *
 * @param using the `convert` of an extractor, for units of a lexicon; absent: that of the package
 * @returns an exact decimal, or 20 significant digits where it does not end
 * @throws UnitError where the unit is not known or measures something else
 */
export function inUnit(
  record: Pick<Quantity, 'value' | 'unit'>,
  unit: string,
  using: typeof convert = convert,
): string {
  return using(record.value, record.unit, unit);
}
