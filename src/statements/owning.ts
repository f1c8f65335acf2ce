/** The phrase that may say whose a figure is. */
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The phrase that may say whose a figure is. */
export interface Owning {
  readonly v: Vocabulary;
  readonly source: Source;
  readonly periods: readonly Span[];
  readonly start: number;
  /** Where the words of the relation begin, or the figure. */
  readonly end: number;
  /** It tells of a move, and the owner before is one that moves on a market. */
  readonly market: boolean;
  /** A noun stands behind the figure. */
  readonly object: boolean;
}

/** A phrase of which no more is known than where it stands; all are of one shape and so quick to read. */
export function owningAt(v: Vocabulary, source: Source, periods: readonly Span[], { start, end }: Span): Owning {
  return { v, source, periods, start, end, market: false, object: false };
}

/** The same phrase, as far as `end`. */
export function upTo({ v, source, periods, start, market, object }: Owning, end: number): Owning {
  return { v, source, periods, start, end, market, object };
}
