/** The shape of a rule of the audit. */
import type { Finding, Indicator } from '../types.ts';
import type { Frame, Stretch } from './frame.ts';

/** A way in which a text claims that figures agree. */
export interface Rule {
  readonly name: string;
  /** Whether a figure may be what the claim states; asked of every figure, so it looks at the record alone. */
  at(record: Indicator): boolean;
  /** What the claim of figure `i` gives, where it makes one. */
  read(frame: Frame, stretch: Stretch, i: number): Iterable<Finding> | Finding | undefined;
}

/** A rule that compares what stands far apart. */
export interface TextRule {
  readonly name: string;
  read(frame: Frame): Iterable<Finding>;
}
