/** Records that belong together. */
import type { Indicator } from '../types.ts';
import { coreOf } from './names.ts';

/** What records can be grouped by without a function; those that say nothing of it come under "". */
export type GroupField = 'name' | 'subject' | 'kind' | 'relation' | 'basis' | 'status' | 'period' | 'unit';

/**
 * Records by a field or by what a function says of them, each group in the order of the text and the groups in the order of
 * their first records. Names and subjects that a reader would take for the same (`完成投资`, `投资`) are one group, under the
 * first spelling.
 *
 * @example group(extract(text), 'subject').get('全省')
 * @example group(reading.indicators, ({ heading }) => heading)
 */
export function group<T extends Indicator>(indicators: readonly T[], by: GroupField): Map<string, T[]>;
export function group<T extends Indicator, K>(indicators: readonly T[], by: (record: T) => K): Map<K, T[]>;
export function group<T extends Indicator>(
  indicators: readonly T[],
  by: GroupField | ((record: T) => unknown),
): Map<unknown, T[]> {
  const groups = new Map<unknown, T[]>();
  const spellings = new Map<string, string>();
  for (const record of indicators) {
    const key = typeof by === 'function' ? by(record) : keyOf(record, by, spellings);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [record]);
    else known.push(record);
  }
  return groups;
}

function keyOf(record: Indicator, field: GroupField, spellings: Map<string, string>): string {
  if (field === 'period') return record.period?.text ?? '';
  if (field !== 'name' && field !== 'subject') return record[field] ?? '';
  const spelling = field === 'name' ? record.name : (record.subject?.text ?? '');
  const core = coreOf(spelling);
  const first = spellings.get(core) ?? spelling;
  spellings.set(core, first);
  return first;
}
