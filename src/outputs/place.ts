/** Where an offset stands in a text, and the sentence around it. */
import type { Place } from '../schema.ts';
import { places } from '../text/places.ts';

export { places as createLocator } from '../text/places.ts';

const sentenceEnds = new Set('。！？!?\n\r\u2028\u2029');
const longestSide = 200;

/** A place in a text as editors count, and in the document that the text was read from. */
export interface DocumentPlace extends Place {
  /** Page of a document, from 1. */
  readonly page?: number;
  /** Paragraph of a document, from 1. */
  readonly paragraph?: number;
  /** Sheet of a workbook, and the cell in it: `B3`. */
  readonly sheet?: string;
  readonly cell?: string;
}

/** Finds the places of a report: those of its document, else of its text. */
export function locatorOf({
  text,
  place,
}: {
  text: string;
  place?: (offset: number) => DocumentPlace;
}): (offset: number) => DocumentPlace {
  return place ?? places(text);
}

/** `3:12`; of a document what its reader can turn to: `p4 ¶31`, in a table `p4 ¶31 B3`, in a workbook `Sheet1!B3`. */
export function printPlace({ line, column, page, paragraph, sheet, cell }: DocumentPlace): string {
  if (sheet !== undefined && cell !== undefined) return `${sheet}!${cell}`;
  const turns = [page && `p${page}`, paragraph ? `¶${paragraph}` : `${line}:${column}`, cell];
  return turns.filter((turn) => turn !== undefined).join(' ');
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
