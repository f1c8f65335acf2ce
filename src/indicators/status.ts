/** Whether a figure states fact, plan or forecast: the cue that reaches it, an aim named beside it, or its section. */
import type { Place } from '../clauses/index.ts';
import type { Status } from '../schema.ts';
import { wordBefore } from '../text/words.ts';
import { isAim, type StatusCue } from './cues.ts';
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

/** The status of a figure; call it for the figures in order. */
export function statusAt(reader: StatusReader, figure: Figure, place: Place, end: number): Status {
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
  const aimed = wordBefore(v.aimBefore, folded, behindBound(v, folded, figure.start, place.before), place.before);
  if (aimed || isAim(v, folded, figure.end, end)) return 'planned';
  if (assigned(folded, figure.start, Math.max(place.before, figure.start - 24))) return 'planned';
  return reader.held?.status ?? (planned ? 'planned' : 'actual');
}

function behindBound(v: Vocabulary, folded: string, end: number, floor: number): number {
  let at = end;
  for (let word = wordBefore(v.between, folded, at, floor); word; word = wordBefore(v.between, folded, at, floor)) {
    at -= word.word.length;
  }
  return at;
}

/** 下达…任务3990亩, 下达…计划82公里 */
function assigned(folded: string, end: number, floor: number): boolean {
  const last = folded.slice(end - 2, end);
  if (end - 2 < floor || (last !== '任务' && last !== '计划' && last !== '指标')) return false;
  for (let i = floor; i < end - 3; i++) {
    if (folded.startsWith('下达', i) || folded.startsWith('分配', i)) return true;
  }
  return false;
}
