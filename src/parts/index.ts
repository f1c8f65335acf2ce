/** Parts: figures that are stated as parts of another one. */
import type { Parts } from './lists.ts';

export { type Gap, mark, type Stretch } from './gaps.ts';
export { completes, type PartList } from './list.ts';
export { type Parts, readParts } from './lists.ts';

/**
 * The whole of every record that is a stated part: `其中…`, bracketed parts, lists with their sum, what is done and
 * what is left.
 *
 * @returns one entry per record: the whole's index, or undefined
 */
export function linksOf({ lists }: Parts, records: number): (number | undefined)[] {
  const links: (number | undefined)[] = new Array(records).fill(undefined);
  for (const { whole, parts, tentative } of lists) {
    if (tentative) continue;
    for (const part of parts) links[part] ??= whole;
  }
  return links;
}
