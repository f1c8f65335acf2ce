/**
 * Word tables: which word of a list starts, or ends, at a place of the text. The first (or last) character picks the
 * few words worth comparing, so a look-up costs no more than those words are long.
 */
export interface Words<T> {
  /**
   * Asked before the maps, by the low bits of character codes: whether some word starts so, ends so, or has the pair as
   * its first or last two characters. A bit may be set for other characters too; an absent one is certain.
   */
  readonly edges: Uint8Array;
  readonly byFirst: ReadonlyMap<number, readonly Entry<T>[]>;
  readonly byLast: ReadonlyMap<number, readonly Entry<T>[]>;
}

export interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

const starts = 1;
const ends = 2;
const startPair = 4;
const endPair = 8;
const size = 0x1000;

function slot(code: number): number {
  return code & (size - 1);
}

function pairSlot(first: number, second: number): number {
  return (first * 31 + second) & (size - 1);
}

function file<T>(map: Map<number, Entry<T>[]>, key: number, entry: Entry<T>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

/** Builds a table; where a word comes twice the later row wins. Empty words are passed over. */
export function createWords<T>(rows: Iterable<readonly [word: string, value: T]>): Words<T> {
  const byFirst = new Map<number, Entry<T>[]>();
  const byLast = new Map<number, Entry<T>[]>();
  const edges = new Uint8Array(size);
  for (const [word, value] of new Map(rows)) {
    if (!word) continue;
    const entry = { word, value };
    const first = word.charCodeAt(0);
    const last = word.charCodeAt(word.length - 1);
    edges[slot(first)]! |= starts;
    edges[slot(last)]! |= ends;
    if (word.length > 1) {
      edges[pairSlot(first, word.charCodeAt(1))]! |= startPair;
      edges[pairSlot(word.charCodeAt(word.length - 2), last)]! |= endPair;
    }
    file(byFirst, first, entry);
    file(byLast, last, entry);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  for (const list of byLast.values()) list.sort((a, b) => b.word.length - a.word.length);
  return { edges, byFirst, byLast };
}

/** Rows that give every word of a blank-separated list the same value. */
export function rows<T>(list: string, value: T): (readonly [string, T])[] {
  return list.split(/\s+/).map((word) => [word, value] as const);
}

/** The word of one character, which stands last in its list. */
function single<T>(list: readonly Entry<T>[]): Entry<T> | undefined {
  const last = list[list.length - 1]!;
  return last.word.length === 1 ? last : undefined;
}

/** The longest word that starts at `offset` and ends at or before `limit`. */
export function wordAt<T>(words: Words<T>, text: string, offset: number, limit: number): Entry<T> | undefined {
  if (offset >= limit) return undefined;
  const code = text.charCodeAt(offset);
  if ((words.edges[slot(code)]! & starts) === 0) return undefined;
  const list = words.byFirst.get(code);
  if (!list) return undefined;
  if (offset + 1 < limit && (words.edges[pairSlot(code, text.charCodeAt(offset + 1))]! & startPair) !== 0) {
    for (const entry of list) {
      if (offset + entry.word.length <= limit && text.startsWith(entry.word, offset)) return entry;
    }
    return undefined;
  }
  return single(list);
}

/** The longest word that ends at `end` and starts at or after `floor`. */
export function wordBefore<T>(words: Words<T>, text: string, end: number, floor: number): Entry<T> | undefined {
  if (end <= floor) return undefined;
  const code = text.charCodeAt(end - 1);
  if ((words.edges[slot(code)]! & ends) === 0) return undefined;
  const list = words.byLast.get(code);
  if (!list) return undefined;
  if (end - 1 > floor && (words.edges[pairSlot(text.charCodeAt(end - 2), code)]! & endPair) !== 0) {
    for (const entry of list) {
      const start = end - entry.word.length;
      if (start >= floor && text.startsWith(entry.word, start)) return entry;
    }
    return undefined;
  }
  return single(list);
}
