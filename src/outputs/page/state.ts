/** What the reader has chosen to see of a report's records, and in which order. Knows nothing of the page. */
import type { Indicator } from '../../schema.ts';
import { printPeriod, printRelation } from '../wording.ts';
import type { TableColumn } from './markup.ts';

export interface Choice {
  readonly kinds: ReadonlySet<string>;
  readonly statuses: ReadonlySet<string>;
  /** Words that name, subject or text must hold, in any letter case. */
  readonly query: string;
  readonly subject: string | undefined;
  /** As {@link periodOf} gives it. */
  readonly period: string | undefined;
  readonly sort: TableColumn;
  readonly descending: boolean;
}

export const everything: Choice = {
  kinds: new Set(),
  statuses: new Set(),
  query: '',
  subject: undefined,
  period: undefined,
  sort: 'place',
  descending: false,
};

/** The period as it is chosen by: its dates or words, whether carried over or not. */
export function periodOf({ period }: Indicator): string {
  if (period === undefined) return '';
  const { inherited, ...own } = period;
  return printPeriod(own);
}

function holds(record: Indicator, query: string): boolean {
  return [record.name, record.subject?.text, record.of, record.text].some((word) =>
    word?.toLowerCase().includes(query),
  );
}

function isChosen(record: Indicator, { kinds, statuses, query, subject, period }: Choice): boolean {
  return (
    (kinds.size === 0 || kinds.has(record.kind)) &&
    (statuses.size === 0 || statuses.has(record.status)) &&
    (subject === undefined || record.subject?.text === subject) &&
    (period === undefined || periodOf(record) === period) &&
    (query === '' || holds(record, query))
  );
}

const collator = new Intl.Collator('zh');

/** For each record the rank of its word among all: words are compared once each, however many records share them. */
function ranksOf(words: readonly string[]): Float64Array {
  const distinct = [...new Set(words)].sort(collator.compare);
  const ranks = new Map(distinct.map((word, rank) => [word, rank]));
  return Float64Array.from(words, (word) => ranks.get(word)!);
}

const periodKey = ({ period }: Indicator) => `${period?.end ?? period?.start ?? ''}/${period?.start ?? ''}`;

/** What each column is sorted by; amounts stand beside those of their unit, then by size. */
const keys: Readonly<
  Record<Exclude<TableColumn, 'place'>, (records: readonly Indicator[]) => readonly Float64Array[]>
> = {
  name: (records) => [ranksOf(records.map(({ name }) => name))],
  value: (records) => [
    ranksOf(records.map(({ normalized }) => normalized.unit)),
    Float64Array.from(records, ({ normalized }) => Number(normalized.value)),
  ],
  relation: (records) => [ranksOf(records.map((record) => printRelation({ ...record, status: 'actual' }, 'zh')))],
  period: (records) => [ranksOf(records.map(periodKey))],
};

/** Indices of the records that are chosen, in the order of the text. */
export function choose(records: readonly Indicator[], choice: Choice): number[] {
  const settled = { ...choice, query: choice.query.trim().toLowerCase() };
  const chosen: number[] = [];
  records.forEach((record, index) => {
    if (isChosen(record, settled)) chosen.push(index);
  });
  return chosen;
}

/** The same indices as the table orders them. */
export function arrange(
  chosen: readonly number[],
  records: readonly Indicator[],
  { sort, descending }: Choice,
): number[] {
  const ordered = [...chosen];
  if (sort !== 'place') {
    const [first, second] = keys[sort](records);
    ordered.sort((a, b) => first![a]! - first![b]! || (second ? second[a]! - second[b]! : 0) || a - b);
  }
  return descending ? ordered.reverse() : ordered;
}

/** The distinct answers of `read` over all records with their counts, the empty one left out, in the order of words. */
function answers(records: readonly Indicator[], read: (record: Indicator) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const record of records) {
    const answer = read(record);
    if (answer !== '') counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => collator.compare(a[0], b[0]));
}

/** What can be chosen from lists. */
export interface Facets {
  readonly subjects: readonly [string, number][];
  readonly periods: readonly [string, number][];
}

export function facetsOf(records: readonly Indicator[]): Facets {
  return {
    subjects: answers(records, ({ subject }) => subject?.text ?? ''),
    periods: answers(records, periodOf),
  };
}
