/** What the checks read: the records, the marks and words between them, and the lists that tie them together. */
import { completes, mark, type PartList, type Parts } from '../parts/index.ts';
import type { Source } from '../text/source.ts';
import type { Indicator } from '../types.ts';
import { type Operand, readAlone, readOperand } from './operand.ts';

/** The records `from`..`to` (indices) of one sentence. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Consecutive records of one relation, joined by 、 or 和: what 分别 hands out. */
export interface Run extends Stretch {
  readonly relation: Indicator['relation'];
}

/** A text with what its sentences say of how their figures belong together. */
export interface Context {
  readonly source: Source;
  readonly parts: Parts;
}

const longestLead = 32;
const longestBetween = 60;
/** Records alone do not say where a sentence ends; a stretch of them is cut here at the latest. */
const longestStretch = 64;

/** Records and what is asked of them. Where only records are known their names stand for the words before them. */
export class Frame {
  readonly stretches: readonly Stretch[];
  /** Strongest mark between each record and the one before it. */
  readonly marks: readonly number[];
  readonly lists: readonly PartList[];
  /** Lists by the index of each of their parts. */
  readonly listOf: ReadonlyMap<number, PartList>;
  readonly source: Source | undefined;
  private readonly parts: Parts | undefined;
  private readonly operands: Operand[] = [];
  private readonly leads: string[] = [];
  private readonly runs = new Map<number, Runs>();
  private readonly answers = new Map<object, unknown>();

  constructor(
    readonly records: readonly Indicator[],
    context?: Context,
  ) {
    this.source = context?.source;
    this.parts = context?.parts;
    const { stretches, marks, lists } = context ? fromParts(context.parts) : fromRecords(records);
    this.stretches = stretches;
    this.marks = marks;
    this.lists = lists;
    const listOf = new Map<number, PartList>();
    for (const list of lists) for (const part of list.parts) if (!listOf.has(part)) listOf.set(part, list);
    this.listOf = listOf;
  }

  /** What a question that several rules ask of one figure gives; worked out once. */
  once<T>(question: object, i: number, answer: () => T): T {
    let known = this.answers.get(question) as Map<number, T> | undefined;
    if (known === undefined) {
      known = new Map();
      this.answers.set(question, known);
    }
    if (!known.has(i)) known.set(i, answer());
    return known.get(i)!;
  }

  operand(i: number): Operand {
    this.operands[i] ??= (this.source === undefined ? readAlone : readOperand)(this.records[i]!, i);
    return this.operands[i]!;
  }

  /** The words right before a figure, from the last mark or figure on; its name where the text is not known. */
  lead(i: number): string {
    const { source, parts } = this;
    const { start, name } = this.records[i]!;
    if (!source || !parts) return name;
    this.leads[i] ??= source.folded.slice(Math.max(parts.gaps[i]!.lead, start - longestLead), start);
    return this.leads[i]!;
  }

  /** The text between a figure and the one before it in its sentence, its last 60 characters; "" where not known. */
  between(i: number): string {
    const { source, parts } = this;
    if (!source || !parts) return '';
    const { start } = this.records[i]!;
    const after = this.marks[i]! >= mark.sentence ? this.sentenceStart(i) : this.records[i - 1]!.end;
    return source.folded.slice(Math.max(after, start - longestBetween), start);
  }

  /** The text right behind a figure, up to so many characters; "" where not known. */
  after(i: number, length: number): string {
    const { end } = this.records[i]!;
    return this.source === undefined ? '' : this.source.folded.slice(end, end + length);
  }

  /** How many brackets stand around a figure, as far as is known. */
  depth(i: number): number {
    return this.parts === undefined ? 0 : this.parts.gaps[i]!.depth;
  }

  /** The run that a figure of a stretch stands in. */
  runOf(stretch: Stretch, i: number): Run {
    return this.runsOf(stretch).at(i);
  }

  /** As {@link runOf}, and the runs that stand so many places before and behind it, shares and ranks left out. */
  runsAround(stretch: Stretch, i: number): (step: number) => Run | undefined {
    return this.runsOf(stretch).around(i);
  }

  private runsOf(stretch: Stretch): Runs {
    const known = this.runs.get(stretch.from);
    if (known) return known;
    const runs = new Runs(cutRuns(this, stretch), stretch.from);
    this.runs.set(stretch.from, runs);
    return runs;
  }

  /** The index of the sentence that a record stands in. */
  sentenceOf(i: number): number {
    let [low, high] = [0, this.stretches.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.stretches[middle]!.from <= i) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private sentenceStart(i: number): number {
    return this.parts!.stretches[this.sentenceOf(i)]!.sentence.start;
  }
}

/** The runs of a stretch, by the figures that stand in them. */
class Runs {
  private readonly runs: readonly Run[];
  /** The runs that are no shares and no ranks. */
  private readonly amounts: readonly Run[];
  /** For every figure the index of its run, and the number of `amounts` up to that. */
  private readonly places: number[] = [];
  private readonly counts: number[] = [];

  constructor(
    runs: readonly Run[],
    private readonly from: number,
  ) {
    const amounts: Run[] = [];
    runs.forEach((run, k) => {
      if (run.relation !== 'share' && run.relation !== 'rank') amounts.push(run);
      for (let i = run.from; i < run.to; i++) {
        this.places.push(k);
        this.counts.push(amounts.length);
      }
    });
    this.runs = runs;
    this.amounts = amounts;
  }

  at(i: number): Run {
    return this.runs[this.places[i - this.from]!]!;
  }

  around(i: number): (step: number) => Run | undefined {
    const own = this.counts[i - this.from]! - 1;
    return (step) => this.amounts[own + step];
  }
}

type Ties = Pick<Frame, 'stretches' | 'marks' | 'lists'>;

function fromParts({ stretches, gaps, lists }: Parts): Ties {
  const marks = gaps.map((gap) => gap.mark);
  for (const { from } of stretches) marks[from] = mark.sentence;
  return { stretches, marks, lists };
}

function fromRecords(records: readonly Indicator[]): Ties {
  const marks: number[] = [];
  const stretches: Stretch[] = [];
  let from = 0;
  records.forEach((record, i) => {
    const before = records[i - 1];
    const distance = before ? record.clause.start - before.clause.end : Number.POSITIVE_INFINITY;
    const step = before?.clause.start === record.clause.start ? mark.list : mark.comma;
    marks.push(distance <= 1 ? step : mark.semicolon);
    if (i - from < longestStretch) return;
    stretches.push({ from, to: i });
    from = i;
  });
  if (from < records.length) stretches.push({ from, to: records.length });
  return { stretches, marks, lists: linkedLists(records) };
}

function linkedLists(records: readonly Indicator[]): PartList[] {
  const members = new Map<number, number[]>();
  records.forEach(({ partOf }, i) => {
    if (partOf === undefined || !records[partOf]) return;
    const parts = members.get(partOf);
    if (parts) parts.push(i);
    else members.set(partOf, [i]);
  });
  return [...members].map(([whole, parts]): PartList => {
    const closed = completes(parts.map((i) => records[i]!.name));
    return { whole, parts, times: parts.map(() => 1), closed, loose: !closed, tentative: false };
  });
}

const ofWhole = /(?<![侵强抢独挤霸])占(?![地用道])/;

/** What a record says, a share also where only the words before it tell: AA级占比92.3%. */
export function isShare(frame: Frame, i: number): boolean {
  const { kind, relation } = frame.records[i]!;
  return kind === 'percent' && (relation === 'share' || (relation === 'level' && ofWhole.test(frame.lead(i))));
}

/** Cuts a stretch into runs. */
function cutRuns(frame: Frame, { from, to }: Stretch): Run[] {
  const { records, marks } = frame;
  const runs: Run[] = [];
  for (let i = from; i < to; i++) {
    const last = runs.at(-1);
    const { relation, kind } = records[i]!;
    const near = marks[i] === mark.list && last !== undefined && relation !== 'base';
    const same = near && (kind === 'percent') === (records[last.from]!.kind === 'percent');
    const goesOn = same && (relation === last.relation || (relation === 'level' && last.relation === 'share'));
    if (goesOn) runs[runs.length - 1] = { ...last, to: i + 1 };
    else runs.push({ from: i, to: i + 1, relation: isShare(frame, i) ? 'share' : relation });
  }
  return runs;
}

/** Two names that may be the same indicator: equal, or one within the other, or one unknown. */
export function sameName(a: string, b: string): boolean {
  return a === b || a === '' || b === '' || a.includes(b) || b.includes(a);
}

/** So many characters in a row that stand in both names. */
export function shareWord(a: string, b: string, length: number): boolean {
  for (let i = 0; i + length <= a.length; i++) if (b.includes(a.slice(i, i + length))) return true;
  return false;
}

/** Whether two figures can be added or divided by each other as they stand. */
export function sameUnit(a: Indicator, b: Indicator): boolean {
  return a.unit === b.unit && a.kind === b.kind;
}

/** 全市, 我局 and 公司 are whoever the text is of. */
const oneself = /^(?:[全我本该]|公司$|集团$|单位$)/;

/** Whose figure it is, where the text names another one than its own. */
export function ownerOf({ subject }: Indicator): string {
  return subject === undefined || oneself.test(subject.text) ? '' : subject.text;
}

/** Owners that contradict each other: both are named, and differ. */
export function otherOwner(a: Indicator, b: Indicator): boolean {
  const [one, other] = [ownerOf(a), ownerOf(b)];
  return one !== '' && other !== '' && !one.includes(other) && !other.includes(one);
}

/** Times that contradict each other: both are known, and differ. */
export function otherPeriod({ period: a }: Indicator, { period: b }: Indicator): boolean {
  if (!a || !b || (a.end === undefined && a.start === undefined) || (b.end === undefined && b.start === undefined))
    return false;
  return a.start !== b.start || a.end !== b.end;
}
