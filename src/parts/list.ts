/** A list of parts, and what the rules that read lists share. */
import type { Span } from '../text/span.ts';
import type { Trace } from '../text/trace.ts';
import { complements } from './complements.data.ts';
import { leadOf, type Scope, timesOf } from './scope.ts';
import * as words from './words.patterns.ts';

/** Figures that the text names as the parts of another one. All are indices into the records. */
export interface PartList {
  readonly whole: number;
  readonly parts: readonly number[];
  /** How often each part counts: A、B、C各2场 counts three times. */
  readonly times: readonly number[];
  /** The text says that the parts are all there is. */
  readonly closed: boolean;
  /** Joined by commas with no word in common, so that the last of them may be figures of their own. */
  readonly loose: boolean;
  /** Only the figures' order and names speak for it, and they do not add up: no part is said to be one. */
  readonly tentative: boolean;
}

/** A list while its sentence is read: what is left of the whole may still be added. */
export interface OpenList extends PartList {
  readonly parts: number[];
  readonly times: number[];
  /** The words that say so. */
  readonly cue: Span;
}

/** What the lists of one sentence are read from. */
export interface ListScope extends Scope {
  readonly sentence: Span;
  /** The sentence right before it on the same line, whose figures a list at the head of this one may be parts of. */
  readonly previous: Scope | undefined;
  /** The list of every figure that is a part already. */
  readonly taken: Map<number, OpenList>;
  readonly trace: Trace | undefined;
}

/** A way in which a text says that figures are parts of another one. */
export interface PartRule {
  readonly name: string;
  /** The lists that figure `j` begins or ends; undefined where the rule is not called, and another may be. */
  read(scope: ListScope, j: number): OpenList[] | undefined;
}

/** How many figures back a whole may stand from its list. */
export const reach = 6;

/** The list as its rule found it. */
export function openList(
  scope: Scope,
  whole: number,
  parts: number[],
  said: Pick<OpenList, 'closed' | 'cue'> & Partial<Pick<OpenList, 'loose' | 'tentative'>>,
): OpenList {
  const { closed, loose = false, tentative = false, cue } = said;
  return { whole, parts, times: parts.map((i) => timesOf(scope, i)), closed, loose, tentative, cue };
}

/** The words between the last mark and figure `j`. */
export function leadSpan({ gaps, records }: Scope, j: number): Span {
  return { start: gaps[j]!.lead, end: records[j]!.start };
}

/** The last part is the rest, or the parts' names are known to make a whole. */
export function isClosed(scope: Scope, parts: readonly number[]): boolean {
  return words.rest.test(leadOf(scope, parts.at(-1)!)) || completes(parts.map((i) => scope.records[i]!.name));
}

/** Names that together make a whole: 进口 and 出口, 优 and 良. */
export function completes(names: readonly string[]): boolean {
  return complements.some(
    (row) => row.length === names.length && row.every((word) => names.some((name) => word.test(name))),
  );
}
