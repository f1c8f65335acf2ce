/** What the records carry of a trace: the rules that spoke for the fields that are not at their default. */
import type { Trace } from './text/trace.ts';
import type { Evidence, Indicator } from './types.ts';

/** The fields that rules speak for, in the order of the record, with the value that needs no rule. */
const defaults: readonly (readonly [field: keyof Indicator, value: string | undefined])[] = [
  ['bound', 'exact'],
  ['name', ''],
  ['subject', undefined],
  ['of', undefined],
  ['relation', 'level'],
  ['direction', undefined],
  ['basis', undefined],
  ['status', 'actual'],
  ['period', undefined],
  ['partOf', undefined],
];

/** The evidence of one record, in the order of its fields. */
export function evidenceOf(record: Indicator, trace: Trace): Evidence[] {
  const said = trace.of(record);
  return defaults
    .filter(([field, value]) => record[field] !== value)
    .flatMap(([field]) => said.filter((evidence) => evidence.field === field));
}
