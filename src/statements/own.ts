/** The text before a figure that is its own, and what of it may name the figure. */
import type { Span } from '../text/span.ts';
import { isMove } from './reading.ts';
import { behindBound, behindPrevious, joins } from './stretch.ts';
import { trimHead, trimTail, without, withoutPeriods } from './trims.ts';
import type { Reader, Turn } from './turn.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is known of a figure before it is named; `floor` is where the text begins that may be its own. */
export type Named = Pick<Turn, 'reader' | 'figure' | 'place' | 'floor' | 'reading'> & Partial<Pick<Turn, 'basis'>>;

/** The text before a figure that is its own, as it stands and as a name. */
export interface Own {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Span[];
  readonly before: readonly Span[];
  /** Where 对, 把 or 将 stands right before the figure, or -1. */
  readonly handler: number;
}

export function ownStart({ reader, figure, place, floor }: Named, found: Span | undefined): number {
  const { source, vocabulary: v } = reader;
  if (place.previous >= 0) return behindPrevious(reader, behindBound(source.folded, floor), figure, found);
  return found && joins(v, source.folded, figure.start, floor) ? figure.start : floor;
}

/** The stretch without times, dated remarks and the words of comparison. */
export function ownPieces({ reader, floor, reading, basis }: Named, start: number, end: number): readonly Span[] {
  const pieces = withoutDatedRemarks(reader, start, Math.max(start, end));
  if (!basis || basis.end <= floor || basis.start >= end || !(isMove(reading) || basis.carried)) return pieces;
  const stop = basis.carried || basis.end > basis.start + 2 ? basis.end : Math.max(basis.end, end);
  return without(pieces, { start: basis.start, end: stop });
}

/** The pieces without function words at either end, as far as anything is left of them. */
export function trimmed(v: Vocabulary, folded: string, pieces: readonly Span[]): Span[] {
  const left: Span[] = [];
  for (const piece of pieces) {
    const span = trimTail(v, folded, trimHead(v, folded, piece));
    if (span.end > span.start) left.push(span);
  }
  return left;
}

/** The stretch without times, and without bracketed remarks that hold one: (预计7月底完工). */
function withoutDatedRemarks({ source, periods }: Reader, start: number, end: number): Span[] {
  const pieces = withoutPeriods(periods, start, end);
  if (pieces.length < 2) return pieces;
  const { folded } = source;
  let rest = pieces;
  for (let k = 0; k + 1 < pieces.length; k++) {
    const next = pieces[k + 1]!;
    const closed = folded.slice(next.start, next.end).indexOf(')');
    const opened = folded.slice(pieces[k]!.start, pieces[k]!.end).lastIndexOf('(');
    if (opened < 0 || closed < 0) continue;
    rest = without(rest, { start: pieces[k]!.start + opened, end: next.start + closed + 1 });
  }
  return rest;
}
