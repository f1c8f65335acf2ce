/** The words inside a phrase that tell its parts: verbs, what breaks it, and light verbs. */
import { codeSet } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import type { Vocabulary } from './vocabulary.ts';

const closingOf: ReadonlyMap<number, number> = new Map(
  ['“”', '《》', '()'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);

export interface Token extends Span {
  readonly type: 'verb' | 'break' | 'light';
}

/** Adverbs of one character that break a phrase only right before a verb: 各街道共组织…, but not 医共体. */
const weakBreak = codeSet('共均现也都还仍');
const oftenVerbs = codeSet('有收发投办产新');

const none: readonly Token[] = [];

/** All of them in a phrase. */
export function tokens(v: Vocabulary, folded: string, { start, end }: Span): readonly Token[] {
  const first = nextToken(v, folded, start, end);
  if (first === undefined) return none;
  const found = [first];
  for (let token = nextToken(v, folded, first.end, end); token; token = nextToken(v, folded, token.end, end)) {
    found.push(token);
  }
  return found;
}

/** The first word of a phrase that is a verb or breaks it, from `start` on; what stands in quotes is passed over. */
export function nextToken(v: Vocabulary, folded: string, start: number, end: number): Token | undefined {
  for (let i = start; i < end; i++) {
    const code = folded.charCodeAt(i);
    if (code < 0x4e00) {
      const close = closingOf.get(code);
      if (close === undefined) continue;
      let stop = i + 1;
      while (stop < end && folded.charCodeAt(stop) !== close) stop++;
      if (stop < end) i = stop;
      continue;
    }
    const word = v.inside.at(folded, i, end);
    if (!word) continue;
    const stop = i + word.word.length;
    const weak =
      stop === i + 1 &&
      weakBreak.has(code) &&
      !v.inside.at(folded, stop, end) &&
      !oftenVerbs.has(folded.charCodeAt(stop));
    if (word.value !== 'kept' && !weak) return { start: i, end: stop, type: word.value };
    i = stop - 1;
  }
  return undefined;
}

// Loops, not callbacks: what a callback names costs its function an object at every call.

/** The last word between the edges of a phrase that breaks it. */
export function lastBreakIn(words: readonly Token[], start: number, end: number): Token | undefined {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!;
    if (word.type !== 'verb' && word.start > start && word.end < end) return word;
  }
  return undefined;
}

/** The first verb from `from` on. */
export function verbIn(words: readonly Token[], from: number): Token | undefined {
  for (const word of words) if (word.type === 'verb' && word.start >= from) return word;
  return undefined;
}

/** 围绕提升服务质量开展培训, 在便民服务中心举办活动: the verb that carries the phrase. */
export function carrierIn(v: Vocabulary, words: readonly Token[], folded: string, from: number): Token | undefined {
  for (const word of words) {
    if (word.type === 'verb' && word.start >= from && v.carriers.has(folded.slice(word.start, word.end))) return word;
  }
  return undefined;
}
