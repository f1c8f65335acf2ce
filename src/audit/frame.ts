/** What the checks read: the records, the marks and words between them, and the lists that tie them together. */

import { completes, mark, type PartList, readGaps, readLists } from '../parts/index.ts';
import type { Indicator } from '../schema.ts';
import { splitSentences } from '../text/sentences.ts';
import { markFrom, type Source } from '../text/source.ts';
import { type Operand, readOperand } from './operand.ts';

/** The records `from`..`to` (indices) of one sentence. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Frame {
  readonly records: readonly Indicator[];
  readonly stretches: readonly Stretch[];
  /** Strongest mark between each record and the one before it. */
  readonly marks: readonly number[];
  /** The words right before each figure, from the last mark or figure on; the name where the text is not known. */
  readonly leads: readonly string[];
  /** The text between each figure and the one before it in its sentence, its last 60 characters; "" where not known. */
  readonly between: readonly string[];
  readonly lists: readonly PartList[];
  /** Lists by the index of each of their parts, and by the index of their whole. */
  readonly listOf: ReadonlyMap<number, PartList>;
  operand(index: number): Operand;
}

const longestLead = 32;
const longestBetween = 60;
/** Records alone do not say where a sentence ends; a stretch of them is cut here at the latest. */
const longestStretch = 64;

interface Parts {
  stretches: Stretch[];
  marks: number[];
  leads: string[];
  between: string[];
  lists: PartList[];
}

/** Builds the frame from records and, where it is known, the text that they were read from. */
export function createFrame(records: readonly Indicator[], source?: Source): Frame {
  const parts = source ? fromText(records, source) : fromRecords(records);
  const listOf = new Map<number, PartList>();
  for (const list of parts.lists) for (const part of list.parts) if (!listOf.has(part)) listOf.set(part, list);
  const operands: Operand[] = [];
  return {
    ...parts,
    records,
    listOf,
    operand(index) {
      operands[index] ??= readOperand(records[index]!, index);
      return operands[index]!;
    },
  };
}

function fromText(records: readonly Indicator[], source: Source): Parts {
  const sentences = splitSentences(source);
  const { folded } = source;
  const stretches: Stretch[] = [];
  const marks: number[] = [];
  const leads: string[] = [];
  const between: string[] = [];
  let to = 0;
  let firstMark = 0;
  for (const sentence of sentences) {
    const from = to;
    while (to < records.length && records[to]!.start < sentence.end) to++;
    if (to === from) continue;
    stretches.push({ from, to });
    firstMark = markFrom(source, sentence.start, firstMark);
    readGaps(source, sentence, records, from, to, firstMark).forEach((gap, k) => {
      const { start } = records[from + k]!;
      marks.push(k === 0 ? mark.sentence : gap.mark);
      leads.push(folded.slice(Math.max(gap.lead, start - longestLead), start));
      const after = k === 0 ? sentence.start : records[from + k - 1]!.end;
      between.push(folded.slice(Math.max(after, start - longestBetween), start));
    });
  }
  return { stretches, marks, leads, between, lists: readLists(source, sentences, records) };
}

function fromRecords(records: readonly Indicator[]): Parts {
  const marks: number[] = [];
  const stretches: Stretch[] = [];
  const members = new Map<number, number[]>();
  let from = 0;
  records.forEach((record, i) => {
    const before = records[i - 1];
    const distance = before ? record.clause.start - before.clause.end : Number.POSITIVE_INFINITY;
    const step = before?.clause.start === record.clause.start ? mark.list : mark.comma;
    marks.push(distance <= 1 ? step : mark.semicolon);
    if (i - from >= longestStretch) {
      stretches.push({ from, to: i });
      from = i;
    }
    if (record.partOf === undefined || !records[record.partOf]) return;
    const parts = members.get(record.partOf);
    if (parts) parts.push(i);
    else members.set(record.partOf, [i]);
  });
  if (from < records.length) stretches.push({ from, to: records.length });
  const lists = [...members].map(([whole, parts]): PartList => {
    const names = parts.map((i) => records[i]!.name);
    return { whole, parts, times: parts.map(() => 1), closed: completes(names), loose: !completes(names) };
  });
  return { stretches, marks, leads: records.map(({ name }) => name), between: records.map(() => ''), lists };
}

/** Consecutive records of one relation, joined by 、 or 和: what 分别 hands out. */
export interface Run extends Stretch {
  readonly relation: Indicator['relation'];
}

const ofWhole = /(?<![侵强抢独挤霸])占(?![地用道])/;

/** What a record says, a share also where only the words before it tell: AA级占比92.3%. */
function isShare({ records, leads }: Frame, i: number): boolean {
  const { kind, relation } = records[i]!;
  return kind === 'percent' && (relation === 'share' || (relation === 'level' && ofWhole.test(leads[i]!)));
}

/** Cuts a stretch into runs. */
export function runsOf(frame: Frame, { from, to }: Stretch): Run[] {
  const { records, marks } = frame;
  const runs: Run[] = [];
  for (let i = from; i < to; i++) {
    const last = runs.at(-1);
    const { relation, kind } = records[i]!;
    const near = marks[i]! <= mark.list && last !== undefined;
    const same = near && (kind === 'percent') === (records[last.from]!.kind === 'percent');
    if (
      same &&
      relation !== 'base' &&
      (relation === last.relation || (relation === 'level' && last.relation === 'share'))
    ) {
      runs[runs.length - 1] = { ...last, to: i + 1 };
    } else runs.push({ from: i, to: i + 1, relation: isShare(frame, i) ? 'share' : relation });
  }
  return runs;
}

/** Two names that may be the same indicator: equal, or one within the other, or one unknown. */
export function sameName(a: string, b: string): boolean {
  return a === b || a === '' || b === '' || a.includes(b) || b.includes(a);
}

/** Whether two figures can be added or divided by each other as they stand. */
export function sameUnit(a: Indicator, b: Indicator): boolean {
  return a.unit === b.unit && a.kind === b.kind;
}
