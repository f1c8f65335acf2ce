import type { Span } from '../../text/span.ts';
import type { ResolvedPeriod } from '../resolve.ts';

/** How far a mention reaches: over its sentence, nowhere, nowhere and it ends what held before, or up to a place. */
export type Reach = 'sentence' | 'nothing' | 'ends' | { readonly until: number };

/** What follows a mention. */
export interface Ahead {
  /** Where the next figure stands; infinite where there is none. */
  readonly figure: number;
  readonly figureEnd: number;
  /** Where the row of figures ends that the next one opens: 8.7℃、14.5℃和20℃. */
  readonly rowEnd: number;
  /** No other time stands before it. */
  readonly alone: boolean;
}

/** What a rule of reach is asked about. */
export interface Place {
  readonly s: string;
  readonly sentence: Span;
  readonly mention: ResolvedPeriod;
  readonly ahead: Ahead;
  /** The time that holds so far. */
  readonly held: ResolvedPeriod | undefined;
  /** No figure has taken it yet. */
  readonly idle: boolean;
  /** It was named in the same clause. */
  readonly bound: boolean;
}

/** A rule of how far a time reaches: undefined where it has nothing to say. */
export interface ReachRule {
  /** The case that it reads, in the words of a text. */
  readonly name: string;
  read(at: Place): Reach | undefined;
}

export const nothingWhere = (holds: boolean): Reach | undefined => (holds ? 'nothing' : undefined);

/** Up to the next figure and no further. */
export const oneFigure = (holds: boolean, { ahead }: Place): Reach | undefined =>
  holds ? { until: ahead.figure + 1 } : undefined;
