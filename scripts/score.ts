/**
 * Scores extracted records against hand-made ones. Pure: documents in, figures out.
 *
 * Every measure is a joint one: a pair counts when all its fields agree, so that a right name on a wrong amount earns
 * nothing. Precision divides the hits by the records extracted, recall by the records in the gold.
 */
import type { Basis, Bound, Direction, Kind, Relation, Status } from '../src/schema.ts';

/** One hand-made record. `period` is `start/end` in ISO days, an open side left empty. */
export interface GoldRecord {
  start: number;
  end: number;
  text: string;
  kind: Kind;
  value: string;
  upper?: string;
  unit: string;
  bound: Bound;
  relation: Relation;
  direction?: Direction;
  basis?: Basis;
  status: Status;
  period?: string;
  name: string;
  /** Whose figure it is; none where the text says nothing. */
  subject?: string;
}

/** What the scorer needs of an extracted record. Periods taken over from elsewhere (`inherited`) count as none. */
export type ScoredRecord = Omit<GoldRecord, 'period' | 'upper' | 'direction' | 'basis' | 'subject'> & {
  upper?: string | undefined;
  direction?: Direction | undefined;
  basis?: Basis | undefined;
  period?: string | { start?: string | undefined; end?: string | undefined; inherited?: true | undefined } | undefined;
  subject?: string | { text: string } | undefined;
};

/** A text with its gold; offsets of the gold are into `text`. */
export interface GoldDocument {
  id: string;
  text: string;
  referenceDate: string;
  gold: GoldRecord[];
}

export interface Rate {
  precision: number;
  recall: number;
  f1: number;
}

/** One disagreement, with the figure in its context, for people to read. */
export interface Miss {
  document: string;
  field: 'missed' | 'spurious' | Field;
  context: string;
  detail: string;
}

export interface Score {
  gold: number;
  predicted: number;
  /** Whether the gold says whose its figures are; where it does not, the measure of the subject means nothing. */
  subjects: boolean;
  measures: Record<Measure, Rate>;
  /** Mean character F1 of the names over the matched figures. */
  nameF1: number;
  misses: Miss[];
}

type Field =
  | 'number'
  | 'span'
  | 'value'
  | 'kind'
  | 'bound'
  | 'change'
  | 'status'
  | 'period'
  | 'name'
  | 'nameExact'
  | 'subject';

/** The measures in the order in which they are printed, each with the fields that must agree. */
export const MEASURES = {
  'value only': ['number'],
  'figure (value+unit)': ['value'],
  'figure + exact span': ['value', 'span'],
  'figure + kind': ['value', 'kind'],
  'figure + bound': ['value', 'bound'],
  'figure + change': ['value', 'change'],
  'figure + status': ['value', 'status'],
  'figure + period': ['value', 'period'],
  'figure + name partial': ['value', 'name'],
  'figure + name exact': ['value', 'nameExact'],
  'figure + subject': ['value', 'subject'],
  'whole record': ['value', 'kind', 'bound', 'change', 'status', 'period', 'name'],
} as const satisfies Record<string, readonly Field[]>;

export type Measure = keyof typeof MEASURES;

const REPORTED: readonly Field[] = ['span', 'value', 'kind', 'bound', 'change', 'status', 'period', 'name', 'subject'];

/** Character F1 of two names, whatever the order of the characters: 1 the same, 0 nothing shared. */
export function nameSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const left = [...a];
  const right = [...b];
  const open = new Map<string, number>();
  for (const c of left) open.set(c, (open.get(c) ?? 0) + 1);
  let shared = 0;
  for (const c of right) {
    const n = open.get(c) ?? 0;
    if (n > 0) {
      shared++;
      open.set(c, n - 1);
    }
  }
  return shared === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

function periodText(record: ScoredRecord): string {
  const { period } = record;
  if (period === undefined || typeof period === 'string') return period ?? '';
  return period.inherited ? '' : `${period.start ?? ''}/${period.end ?? ''}`;
}

const bareName = (record: ScoredRecord) => record.name.replace(/\s/g, '');
const subjectText = ({ subject }: ScoredRecord) =>
  (typeof subject === 'object' ? subject.text : (subject ?? '')).replace(/\s/g, '');
const amount = (r: ScoredRecord) => r.value + (r.upper === undefined ? '' : `..${r.upper}`);
const change = (r: ScoredRecord) => [r.relation, r.direction ?? '', r.basis ?? ''].join('/');

const agree: Record<Field, (gold: ScoredRecord, got: ScoredRecord) => boolean> = {
  number: (a, b) => amount(a) === amount(b),
  value: (a, b) => amount(a) === amount(b) && a.unit === b.unit,
  span: (a, b) => a.start === b.start && a.end === b.end,
  kind: (a, b) => a.kind === b.kind,
  bound: (a, b) => a.bound === b.bound,
  change: (a, b) => change(a) === change(b),
  status: (a, b) => a.status === b.status,
  period: (a, b) => periodText(a) === periodText(b),
  name: (a, b) => nameSimilarity(bareName(a), bareName(b)) >= 0.5,
  nameExact: (a, b) => bareName(a) === bareName(b),
  subject: (a, b) => nameSimilarity(subjectText(a), subjectText(b)) >= 0.5,
};

function show(record: ScoredRecord, field: Field): string {
  switch (field) {
    case 'value':
    case 'number':
      return `${amount(record)} ${record.unit}`;
    case 'span':
      return record.text;
    case 'change':
      return change(record);
    case 'period':
      return periodText(record);
    case 'name':
    case 'nameExact':
      return record.name;
    case 'subject':
      return subjectText(record);
    default:
      return record[field];
  }
}

/**
 * Pairs gold with extracted records: those that overlap, the same amount first, then the longest overlap, each record once.
 * Both lists must be in the order of the text.
 */
function pair(gold: readonly ScoredRecord[], got: readonly ScoredRecord[]): Map<number, number> {
  const candidates: { weight: number; i: number; j: number }[] = [];
  let from = 0;
  gold.forEach((a, i) => {
    while (from < got.length && got[from]!.end <= a.start) from++;
    for (let j = from; j < got.length && got[j]!.start < a.end; j++) {
      const b = got[j]!;
      const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      if (overlap > 0) candidates.push({ weight: overlap + (agree.value(a, b) ? 100 : 0), i, j });
    }
  });
  candidates.sort((x, y) => y.weight - x.weight);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (pairs.has(i) || taken.has(j)) continue;
    pairs.set(i, j);
    taken.add(j);
  }
  return pairs;
}

function context(text: string, { start, end }: ScoredRecord): string {
  const around = `${text.slice(Math.max(0, start - 24), start)}【${text.slice(start, end)}】${text.slice(end, end + 10)}`;
  return around.replace(/\n/g, '⏎');
}

/** Scores what `extract` finds in the documents. */
export function score(
  documents: readonly GoldDocument[],
  extract: (text: string, options: { referenceDate: string }) => readonly ScoredRecord[],
): Score {
  const names = Object.keys(MEASURES) as Measure[];
  const hits = Object.fromEntries(names.map((name) => [name, 0])) as Record<Measure, number>;
  const subjects = documents.some(({ gold }) => gold.some((record) => record.subject !== undefined));
  const reported = REPORTED.filter((field) => subjects || field !== 'subject');
  const misses: Miss[] = [];
  let goldCount = 0;
  let gotCount = 0;
  let similarity = 0;
  let matched = 0;
  for (const { id, text, referenceDate, gold } of documents) {
    const got = extract(text, { referenceDate });
    const miss = (record: ScoredRecord, field: Miss['field'], detail: string) =>
      misses.push({ document: id, field, context: context(text, record), detail });
    goldCount += gold.length;
    gotCount += got.length;
    const pairs = pair(gold, got);
    gold.forEach((a, i) => {
      const j = pairs.get(i);
      if (j === undefined) {
        miss(a, 'missed', show(a, 'value'));
        return;
      }
      const b = got[j]!;
      matched++;
      similarity += nameSimilarity(bareName(a), bareName(b));
      for (const name of names) if (MEASURES[name].every((field) => agree[field](a, b))) hits[name]++;
      for (const field of reported) {
        if (!agree[field](a, b)) miss(a, field, `gold ${show(a, field)} | got ${show(b, field)}`);
      }
    });
    const found = new Set(pairs.values());
    got.forEach((b, j) => {
      if (!found.has(j)) miss(b, 'spurious', show(b, 'value'));
    });
  }
  const rate = (hit: number): Rate => {
    const precision = gotCount === 0 ? 0 : hit / gotCount;
    const recall = goldCount === 0 ? 0 : hit / goldCount;
    return { precision, recall, f1: hit === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
  };
  return {
    gold: goldCount,
    predicted: gotCount,
    subjects,
    measures: Object.fromEntries(names.map((name) => [name, rate(hits[name])])) as Record<Measure, Rate>,
    nameF1: matched === 0 ? 0 : similarity / matched,
    misses,
  };
}
