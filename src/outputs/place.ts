/** Where an offset stands in a text, and the sentence around it. */
import type { Place } from '../schema.ts';

export type { Place } from '../schema.ts';
export { places as createLocator } from '../text/places.ts';

const sentenceEnds = new Set('。！？!?\n\r\u2028\u2029');
const longestSide = 200;

/** `3:12` */
export function printPlace({ line, column }: Place): string {
  return `${line}:${column}`;
}

/**
 * The sentence that holds `start` to `end`, without its line breaks and outer spaces. A side longer than 200 code units
 * is cut there and marked `…`.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < longestSide && !sentenceEnds.has(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && to - end < longestSide && !sentenceEnds.has(text[to]!)) to++;
  const cutLeft = from > 0 && !sentenceEnds.has(text[from - 1]!);
  const cutRight = to < text.length && !sentenceEnds.has(text[to]!);
  const closing = !cutRight && to < text.length && !/\s/.test(text[to]!) ? 1 : 0;
  return `${cutLeft ? '…' : ''}${text.slice(from, to + closing).trim()}${cutRight ? '…' : ''}`;
}
