/** Structure: figures that are stated as parts of another one. */
import type { Indicator } from '../schema.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { readLists } from './lists.ts';

export { mark, readGaps } from './gaps.ts';
export { completes, type PartList, readLists } from './lists.ts';

/**
 * The whole of every record that is a stated part: `其中…`, bracketed parts, lists with their sum, what is done and
 * what is left.
 *
 * @param records sorted and disjoint, as `sentences`
 * @returns one entry per record: the whole's index, or undefined
 */
export function linkParts(
  source: Source,
  sentences: readonly Span[],
  records: readonly Indicator[],
): (number | undefined)[] {
  const links: (number | undefined)[] = new Array(records.length).fill(undefined);
  for (const { whole, parts } of readLists(source, sentences, records)) {
    for (const part of parts) {
      if (links[part] !== undefined) continue;
      links[part] = whole;
      source.trace?.say(records[part]!, 'partOf', 'part of a stated whole', records[whole]!);
    }
  }
  return links;
}
