/** Where an offset stands in a text, and the sentence around it. */

const sentenceEnds = new Set('。！？!?\n\r\u2028\u2029');
const longestSide = 200;

/** A place in a text as editors count: both from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Indexes the lines of `text` once; the function returned finds the place of any offset in O(log lines). */
export function createLocator(text: string): (offset: number) => Place {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n?|\n/g)) starts.push(index + mark.length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

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
