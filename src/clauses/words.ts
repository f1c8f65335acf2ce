/**
 * Word tables: which word of a list starts, or ends, at a place of the text. The first (or last) character picks the
 * few words worth comparing, so a look-up costs no more than those words are long.
 */
export interface Words<T> {
  /** Indexed by character code: a bit for "some word starts so", one for "some word ends so". Asked before the maps. */
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

function file<T>(map: Map<number, Entry<T>[]>, key: number, entry: Entry<T>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

/** Builds a table; where a word comes twice the later row wins. Empty words are passed over. */
export function createWords<T>(rows: Iterable<readonly [word: string, value: T]>): Words<T> {
  const byFirst = new Map<number, Entry<T>[]>();
  const byLast = new Map<number, Entry<T>[]>();
  const edges = new Uint8Array(0x10000);
  for (const [word, value] of new Map(rows)) {
    if (!word) continue;
    const entry = { word, value };
    edges[word.charCodeAt(0)]! |= starts;
    edges[word.charCodeAt(word.length - 1)]! |= ends;
    file(byFirst, word.charCodeAt(0), entry);
    file(byLast, word.charCodeAt(word.length - 1), entry);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  for (const list of byLast.values()) list.sort((a, b) => b.word.length - a.word.length);
  return { edges, byFirst, byLast };
}

/** Rows that give every word of a blank-separated list the same value. */
export function rows<T>(list: string, value: T): (readonly [string, T])[] {
  return list.split(/\s+/).map((word) => [word, value] as const);
}

/** The longest word that starts at `offset` and ends at or before `limit`. */
export function wordAt<T>(words: Words<T>, text: string, offset: number, limit: number): Entry<T> | undefined {
  if (offset >= limit) return undefined;
  const code = text.charCodeAt(offset);
  if ((words.edges[code]! & starts) === 0) return undefined;
  const list = words.byFirst.get(code)!;
  for (const entry of list) {
    if (offset + entry.word.length <= limit && text.startsWith(entry.word, offset)) return entry;
  }
  return undefined;
}

/** The longest word that ends at `end` and starts at or after `floor`. */
export function wordBefore<T>(words: Words<T>, text: string, end: number, floor: number): Entry<T> | undefined {
  if (end <= floor) return undefined;
  const code = text.charCodeAt(end - 1);
  if ((words.edges[code]! & ends) === 0) return undefined;
  const list = words.byLast.get(code)!;
  for (const entry of list) {
    const start = end - entry.word.length;
    if (start >= floor && text.startsWith(entry.word, start)) return entry;
  }
  return undefined;
}
