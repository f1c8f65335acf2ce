/** Context: what every figure says about what. One reading per figure, in the same order. */

import type { Timing } from '../periods/index.ts';
import { markFrom, type Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import { learnNames } from './protagonists.ts';
import type { Context } from './record.ts';
import { createSection, enterSentence, type Section } from './section.ts';
import { readSentence } from './sentence.ts';
import type { Reader } from './turn.ts';
import { type ContextLexicon, vocabularyFor } from './vocabulary.ts';

export type { Figure } from './figure.ts';
export { type Context, indicatorOf } from './record.ts';
export { createSection, type Section } from './section.ts';
export type { ContextLexicon } from './vocabulary.ts';

/** What the figures of a stretch are read with. */
export interface Statements {
  readonly source: Source;
  /** Sorted, covering the text. */
  readonly sentences: readonly Span[];
  /** Sorted and disjoint; leading modifiers (约, 超过) lie outside their spans. */
  readonly figures: readonly Figure[];
  /** Spans of time expressions, sorted and disjoint; they are left out of names. */
  readonly periods: readonly Span[];
  readonly lexicon?: ContextLexicon | undefined;
  /** What the text before says; it is brought up to date. */
  readonly section?: Section;
  /** How the time of each figure lies to the reference date. */
  readonly timings?: readonly (Timing | undefined)[];
  /** The stretch is the whole text, and no longer than a stretch of a stream is. */
  readonly whole?: boolean;
}

/** Reads the context of all figures: one each, in the same order. */
export function readContexts(statements: Statements): Context[] {
  const { source, sentences, figures, periods, lexicon, section = createSection(), timings } = statements;
  const vocabulary = vocabularyFor(lexicon);
  if (statements.whole && figures.length > 0) learnNames(source);
  const contexts: Context[] = [];
  const reader: Reader = { source, figures, periods, timings, vocabulary };
  let next = 0;
  let firstMark = 0;
  for (const sentence of sentences) {
    firstMark = markFrom(source, sentence.start, firstMark);
    enterSentence(section, vocabulary, source, sentence);
    const from = next;
    while (next < figures.length && figures[next]!.start < sentence.end) next++;
    if (next === from) continue;
    const planned = section.planned || section.line;
    const { start, end } = sentence;
    readSentence(reader, { start, end, from, to: next, firstMark, planned }, contexts);
  }
  return contexts;
}
