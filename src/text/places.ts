/** Lines and columns of a text. */
import type { Place } from '../types.ts';

/**
 * Indexes the lines of a text once; the function returned finds the place of any offset in O(log lines). Lines end with
 * `\n`, `\r\n` or `\r`.
 *
 * @returns line and column of an offset, both from 1, columns in UTF-16 code units
 * @throws TypeError where `text` is no string; the function returned throws a RangeError for an offset that the text has not
 * @example places('收入\n1亿元')(3) // { line: 2, column: 1 }
 */
export function places(text: string): (offset: number) => Place {
  if (typeof text !== 'string')
    throw new TypeError(`text must be a string, not ${text === null ? 'null' : typeof text}`);
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n?|\n/g)) starts.push(index + mark.length);
  return (offset) => {
    if (!Number.isInteger(offset) || offset < 0 || offset > text.length)
      throw new RangeError(`offset must be a whole number from 0 to ${text.length}, not ${String(offset)}`);
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
