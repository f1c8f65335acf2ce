/**
 * Word tables: which word of a list starts, or ends, at a place of the text. The first two (or last two) characters pick
 * the few words worth comparing, so a look-up costs no more than those words are long.
 *
 * A table is filled when it is first asked, each direction on its own: a short text asks few of them.
 */
export interface Words<T> {
  readonly rows: readonly (readonly [list: string, value: T])[];
  first: Side<T> | undefined;
  last: Side<T> | undefined;
}

export interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** The words by their first, or last, character: the longer before the shorter. */
interface Side<T> {
  /**
   * Asked before the lists, by the low bits of character codes: whether a word has the character, or the pair, at its
   * edge. A bit may be set for other characters too; an absent one is certain.
   */
  readonly edges: Uint8Array;
  readonly lists: ReadonlyMap<number, readonly Entry<T>[]>;
}

const one = 1;
const pair = 2;
const size = 0x1000;

function slot(code: number): number {
  return code & (size - 1);
}

/** `outer` is the character at the edge of the word, `inner` the one beside it. */
function pairSlot(outer: number, inner: number): number {
  return (outer * 31 + inner) & (size - 1);
}

/**
 * A table of rows, each a word or a blank-separated list of words with their value; where a word comes twice the later
 * row wins. A row that is one blank is the word " ".
 */
export function createWords<T>(rows: Iterable<readonly [list: string, value: T]>): Words<T> {
  return { rows: [...rows], first: undefined, last: undefined };
}

/** A row that gives every word of a blank-separated list the same value. */
export function rows<T>(list: string, value: T): (readonly [string, T])[] {
  return [[list, value]];
}

function fill<T>({ rows }: Words<T>, backward: boolean): Side<T> {
  const values = new Map<string, T>();
  for (const [list, value] of rows) {
    if (list === ' ') values.set(list, value);
    else for (const word of list.split(' ')) if (word !== '') values.set(word, value);
  }
  const edges = new Uint8Array(size);
  const lists = new Map<number, Entry<T>[]>();
  for (const [word, value] of values) {
    const { length } = word;
    const outer = word.charCodeAt(backward ? length - 1 : 0);
    edges[slot(outer)]! |= one;
    if (length > 1) edges[pairSlot(outer, word.charCodeAt(backward ? length - 2 : 1))]! |= pair;
    const list = lists.get(outer);
    if (!list) {
      lists.set(outer, [{ word, value }]);
      continue;
    }
    let place = list.length;
    while (place > 0 && list[place - 1]!.word.length < length) place--;
    list.splice(place, 0, { word, value });
  }
  return { edges, lists };
}

/** The codes of the characters that words start with. */
export function firstCodes<T>(words: Words<T>): Iterable<number> {
  words.first ??= fill(words, false);
  return words.first.lists.keys();
}

/** The word of one character, which stands last in its list. */
function single<T>(list: readonly Entry<T>[]): Entry<T> | undefined {
  const last = list[list.length - 1]!;
  return last.word.length === 1 ? last : undefined;
}

/** The longest word that starts at `offset` and ends at or before `limit`. */
export function wordAt<T>(words: Words<T>, text: string, offset: number, limit: number): Entry<T> | undefined {
  if (offset >= limit) return undefined;
  words.first ??= fill(words, false);
  const { edges, lists } = words.first;
  const code = text.charCodeAt(offset);
  if ((edges[slot(code)]! & one) === 0) return undefined;
  const list = lists.get(code);
  if (!list) return undefined;
  if (offset + 1 < limit && (edges[pairSlot(code, text.charCodeAt(offset + 1))]! & pair) !== 0) {
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
  words.last ??= fill(words, true);
  const { edges, lists } = words.last;
  const code = text.charCodeAt(end - 1);
  if ((edges[slot(code)]! & one) === 0) return undefined;
  const list = lists.get(code);
  if (!list) return undefined;
  if (end - 1 > floor && (edges[pairSlot(code, text.charCodeAt(end - 2))]! & pair) !== 0) {
    for (const entry of list) {
      const start = end - entry.word.length;
      if (start >= floor && text.startsWith(entry.word, start)) return entry;
    }
    return undefined;
  }
  return single(list);
}
