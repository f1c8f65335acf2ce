/** Whether a figure states fact, plan or forecast: the cue that reaches it, an aim named beside it, or its section. */
import type { Place } from '../clauses/index.ts';
import type { Status } from '../schema.ts';
import { wordAt, wordBefore } from '../text/words.ts';
import { isAim, isMissed, type StatusCue } from './cues.ts';
import type { Figure } from './figure.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface StatusReader {
  readonly v: Vocabulary;
  readonly folded: string;
  readonly cues: readonly StatusCue[];
  /** The section says plan where nothing else does. */
  readonly planned: boolean;
  next: number;
  held: StatusCue | undefined;
  /** Start of the last figure that was read. */
  usedAt: number;
  /** How far marks that end a cue's reach have been looked for. */
  seen: number;
}

export function createStatusReader(
  v: Vocabulary,
  folded: string,
  cues: readonly StatusCue[],
  planned: boolean,
  start: number,
): StatusReader {
  return { v, folded, cues, planned, next: 0, held: undefined, usedAt: start, seen: start };
}

/** A cue ends at a semicolon, and a local one at any mark of its clause. */
function drop(reader: StatusReader, to: number): void {
  const { held, folded } = reader;
  if (!held || held.wide) return;
  for (let i = Math.max(held.end, reader.seen); i < to; i++) {
    const code = folded.charCodeAt(i);
    if (code === 59 || (held.local && code === 44)) {
      reader.held = undefined;
      return;
    }
  }
}

/** The status of a figure; call it for the figures in order. `due`: it has a deadline that is still to come. */
export function statusAt(reader: StatusReader, figure: Figure, place: Place, end: number, due = false): Status {
  const { v, folded, cues, planned } = reader;
  while (reader.next < cues.length && cues[reader.next]!.start < figure.start) {
    const cue = cues[reader.next++]!;
    if (cue.until <= figure.start) continue;
    drop(reader, cue.start);
    reader.seen = cue.end;
    if (cue.kind === 'close') {
      if (reader.held && reader.held.status !== 'actual') reader.held = undefined;
    } else if (cue.kind === 'softEnd') {
      if (reader.held?.soft && reader.held.end < place.clause.start) reader.held = cue;
    } else {
      reader.held = cue;
    }
  }
  if (reader.held?.bound && reader.held.end < place.clause.start && reader.usedAt < reader.held.end)
    reader.held = undefined;
  reader.usedAt = figure.start;
  drop(reader, figure.start);
  reader.seen = figure.start;
  if (isAimed(v, folded, figure, place) || isAim(v, folded, figure.end, end)) return 'planned';
  if (assigned(folded, figure.start, Math.max(place.before, figure.start - 24))) return 'planned';
  const { held } = reader;
  // 已完成3座,年底前完成5座: what an earlier clause says to be done ends at what is still to come.
  const over = !held || (held.status === 'actual' && held.end <= place.clause.start);
  if (over && (due || isToCome(reader, figure, place) || isSought(reader, figure, place))) return 'planned';
  return held?.status ?? (planned ? 'planned' : 'actual');
}

/** An aim is named right before the figure, or before the bracket that holds it: 目标任务(6万人). */
function isAimed(v: Vocabulary, folded: string, { start, end }: Figure, place: Place): boolean {
  if (folded.charAt(start - 1) === '(' && folded.charAt(end) === ')')
    return wordBefore(v.aimBeforeBracket, folded, start - 1) !== undefined;
  const at = behindBound(v, folded, start, place.before);
  const aim = wordBefore(v.aimBefore, folded, at, place.before);
  if (!aim) return false;
  // 低于4.5%的控制目标1.4个百分点: the aim is the figure before, this one is how far it is off.
  if (place.previous >= 0 && folded.charAt(place.before) === '的') return false;
  return !isMissed(v, folded, at - aim.word.length, place.before);
}

/** How far behind the figure what is said of it may begin. */
const longestSubject = 16;

/** 二期70亩近期将上报: the clause ends on what will become of the figure. */
function isToCome({ v, folded, cues, next }: StatusReader, { end }: Figure, { clause, after }: Place): boolean {
  const cue = cues[next];
  if (!cue || after < clause.end || cue.start < end || cue.end > Math.min(after, end + longestSubject)) return false;
  return cue.kind === 'open' && v.toCome.has(folded.slice(cue.start, cue.end));
}

function behindBound(v: Vocabulary, folded: string, end: number, floor: number): number {
  let at = end;
  for (let word = wordBefore(v.between, folded, at, floor); word; word = wordBefore(v.between, folded, at, floor)) {
    at -= word.word.length;
  }
  return at;
}

/** 争取码头用海9亩纳入规划: sought, not got. 成功争取, 争取到 */
function isSought({ v, folded }: StatusReader, { start, end }: Figure, { clause }: Place): boolean {
  if (!wordAt(v.soughtAfter, folded, end)) return false;
  for (let i = Math.max(clause.start, start - longestObject); i < start - 1; i++) {
    if (folded.startsWith('争取', i))
      return !folded.startsWith('成功', i - 2) && !'到了'.includes(folded.charAt(i + 2));
  }
  return false;
}

/** How far behind 争取 what it strives for may stand. */
const longestObject = 30;

/** 下达…任务3990亩, 下达…计划82公里 */
function assigned(folded: string, end: number, floor: number): boolean {
  const last = folded.slice(end - 2, end);
  if (end - 2 < floor || (last !== '任务' && last !== '计划' && last !== '指标')) return false;
  for (let i = floor; i < end - 3; i++) {
    if (folded.startsWith('下达', i) || folded.startsWith('分配', i)) return true;
  }
  return false;
}
