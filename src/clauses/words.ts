/**
 * Word tables: which word of a list starts, or ends, at a place of the text.
 *
 * The lists stay as they are written. What is known of a character (the words that start, or end, with it) is picked
 * out of them when the character is first asked: a text has few of all characters, and a native search through a list
 * takes less time than filing its words.
 */
export interface Words<T> {
  readonly rows: readonly Row<T>[];
  first: Side<T> | undefined;
  last: Side<T> | undefined;
}

export interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

interface Row<T> {
  /** The words with a blank before and behind each. */
  readonly list: string;
  readonly value: T;
}

interface Side<T> {
  /** By character code: not asked yet, no word, some words. */
  readonly states: Uint8Array;
  /** The words by the character at their edge, the longer before the shorter. */
  readonly entries: Map<number, readonly Entry<T>[]>;
}

const none = 1;
const some = 2;
const blank = 0x20;

/**
 * A table of rows, each a word or a blank-separated list of words with their value; where a word comes twice the later
 * row wins. A row that is one blank is the word " ".
 */
export function createWords<T>(rows: Iterable<readonly [list: string, value: T]>): Words<T> {
  return {
    rows: Array.from(rows, ([list, value]) => ({ list: ` ${list} `, value })),
    first: undefined,
    last: undefined,
  };
}

/** A row that gives every word of a blank-separated list the same value. */
export function rows<T>(list: string, value: T): (readonly [string, T])[] {
  return [[list, value]];
}

function createSide<T>(): Side<T> {
  return { states: new Uint8Array(0x10000), entries: new Map() };
}

/** Picks the words with the character at their edge out of the lists. */
function learn<T>({ rows }: Words<T>, side: Side<T>, code: number, backward: boolean): void {
  const character = String.fromCharCode(code);
  const found: Entry<T>[] = [];
  for (const { list, value } of rows) {
    if (code === blank) {
      if (list === '   ') found.push({ word: ' ', value });
      continue;
    }
    for (let at = list.indexOf(character); at >= 0; at = list.indexOf(character, at + 1)) {
      if (list.charCodeAt(backward ? at + 1 : at - 1) !== blank) continue;
      const word = backward ? list.slice(list.lastIndexOf(' ', at) + 1, at + 1) : list.slice(at, list.indexOf(' ', at));
      file(found, { word, value });
    }
  }
  side.states[code] = found.length > 0 ? some : none;
  if (found.length > 0) side.entries.set(code, found);
}

function file<T>(entries: Entry<T>[], entry: Entry<T>): void {
  let place = entries.length;
  while (place > 0 && entries[place - 1]!.word.length < entry.word.length) place--;
  for (let i = place - 1; i >= 0 && entries[i]!.word.length === entry.word.length; i--) {
    if (entries[i]!.word !== entry.word) continue;
    entries[i] = entry;
    return;
  }
  entries.splice(place, 0, entry);
}

/** The codes of the characters that words start with. */
export function firstCodes<T>({ rows }: Words<T>): Set<number> {
  const codes = new Set<number>();
  for (const { list } of rows) {
    for (let at = 0; at < list.length - 1; at = list.indexOf(' ', at + 1)) codes.add(list.charCodeAt(at + 1));
  }
  return codes;
}

/** The longest word that starts at `offset` and ends at or before `limit`. */
export function wordAt<T>(words: Words<T>, text: string, offset: number, limit: number): Entry<T> | undefined {
  if (offset >= limit) return undefined;
  words.first ??= createSide();
  const { states, entries } = words.first;
  const code = text.charCodeAt(offset);
  if (states[code] === none) return undefined;
  if (states[code] !== some) {
    learn(words, words.first, code, false);
    return wordAt(words, text, offset, limit);
  }
  const second = text.charCodeAt(offset + 1);
  for (const entry of entries.get(code)!) {
    const { word } = entry;
    if (word.length === 1) return entry;
    if (word.charCodeAt(1) === second && offset + word.length <= limit && text.startsWith(word, offset)) return entry;
  }
  return undefined;
}

/** The longest word that ends at `end` and starts at or after `floor`. */
export function wordBefore<T>(words: Words<T>, text: string, end: number, floor: number): Entry<T> | undefined {
  if (end <= floor) return undefined;
  words.last ??= createSide();
  const { states, entries } = words.last;
  const code = text.charCodeAt(end - 1);
  if (states[code] === none) return undefined;
  if (states[code] !== some) {
    learn(words, words.last, code, true);
    return wordBefore(words, text, end, floor);
  }
  const second = text.charCodeAt(end - 2);
  for (const entry of entries.get(code)!) {
    const { word } = entry;
    const { length } = word;
    if (length === 1) return entry;
    const start = end - length;
    if (word.charCodeAt(length - 2) === second && start >= floor && text.startsWith(word, start)) return entry;
  }
  return undefined;
}
