/** What is read in one sentence: its figures, what each of them is known to say, and what those before leave to it. */
import type { Clause, Place, SentenceSpan } from '../clauses/index.ts';
import type { Timing } from '../periods/index.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Direction, Relation, Status, Subject } from '../types.ts';
import type { BasisCue } from './cues.ts';
import type { Figure } from './figure.ts';
import type { Handing } from './handing.ts';
import type { Owner } from './owner.ts';
import type { Reading } from './reading.ts';
import type { Context } from './record.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Reader {
  readonly source: Source;
  readonly figures: readonly Figure[];
  readonly periods: readonly Span[];
  /** How the time of each figure lies to the reference date. */
  readonly timings: readonly (Timing | undefined)[] | undefined;
  readonly vocabulary: Vocabulary;
}

/** A sentence with its figures, and whether its section is one of plans. */
export interface Stated extends SentenceSpan {
  readonly planned: boolean;
}

/** What later figures of the sentence may take over, one for each depth of brackets. */
export interface Reached {
  name: string;
  basis: BasisCue | undefined;
  /** A semicolon stands between the comparison and what is read now. */
  parted: boolean;
  /** Whose the figure before was. */
  subject: Owner | undefined;
  /** The noun of change or share that was said last: a rank or change after it is of that. */
  noun: string;
}

/** A context in the making: later figures may still turn it into a base, or give its name on. */
export interface Draft extends Context {
  name: string;
  relation: Relation;
  direction: Direction | undefined;
  subject?: Subject;
  readonly clause: Clause;
}

/** The sentence with its clauses, and what has been found of its figures so far. */
export interface Progress {
  readonly reader: Reader;
  readonly sentence: Stated;
  readonly clauses: readonly Clause[];
  /** Where each figure of the sentence stands. */
  readonly places: readonly Place[];
  readonly handing: Handing;
  /** One for each figure before the one that is read. */
  readonly drafts: Draft[];
}

/** A figure with all that is known of it before its name. */
export interface Turn {
  readonly progress: Progress;
  readonly reader: Reader;
  readonly k: number;
  readonly figure: Figure;
  readonly place: Place;
  readonly state: Reached;
  readonly floor: number;
  readonly reading: Reading;
  /** The comparison in its clause. */
  readonly basis: BasisCue | undefined;
  readonly status: Status;
  /** The name that 分别 hands to it. */
  readonly handed: string | undefined;
  /** The comparison that reached its sentence before its own clause. */
  readonly basisBefore: BasisCue | undefined;
  /** Whose the figure is, as its own phrase says. */
  readonly owner: Owner | undefined;
  /** The owner as far as a name may be that of it: what happens is nobody. */
  readonly bearer: Owner | undefined;
  /** The clause before its own. */
  readonly earlier: Clause | undefined;
}

/** The figure before it in its sentence. */
export function figureBefore({ reader, progress, k }: Turn): Figure | undefined {
  return k > progress.sentence.from ? reader.figures[k - 1] : undefined;
}

/** What the figure before it in its clause was found to say. */
export function previousOf({ progress: { drafts, sentence }, place }: Turn): Draft | undefined {
  return place.previous < 0 ? undefined : drafts[place.previous - sentence.from];
}
