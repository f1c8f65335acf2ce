/**
 * Word tables: which word of a list starts, or ends, at a place of the text.
 *
 * The lists stay as they are written. The characters that words start with (or end with) are kept as a set; the words of
 * one such character are picked out of the lists when it is first met: a text has few of all characters, and a native
 * search through a list takes less time than filing its words.
 */
import { type CodeSet, codeSet } from './codes.ts';

export interface Words<T> {
  readonly rows: readonly Row<T>[];
  first: Side<T> | undefined;
  last: Side<T> | undefined;
}

export interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

interface Filed<T> extends Entry<T> {
  /** The code unit beside the edge. */
  readonly beside: number;
}

/** The words with one character at their edge. */
interface Shelf<T> {
  /** One bit for each {@link bitOf kind} of character beside the edge, so that most places are passed by without a look. */
  besides: number;
  /** Words of two characters and more, the longer before the shorter. */
  readonly longer: Filed<T>[];
  /** The character itself as a word. */
  single: Entry<T> | undefined;
}

const bitOf = (code: number): number => 1 << (code & 31);

interface Row<T> {
  /** The words with a blank before and behind each. */
  readonly list: string;
  readonly value: T;
}

interface Side<T> {
  /** The characters at the edge of words. */
  readonly edges: CodeSet;
  /** The words by the {@link numbers number} of the character at their edge; those met so far. */
  readonly shelves: (Shelf<T> | undefined)[];
}

/** The edge characters met so far, by code unit: 1, 2, 3…, so that what is kept by them is a short array. */
const numbers = new Uint16Array(0x10000);
let numbered = 0;

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

/** A table of words without values. */
export function createWordSet(words: readonly string[]): Words<true> {
  return createWords(rows(words.join(' '), true as const));
}

function createSide<T>(words: Words<T>, backward: boolean): Side<T> {
  return { edges: edgesOf(words, backward), shelves: [] };
}

/** The characters that words start with, or end with. */
function edgesOf<T>({ rows }: Words<T>, backward = false, edges = codeSet()): CodeSet {
  for (const { list } of rows) {
    for (let at = list.indexOf(' ', 1), from = 1; at > 0; from = at + 1, at = list.indexOf(' ', from)) {
      edges.add(list.charCodeAt(backward ? at - 1 : from));
    }
  }
  return edges;
}

/** Picks the words with the character at their edge out of the lists. */
function learn<T>({ rows }: Words<T>, side: Side<T>, code: number, backward: boolean): Shelf<T> {
  const character = String.fromCharCode(code);
  const found: Shelf<T> = { besides: 0, longer: [], single: undefined };
  for (const row of rows) {
    if (code !== blank) pick(row, character, backward, found);
    else if (row.list === '   ') found.single = { word: ' ', value: row.value };
  }
  if (numbers[code] === 0) numbers[code] = ++numbered;
  side.shelves[numbers[code]!] = found;
  return found;
}

/** Files the words of a row that have the character at their edge. */
function pick<T>({ list, value }: Row<T>, character: string, backward: boolean, shelf: Shelf<T>): void {
  for (let at = list.indexOf(character); at >= 0; at = list.indexOf(character, at + 1)) {
    if (list.charCodeAt(backward ? at + 1 : at - 1) !== blank) continue;
    const word = backward ? list.slice(list.lastIndexOf(' ', at) + 1, at + 1) : list.slice(at, list.indexOf(' ', at));
    if (word.length === 1) shelf.single = { word, value };
    else file(shelf, { word, value, beside: word.charCodeAt(backward ? word.length - 2 : 1) });
  }
}

function file<T>(shelf: Shelf<T>, entry: Filed<T>): void {
  const entries = shelf.longer;
  shelf.besides |= bitOf(entry.beside);
  let place = entries.length;
  while (place > 0 && entries[place - 1]!.word.length < entry.word.length) place--;
  for (let i = place - 1; i >= 0 && entries[i]!.word.length === entry.word.length; i--) {
    if (entries[i]!.word !== entry.word) continue;
    entries[i] = entry;
    return;
  }
  entries.splice(place, 0, entry);
}

/** The longest word that starts at `offset` and ends at or before `limit`. */
export function wordAt<T>(words: Words<T>, text: string, offset: number, limit = text.length): Entry<T> | undefined {
  if (offset >= limit) return undefined;
  words.first ??= createSide(words, false);
  const code = text.charCodeAt(offset);
  return words.first.edges.has(code) ? longestAt(words, text, offset, limit, code) : undefined;
}

function longestAt<T>(
  words: Words<T>,
  text: string,
  offset: number,
  limit: number,
  code: number,
): Entry<T> | undefined {
  const side = words.first!;
  const { besides, longer, single } = side.shelves[numbers[code]!] ?? learn(words, side, code, false);
  const second = text.charCodeAt(offset + 1);
  if ((besides & bitOf(second)) === 0) return single;
  for (const entry of longer) {
    if (entry.beside !== second) continue;
    const { length } = entry.word;
    if (offset + length <= limit && (length === 2 || text.startsWith(entry.word, offset))) return entry;
  }
  return single;
}

/** The longest word that ends at `end` and starts at or after `floor`. */
export function wordBefore<T>(words: Words<T>, text: string, end: number, floor = 0): Entry<T> | undefined {
  if (end <= floor) return undefined;
  words.last ??= createSide(words, true);
  const code = text.charCodeAt(end - 1);
  return words.last.edges.has(code) ? longestBefore(words, text, end, floor, code) : undefined;
}

function longestBefore<T>(
  words: Words<T>,
  text: string,
  end: number,
  floor: number,
  code: number,
): Entry<T> | undefined {
  const side = words.last!;
  const { besides, longer, single } = side.shelves[numbers[code]!] ?? learn(words, side, code, true);
  const second = text.charCodeAt(end - 2);
  if ((besides & bitOf(second)) === 0) return single;
  for (const entry of longer) {
    if (entry.beside !== second) continue;
    const { length } = entry.word;
    const start = end - length;
    if (start >= floor && (length === 2 || text.startsWith(entry.word, start))) return entry;
  }
  return single;
}
