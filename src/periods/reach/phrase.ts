/** The phrase that a time stands in: where it begins and ends, and what the figure behind it is. */
import { codeSet } from '../../text/codes.ts';
import type { Span } from '../../text/span.ts';
import { type Words, wordAt } from '../../text/words.ts';
import { isDigit } from '../read.ts';

const clauseHeads = codeSet(',;:。!?()\n\r“”、.');
export const phraseEnds = codeSet(',;:。!?()\n\r');
/** What may stand before a time at the head of its clause. */
const leads = codeSet(' 在于至而但且');
const listNumerals = codeSet('一二三四五六七八九十');
export const longestPhrase = 60;

/** Whether a clause starts at `start`, a preposition or list word left aside. */
export function isClauseHead(s: string, sentence: Span, start: number): boolean {
  let at = start;
  while (at > sentence.start && leads.has(s.charCodeAt(at - 1))) at -= 1;
  if (at <= sentence.start) return true;
  if (clauseHeads.has(s.charCodeAt(at - 1)) || s.startsWith('其中', at - 2)) return true;
  return s[at - 1] === '是' && at - 2 >= sentence.start && listNumerals.has(s.charCodeAt(at - 2));
}

/** Whether a mark stands between two places. */
export function isParted(s: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (phraseEnds.has(s.charCodeAt(i))) return true;
  return false;
}

/** Where the phrase of a mention ends: at a mark or at the next figure. */
export function endOfPhrase(s: string, from: number, figure: number): number {
  const limit = Math.min(s.length, from + longestPhrase, figure);
  let i = from;
  while (i < limit && !phraseEnds.has(s.charCodeAt(i))) i += 1;
  return i;
}

/** Where the phrase that a mention stands in begins, at most `reach` characters before it. */
export function startOfPhrase(s: string, start: number, reach: number): number {
  let at = start;
  while (at > 0 && start - at < reach && !phraseEnds.has(s.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Whether the figure at `at` is a percentage in figures. */
export function isPercent(s: string, at: number): boolean {
  let end = at;
  while (end < at + 8 && (isDigit(s, end) || s[end] === '.')) end += 1;
  return s[end] === '%';
}

/** Whether a word of the table starts between two places. */
export function holdsWord(words: Words<unknown>, s: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (wordAt(words, s, i) !== undefined) return true;
  return false;
}
