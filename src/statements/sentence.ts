/** Reads the figures of one sentence, left to right, and carries names, comparisons and cues on. */
import { splitClauses } from '../clauses/index.ts';
import { findBase } from './bases.ts';
import { basisOf } from './basis.ts';
import { besides } from './beside.ts';
import { type BasisCue, type Cues, readCues } from './cues.ts';
import type { Figure } from './figure.ts';
import { handedName } from './handing.ts';
import { whereRule } from './happening.ts';
import { nameOf } from './naming.ts';
import { groupRule, ownerIn } from './own-owner.ts';
import { isRankedAmong } from './qualified.ts';
import { type Before, isMove } from './reading.ts';
import type { Context } from './record.ts';
import { leadOf, readRelation } from './relation.ts';
import { behindStop, contentStart } from './starts.ts';
import { createStatusReader, type StatusReader, statusAt } from './status.ts';
import { ownPlace, reach } from './trims.ts';
import type { Draft, Progress, Reached, Reader, Stated, Turn } from './turn.ts';
import { giveSubject, readTopic } from './whose.ts';

const longestName = 60;
/** ;而农户约3万户, ;另有5家: of somebody else. */
const turns = /^(?:而|另|此外|至于)/;

/** Appends one context for each figure of the sentence. */
export function readSentence(reader: Reader, sentence: Stated, contexts: Context[]): void {
  const drafts = new SentenceReader(reader, sentence).read();
  for (const draft of drafts) {
    if (draft.name.length > longestName) draft.name = draft.name.slice(-longestName);
    contexts.push(draft);
  }
}

class SentenceReader {
  private readonly progress: Progress;
  private readonly cues: Cues;
  private readonly statuses: StatusReader;
  private readonly reached: Reached[] = [{ name: '', basis: undefined, parted: false, subject: undefined, noun: '' }];
  private nextBasis = 0;
  private passed: BasisCue | undefined;
  private clauseIndex = 0;
  private topics = 0;

  constructor(reader: Reader, sentence: Stated) {
    const { source, figures, periods, vocabulary: v } = reader;
    const { from } = sentence;
    const { places, clauses } = splitClauses(source, sentence, figures);
    const handing = { source, figures, periods, v, places, from, names: [], start: -1 };
    this.progress = { reader, sentence, clauses, places, handing, drafts: [] };
    this.cues = readCues(source, sentence, v);
    this.statuses = createStatusReader(v, source, this.cues.statuses, sentence);
  }

  read(): readonly Draft[] {
    const { sentence, drafts } = this.progress;
    for (let k = sentence.from; k < sentence.to; k++) {
      const turn = this.turnOf(k);
      const draft = besides.read(turn) ?? this.own(turn);
      drafts.push(draft);
      giveSubject(turn, draft);
    }
    return drafts;
  }

  private turnOf(k: number): Turn {
    const { progress } = this;
    const { reader, sentence, places, clauses, handing, drafts } = progress;
    const { source, figures, periods, timings, vocabulary: v } = reader;
    const figure = figures[k]!;
    const place = places[k - sentence.from]!;
    const state = this.stateAt(place.clause.depth);
    const basisBefore = state.basis;
    this.passCues(figure, state);
    const own = place.previous < 0 ? contentStart(source.folded, place.clause, figure) : place.before;
    const floor = Math.max(behindStop(source.folded, own, figure.start), figure.start - reach);
    const basis = this.passed && this.passed.start >= place.clause.start ? this.passed : undefined;
    const before = this.beforeOf(k);
    const lead = leadOf(source.folded, figure, periods, floor);
    const reading = readRelation(v, source, { figure, lead, floor, after: place.after, basis, before });
    const handed = handedName(handing, k, reading, basis, drafts);
    const status = statusAt(this.statuses, figure, place, timings?.[k]);
    const owner = ownerIn({ progress, k, figure, place, reading, state });
    const bearer = owner?.none && owner.rule !== whereRule ? undefined : owner;
    const earlier = this.clauseIndex > 0 ? clauses[this.clauseIndex - 1] : undefined;
    return {
      progress,
      reader,
      k,
      figure,
      place,
      state,
      floor,
      reading,
      basis,
      status,
      handed,
      basisBefore,
      owner,
      bearer,
      earlier,
    };
  }

  /** The figure right before, with what it says. */
  private beforeOf(k: number): Before | undefined {
    const draft = this.progress.drafts.at(-1);
    if (draft === undefined) return undefined;
    const { start, end } = this.progress.reader.figures[k - 1]!;
    return { start, end, relation: draft.relation };
  }

  private stateAt(depth: number): Reached {
    const { reached } = this;
    while (reached.length > depth + 1) reached.pop();
    while (reached.length <= depth) reached.push({ ...reached.at(-1)! });
    return reached[depth]!;
  }

  /** Takes the comparisons and clauses before the figure into account. */
  private passCues(figure: Figure, state: Reached): void {
    this.passTopics(figure, state);
    const { clauses, reader } = this.progress;
    while (this.clauseIndex + 1 < clauses.length && clauses[this.clauseIndex + 1]!.start <= figure.start) {
      this.clauseIndex++;
      const { mark, start } = clauses[this.clauseIndex]!;
      if (mark !== ';') continue;
      state.parted = true;
      if (turns.test(reader.source.folded.slice(start, start + 2))) state.subject = undefined;
    }
    const { bases } = this.cues;
    while (this.nextBasis < bases.length && bases[this.nextBasis]!.end <= figure.start) {
      this.passed = bases[this.nextBasis++]!;
      if (!this.passed.carried) continue;
      state.basis = this.passed;
      state.parted = false;
    }
  }

  /** The clauses between the figure before and this one. */
  private passTopics(figure: Figure, state: Reached): void {
    const { progress } = this;
    const { clauses, drafts, sentence, reader } = progress;
    const last = drafts.length === 0 ? sentence.start : reader.figures[sentence.from + drafts.length - 1]!.end;
    for (; this.topics < clauses.length; this.topics++) {
      const clause = clauses[this.topics]!;
      if (clause.end > figure.start) return;
      if (clause.start >= last && clause.depth === 0)
        readTopic(progress, clause, state, clauses[this.topics + 1]?.mark === ':');
    }
  }

  /** What a figure says that takes over nothing from the one before it. */
  private own(turn: Turn): Draft {
    const { figure, place, reading, status } = turn;
    const cue = basisOf(turn);
    const { name, carried } = nameOf(turn);
    const relation = isOfGroup(turn) || (carried && staysShare(turn)) ? 'share' : reading.relation;
    const { direction } = reading;
    if (cue !== undefined) this.progress.reader.source.trace?.say(figure, 'basis', cue.rule, ...cue.at);
    const draft: Draft = { name, relation, direction, basis: cue?.basis, status, clause: place.clause };
    carryOn(turn, name, carried);
    if (reading.turned) findBase(turn, draft);
    return draft;
  }
}

/** 10%的|北方男性|死亡: a part of the group behind it. */
function isOfGroup({ figure, reading, owner }: Turn): boolean {
  return owner?.rule === groupRule && reading.relation === 'level' && figure.value !== '100';
}

/** 占比升至35%,次年降至|28%: what it comes to is still the share told before. */
function staysShare({ progress: { drafts }, figure, reading }: Turn): boolean {
  const turns = reading.turned === true && reading.relation === 'level' && figure.kind === 'percent';
  return turns && drafts.at(-1)?.relation === 'share';
}

/** What the figure leaves to those behind it. */
function carryOn(
  { progress, figure, floor, state, reading, basis, basisBefore }: Turn,
  name: string,
  carried: boolean,
) {
  const { source, vocabulary: v } = progress.reader;
  const { folded } = source;
  const moves = isMove(reading);
  const standard =
    (folded.charAt(figure.end) === '的' && v.comparison.before(folded, figure.start, floor)) ||
    isRankedAmong(folded, figure);
  if (!carried && !standard && !(name.length === 2 && ownPlace.test(name))) state.name = name;
  // 降幅比上月收窄1.1个百分点: what a rate of change is compared with says nothing of later figures.
  if (moves && basis && v.rates.before(name, name.length)) state.basis = basisBefore;
  if (moves || reading.relation === 'share') state.noun = reading.noun ?? '';
  else if (reading.relation !== 'rank') state.noun = '';
}
