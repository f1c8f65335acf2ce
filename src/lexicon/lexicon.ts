/**
 * One table of words with their roles, and views of it: a view asks for some of the roles and is given the longest word
 * that has one. A longer word with a meaning of its own hides the shorter ones at its edge: 涉及 is no 及, 公共 no 共.
 *
 * The words of one character at the edge are sorted when it is first met: a text has few of all characters. A lexicon
 * with a user's rows lies on top of the built-in one and leaves it as it is.
 */
import type { Role, Row } from './roles.ts';

/** A word met in a text, with what the view makes of it. */
export interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** A word of the table; `row` tells its roles. */
interface Filed {
  readonly word: string;
  readonly row: number;
}

export class Lexicon {
  /** For every row its roles. */
  private readonly rolesOf: (readonly Role[])[];
  /** The words of every row, with a blank before and behind each. */
  private readonly lists: string[];
  private readonly firstRow: number;
  /** The words by the character at their head, and by the one at their tail; those met so far. */
  private readonly heads = new Map<number, readonly Filed[]>();
  private readonly tails = new Map<number, readonly Filed[]>();
  private filed: Filing | undefined;
  /** The pairs of characters that words begin with, and end with. */
  readonly headPairs: Pairs;
  readonly tailPairs: Pairs;
  private readonly base: Lexicon | undefined;

  /** For every role the rows that have it; and whether the words of a row hide shorter ones. */
  private rows:
    | { readonly ofRole: ReadonlyMap<string, readonly number[]>; readonly hide: readonly boolean[] }
    | undefined;
  private column: Column | undefined;

  /** @param base the lexicon that the rows lie on top of; where both have a word the rows' own roles count */
  constructor(rows: readonly Row[], base?: Lexicon) {
    this.base = base;
    this.firstRow = base?.rolesOf.length ?? 0;
    this.rolesOf = [...(base?.rolesOf ?? []), ...rows.map(([roles]) => roles.split(' ') as Role[])];
    this.lists = rows.map(([, words]) => ` ${words} `);
    this.headPairs = new Pairs();
    this.tailPairs = new Pairs();
  }

  /** The words with one of the roles, with the value of the first role, in the order asked for, that they have. */
  view<T>(values: Partial<Record<Role, T>>): View<T> {
    if (this.column === undefined || this.column.isFull) this.column = new Column(this);
    return new View(this, values, this.column);
  }

  /** The words with one of the roles. */
  words(...asked: readonly Role[]): View<true> {
    return this.view(Object.fromEntries(asked.map((role) => [role, true as const])));
  }

  /** All words with the role, blank-separated. */
  listOf(role: Role): string {
    return [...this.listsOf(this.valuesOf({ [role]: true }))].map((list) => list.trim()).join(' ');
  }

  /** The rows with the role. */
  rowsWith(role: string): readonly number[] {
    this.rows ??= this.sortRows();
    return this.rows.ofRole.get(role) ?? [];
  }

  /** For every row the value of the first of the roles that it has, null where its words hide shorter ones, undefined otherwise. */
  valuesOf<T>(values: Partial<Record<Role, T>>): (T | null | undefined)[] {
    this.rows ??= this.sortRows();
    const ofRow: (T | null | undefined)[] = this.rows.hide.map((hides) => (hides ? null : undefined));
    for (const role of (Object.keys(values) as Role[]).reverse())
      for (const row of this.rowsWith(role)) ofRow[row] = values[role];
    return ofRow;
  }

  private sortRows() {
    const ofRole = new Map<string, number[]>();
    this.rolesOf.forEach((roles, row) => {
      for (const role of roles) {
        const known = ofRole.get(role);
        if (known === undefined) ofRole.set(role, [row]);
        else known.push(row);
      }
    });
    return { ofRole, hide: this.rolesOf.map((roles) => roles.some((role) => content.has(role))) };
  }

  /** The rows that have been given a value, each as a list of words with a blank before and behind each. */
  *listsOf(ofRow: readonly unknown[]): Generator<string> {
    if (this.base) yield* this.base.listsOf(ofRow);
    for (let i = 0; i < this.lists.length; i++) {
      const value = ofRow[this.firstRow + i];
      if (value !== undefined && value !== null) yield this.lists[i]!;
    }
  }

  /** How many rows there are, those of the base among them. */
  get size(): number {
    return this.rolesOf.length;
  }

  /** The words that start with the character, or end with it, the longer before the shorter. */
  wordsWith(code: number, backward: boolean): readonly Filed[] {
    const known = backward ? this.tails : this.heads;
    let words = known.get(code);
    if (words === undefined) {
      words = this.learn(code, backward);
      known.set(code, words);
    }
    return words;
  }

  private learn(code: number, backward: boolean): readonly Filed[] {
    this.filed ??= this.file();
    const words = this.filed.wordsWith(code, backward, this.firstRow);
    if (this.base) {
      const known = new Set(words.map(({ word }) => word));
      for (const filed of this.base.wordsWith(code, backward)) if (!known.has(filed.word)) words.push(filed);
    }
    return words.sort((a, b) => b.word.length - a.word.length);
  }

  private file(): Filing {
    const { base, headPairs, tailPairs } = this;
    if (base !== undefined) {
      base.filed ??= base.file();
      headPairs.addAll(base.headPairs);
      tailPairs.addAll(base.tailPairs);
    }
    return new Filing(this.lists, headPairs, tailPairs);
  }
}

/** Pairs of characters, each as one bit that few others share: most pairs of a text begin no word, and are passed by here. */
class Pairs {
  private readonly bits = new Int32Array(0x2000);

  add(outer: number, inner: number): void {
    const place = placeOf(outer, inner);
    this.bits[place >> 5]! |= 1 << (place & 31);
  }

  addAll({ bits }: Pairs): void {
    for (let i = 0; i < bits.length; i++) this.bits[i]! |= bits[i]!;
  }

  /** Whether a word may have the pair. */
  has(outer: number, inner: number): boolean {
    const place = placeOf(outer, inner);
    return (this.bits[place >> 5]! & (1 << (place & 31))) !== 0;
  }
}

/** One of 2^18 places. */
function placeOf(outer: number, inner: number): number {
  return (Math.imul(outer, 0x9e35) + inner) & 0x3ffff;
}

/**
 * The words of some lists by the character at their head, and by the one at their tail: numbered, and each with the number
 * of the next that has the same. A text has few of all words, so that none is cut out of its list before it is asked for.
 */
class Filing {
  private readonly listOf: number[] = [0];
  private readonly starts: number[] = [0];
  private readonly ends: number[] = [0];
  private readonly firstByHead = new Int32Array(0x10000);
  private readonly firstByTail = new Int32Array(0x10000);
  private readonly nextByHead: number[] = [0];
  private readonly nextByTail: number[] = [0];

  constructor(
    private readonly lists: readonly string[],
    private readonly headPairs: Pairs,
    private readonly tailPairs: Pairs,
  ) {
    // from the last to the first, so that they are met in their order
    for (let i = lists.length - 1; i >= 0; i--) {
      const list = lists[i]!;
      for (let end = list.length - 1; end > 0; ) {
        const blank = list.lastIndexOf(' ', end - 1);
        this.add(i, blank + 1, end);
        end = blank;
      }
    }
  }

  private add(i: number, start: number, end: number): void {
    const number = this.listOf.push(i) - 1;
    this.starts.push(start);
    this.ends.push(end);
    const list = this.lists[i]!;
    const head = list.charCodeAt(start);
    const tail = list.charCodeAt(end - 1);
    if (end - start > 1) {
      this.headPairs.add(head, list.charCodeAt(start + 1));
      this.tailPairs.add(tail, list.charCodeAt(end - 2));
    }
    this.nextByHead.push(this.firstByHead[head]!);
    this.nextByTail.push(this.firstByTail[tail]!);
    this.firstByHead[head] = number;
    this.firstByTail[tail] = number;
  }

  /** The words with the character at that edge, their rows counted from `firstRow` on. */
  wordsWith(code: number, backward: boolean, firstRow: number): Filed[] {
    const words: Filed[] = [];
    const next = backward ? this.nextByTail : this.nextByHead;
    for (let n = (backward ? this.firstByTail : this.firstByHead)[code]!; n > 0; n = next[n]!) {
      const i = this.listOf[n]!;
      words.push({ word: this.lists[i]!.slice(this.starts[n], this.ends[n]), row: firstRow + i });
    }
    return words;
  }
}

/** Roles of words with a meaning of their own: a shorter word in one is not met. */
const content: ReadonlySet<string> = new Set<Role>([
  'plain',
  'rise',
  'fall',
  'shift',
  'turn',
  'riseRate',
  'fallRate',
  'verb',
  'body',
  'people',
  'nounHead',
  'shared',
  'inhabitants',
]);

/** A word of a view; no value where it only hides shorter ones. */
interface Shown<T> {
  readonly word: string;
  readonly entry: Entry<T> | undefined;
  /** The next shorter word with the same two characters at its edge. */
  next: Shown<T> | undefined;
}

/** The words of a view by the characters at one of their edges, those looked at so far. */
class Shelves<T> {
  /** By the {@link numbers number} of a character, the word that is no more than it; null where there is none. */
  readonly singles: (Entry<T> | null | undefined)[] = [];
  /** Two characters in one number, in an open table, and the longest word that has them. */
  private pairs = new Int32Array(64);
  private longest: (Shown<T> | undefined)[] = new Array(64).fill(undefined);
  private used = 0;

  /** The longest word with the characters; the shorter ones follow it. */
  find(outer: number, inner: number): Shown<T> | undefined {
    return this.longest[this.placeOf((outer << 16) | inner)];
  }

  /** Adds a word that is no longer than those before it with the same characters. */
  add(outer: number, inner: number, shown: Shown<T>): void {
    if (this.used * 2 > this.pairs.length) this.grow();
    const pair = (outer << 16) | inner;
    const place = this.placeOf(pair);
    let last = this.longest[place];
    if (last === undefined) {
      this.pairs[place] = pair;
      this.longest[place] = shown;
      this.used++;
      return;
    }
    while (last.next !== undefined) last = last.next;
    last.next = shown;
  }

  /** Where the pair stands, or the empty place where it would. */
  private placeOf(pair: number): number {
    const { pairs } = this;
    const mask = pairs.length - 1;
    let place = (Math.imul(pair, 0x9e3779b1) >>> 15) & mask;
    while (pairs[place] !== 0 && pairs[place] !== pair) place = (place + 1) & mask;
    return place;
  }

  private grow(): void {
    const { pairs, longest } = this;
    this.pairs = new Int32Array(pairs.length * 2);
    this.longest = new Array(pairs.length * 2).fill(undefined);
    for (let i = 0; i < pairs.length; i++) {
      if (pairs[i] === 0) continue;
      const place = this.placeOf(pairs[i]!);
      this.pairs[place] = pairs[i]!;
      this.longest[place] = longest[i];
    }
  }
}

/**
 * The edge characters met so far, by code unit: 1, 2, 3…, so that what is kept by them lies close together and stays in the
 * processor's nearest memory.
 */
const numbers = new Uint16Array(0x10000);
let numbered = 0;

/** Views that share a column; one bit is left for the characters that have been looked up. */
const viewsOfColumn = 31;
const lookedUp = 1;

/**
 * For the characters met so far, which of up to 31 views have a word with it at its head, or at its tail: one bit a view.
 * Many views are asked at the same place of a text, so that what they look at stays in the processor's nearest memory.
 */
class Column {
  readonly heads = new Int32Array(0x10000);
  readonly tails = new Int32Array(0x10000);
  /** The same, of words that are no more than the character. */
  readonly singles = new Int32Array(0x10000);
  private readonly asked: (readonly string[])[] = [];
  /** For every row the bits of the views that have its words; set up when the first character is met, and closed by then. */
  private ofRow: Int32Array | undefined;

  constructor(private readonly lexicon: Lexicon) {}

  get isFull(): boolean {
    return this.ofRow !== undefined || this.asked.length === viewsOfColumn;
  }

  /** Adds a view of the roles, and gives its bit. */
  add(roles: readonly string[]): number {
    return 1 << this.asked.push(roles);
  }

  /** The bits of a character that has not been met yet; it is numbered by then. */
  meet(code: number, backward: boolean): number {
    this.ofRow ??= this.bitsOfRows();
    let bits = lookedUp;
    if (numbers[code] === 0) numbers[code] = ++numbered;
    for (const { word, row } of this.lexicon.wordsWith(code, backward)) {
      bits |= this.ofRow[row]!;
      if (word.length === 1) this.singles[numbers[code]!]! |= this.ofRow[row]!;
    }
    (backward ? this.tails : this.heads)[numbers[code]!] = bits;
    return bits;
  }

  private bitsOfRows(): Int32Array {
    const ofRow = new Int32Array(this.lexicon.size);
    this.asked.forEach((roles, i) => {
      for (const role of roles) for (const row of this.lexicon.rowsWith(role)) ofRow[row]! |= 1 << (i + 1);
    });
    return ofRow;
  }
}

/** Words of some roles, asked at a place of the text. */
export class View<T> {
  /** For every row its value; set up when the first word is looked at. */
  private ofRow: readonly (T | null | undefined)[] | undefined;
  private readonly heads: Int32Array;
  private readonly tails: Int32Array;
  private readonly singles: Int32Array;
  private readonly bit: number;
  private readonly headPairs: Pairs;
  private readonly tailPairs: Pairs;
  private readonly byHead = new Shelves<T>();
  private readonly byTail = new Shelves<T>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly values: Partial<Record<Role, T>>,
    private readonly column: Column,
  ) {
    this.heads = column.heads;
    this.tails = column.tails;
    this.singles = column.singles;
    this.bit = column.add(Object.keys(values));
    this.headPairs = lexicon.headPairs;
    this.tailPairs = lexicon.tailPairs;
  }

  /** Whether a word may start with the character. */
  opens(code: number): boolean {
    const bits = this.heads[numbers[code | 0]!]! || this.column.meet(code | 0, false);
    return (bits & this.bit) !== 0;
  }

  /** The longest word that starts at `offset` and ends at or before `limit`. */
  at(text: string, offset: number, limit = text.length): Entry<T> | undefined {
    if (offset >= limit) return undefined;
    const code = text.charCodeAt(offset) | 0;
    const bits = this.heads[numbers[code]!]! || this.column.meet(code, false);
    if ((bits & this.bit) === 0) return undefined;
    const second = text.charCodeAt(offset + 1);
    const paired = this.headPairs.has(code, second);
    if (!paired && (this.singles[numbers[code]!]! & this.bit) === 0) return undefined;
    let single = this.byHead.singles[numbers[code]!];
    if (single === undefined) single = this.learn(code, false);
    for (let shown = paired ? this.byHead.find(code, second) : undefined; shown; shown = shown.next) {
      const { word } = shown;
      if (offset + word.length <= limit && (word.length === 2 || text.startsWith(word, offset))) return shown.entry;
    }
    return single ?? undefined;
  }

  /** The longest word that ends at `end` and starts at or after `floor`. */
  before(text: string, end: number, floor = 0): Entry<T> | undefined {
    if (end <= floor) return undefined;
    const code = text.charCodeAt(end - 1) | 0;
    const bits = this.tails[numbers[code]!]! || this.column.meet(code, true);
    if ((bits & this.bit) === 0) return undefined;
    const second = text.charCodeAt(end - 2);
    const paired = this.tailPairs.has(code, second);
    if (!paired && (this.singles[numbers[code]!]! & this.bit) === 0) return undefined;
    let single = this.byTail.singles[numbers[code]!];
    if (single === undefined) single = this.learn(code, true);
    for (let shown = paired ? this.byTail.find(code, second) : undefined; shown; shown = shown.next) {
      const start = end - shown.word.length;
      if (start >= floor && (start === end - 2 || text.startsWith(shown.word, start))) return shown.entry;
    }
    return single ?? undefined;
  }

  /** Whether a word starts between two places, and ends there. */
  isWithin(text: string, start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (this.at(text, i, end)) return true;
    return false;
  }

  /** Whether the whole of the word has one of the roles. */
  has(word: string): boolean {
    return this.at(word, 0)?.word.length === word.length;
  }

  /** Looks up the words with the character at that edge, once; gives the one that is no more than it. */
  private learn(code: number, backward: boolean): Entry<T> | null {
    const shelves = backward ? this.byTail : this.byHead;
    this.ofRow ??= this.lexicon.valuesOf(this.values);
    let single: Entry<T> | null = null;
    for (const { word, row } of this.lexicon.wordsWith(code, backward)) {
      const value = this.ofRow[row];
      if (value === undefined) continue;
      const entry = value === null ? undefined : { word, value };
      if (word.length === 1) single = entry ?? null;
      else shelves.add(code, word.charCodeAt(backward ? word.length - 2 : 1), { word, entry, next: undefined });
    }
    shelves.singles[numbers[code]!] = single;
    return single;
  }
}
