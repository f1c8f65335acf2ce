/** Context: what every figure says about what. One reading per figure, in the same order. */

import type { Timing } from '../periods/index.ts';
import { markFrom, type Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Basis, Direction, Relation, Status, Subject } from '../types.ts';
import type { Figure } from './figure.ts';
import { createSection, enterSentence, type Section } from './section.ts';
import { type Reader, readSentence } from './sentence.ts';
import { type ContextLexicon, vocabularyFor } from './vocabulary.ts';

export type { Figure } from './figure.ts';
export { createSection, type Section } from './section.ts';
export type { ContextLexicon } from './vocabulary.ts';

/** What a figure says about what. */
export interface Context {
  /** In the text's own characters; "" where nothing is nameable. */
  readonly name: string;
  readonly relation: Relation;
  readonly direction: Direction | undefined;
  readonly basis: Basis | undefined;
  readonly status: Status;
  /** Whose the figure is; absent where nothing is said. */
  readonly subject?: Subject;
  /** The clause that it was read from. */
  readonly clause: Span;
}

/**
 * Reads the context of all figures.
 *
 * @param sentences sorted, covering the text
 * @param figures sorted and disjoint; leading modifiers (约, 超过) lie outside their spans
 * @param periods spans of time expressions, sorted and disjoint; they are left out of names
 * @param section what the text before says; it is brought up to date
 * @param timings how the time of each figure lies to the reference date
 * @returns one context per figure, in the same order
 */
export function readContexts(
  source: Source,
  sentences: readonly Span[],
  figures: readonly Figure[],
  periods: readonly Span[],
  lexicon?: ContextLexicon,
  section: Section = createSection(),
  timings?: readonly (Timing | undefined)[],
): Context[] {
  const vocabulary = vocabularyFor(lexicon);
  const contexts: Context[] = [];
  const reader: Reader = { source, figures, periods, timings, vocabulary };
  let next = 0;
  let firstMark = 0;
  for (const sentence of sentences) {
    firstMark = markFrom(source, sentence.start, firstMark);
    enterSentence(section, vocabulary, source, sentence, firstMark);
    const from = next;
    while (next < figures.length && figures[next]!.start < sentence.end) next++;
    if (next === from) continue;
    const planned = section.planned || section.line;
    readSentence(reader, { ...sentence, from, to: next, firstMark, planned }, contexts);
  }
  return contexts;
}
