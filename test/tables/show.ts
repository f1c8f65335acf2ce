import { extract, type Indicator } from '../../src/index.ts';

/** Every record of a text in one line: figure, name, value and unit, relation, and period where it has one. */
export function show(text: string, referenceDate = '2024-03-01'): string[] {
  return extract(text, { referenceDate }).map(showRecord);
}

function showRecord(record: Indicator): string {
  const { text, name, value, upper, unit, relation, direction, basis, period, status, bound } = record;
  const amount = upper === undefined ? value : `${value}..${upper}`;
  const time = period && `${period.start ?? ''}/${period.end ?? ''}${period.inherited ? ' inherited' : ''}`;
  return [
    text,
    name || '-',
    `${amount}${unit}`,
    [relation, direction, basis].filter(Boolean).join(' '),
    ...(status === 'actual' ? [] : [status]),
    ...(bound === 'exact' ? [] : [bound]),
    ...(time === undefined ? [] : [time]),
  ].join(' | ');
}
