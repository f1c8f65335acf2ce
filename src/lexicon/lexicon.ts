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
  /** The words of the own rows likewise, all of them. */
  private ownHeads: Map<number, Filed[]> | undefined;
  private ownTails: Map<number, Filed[]> | undefined;
  private readonly base: Lexicon | undefined;

  /** @param base the lexicon that the rows lie on top of; where both have a word the rows' own roles count */
  constructor(rows: readonly Row[], base?: Lexicon) {
    this.base = base;
    this.firstRow = base?.rolesOf.length ?? 0;
    this.rolesOf = [...(base?.rolesOf ?? []), ...rows.map(([roles]) => roles.split(' ') as Role[])];
    this.lists = rows.map(([, words]) => ` ${words} `);
  }

  /** The words with one of the roles, with the value of the first role, in the order asked for, that they have. */
  view<T>(values: Partial<Record<Role, T>>): View<T> {
    return new View(this, values);
  }

  /** The words with one of the roles. */
  words(...asked: readonly Role[]): View<true> {
    return this.view(Object.fromEntries(asked.map((role) => [role, true as const])));
  }

  /** All words with the role, blank-separated. */
  listOf(role: Role): string {
    return [...this.listsOf(this.valuesOf({ [role]: true }))].map((list) => list.trim()).join(' ');
  }

  /** For every row the value of the first of the roles that it has, null where its words hide shorter ones, undefined otherwise. */
  valuesOf<T>(values: Partial<Record<Role, T>>): (T | null | undefined)[] {
    const asked = Object.keys(values) as Role[];
    return this.rolesOf.map((roles) => {
      for (const role of asked) if (roles.includes(role)) return values[role];
      return roles.some((role) => content.has(role)) ? null : undefined;
    });
  }

  /** The rows that have been given a value, each as a list of words with a blank before and behind each. */
  *listsOf(ofRow: readonly unknown[]): Generator<string> {
    if (this.base) yield* this.base.listsOf(ofRow);
    for (let i = 0; i < this.lists.length; i++) {
      const value = ofRow[this.firstRow + i];
      if (value !== undefined && value !== null) yield this.lists[i]!;
    }
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
    const words = this.ownWords(backward).get(code) ?? [];
    if (this.base) {
      const known = new Set(words.map(({ word }) => word));
      for (const filed of this.base.wordsWith(code, backward)) if (!known.has(filed.word)) words.push(filed);
    }
    return words.sort((a, b) => b.word.length - a.word.length);
  }

  private ownWords(backward: boolean): Map<number, Filed[]> {
    if (backward) {
      this.ownTails ??= this.fileOwn(true);
      return this.ownTails;
    }
    this.ownHeads ??= this.fileOwn(false);
    return this.ownHeads;
  }

  /** The words of the own rows by the character at their head, or at their tail. */
  private fileOwn(backward: boolean): Map<number, Filed[]> {
    const filed = new Map<number, Filed[]>();
    for (let i = 0; i < this.lists.length; i++) {
      const list = this.lists[i]!;
      for (let from = 1, to = list.indexOf(' ', 1); to > 0; from = to + 1, to = list.indexOf(' ', from)) {
        const entry = { word: list.slice(from, to), row: this.firstRow + i };
        const code = list.charCodeAt(backward ? to - 1 : from);
        const words = filed.get(code);
        if (words === undefined) filed.set(code, [entry]);
        else words.push(entry);
      }
    }
    return filed;
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
  /** The code unit beside the edge. */
  readonly beside: number;
  readonly entry: Entry<T> | undefined;
}

/** The words of a view with one character at the edge, the longer before the shorter. */
interface Shelf<T> {
  /** One bit for each kind of character beside the edge, so that most places are passed by without a look. */
  readonly besides: number;
  readonly longer: readonly Shown<T>[];
  readonly single: Entry<T> | undefined;
}

const bitOf = (code: number): number => 1 << (code & 31);

/** The edge characters met so far, by code unit: 1, 2, 3…, so that what is kept by them is a short array. */
const numbers = new Uint16Array(0x10000);
let numbered = 0;

/** The words of a view at one of their edges. */
class Side<T> {
  /** A bit for each code unit that may be the edge of a word. */
  readonly edges = new Uint8Array(0x2000);
  /** By the {@link numbers number} of the character at the edge; those met so far. */
  readonly shelves: (Shelf<T> | undefined)[] = [];

  constructor(
    lists: Iterable<string>,
    readonly backward: boolean,
  ) {
    for (const list of lists) {
      for (let at = list.indexOf(' ', 1), from = 1; at > 0; from = at + 1, at = list.indexOf(' ', from)) {
        const code = list.charCodeAt(backward ? at - 1 : from);
        this.edges[code >> 3]! |= 1 << (code & 7);
      }
    }
  }

  has(code: number): boolean {
    return (this.edges[code >> 3]! & (1 << (code & 7))) !== 0;
  }
}

/** Words of some roles, asked at a place of the text. */
export class View<T> {
  /** For every row its value; set up, as the sides are, when first asked. */
  private ofRow: readonly (T | null | undefined)[] | undefined;
  private first: Side<T> | undefined;
  private last: Side<T> | undefined;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly values: Partial<Record<Role, T>>,
  ) {}

  /** Whether a word may start with the character. */
  opens(code: number): boolean {
    this.first ??= this.setUp(false);
    return this.first.has(code);
  }

  /** The longest word that starts at `offset` and ends at or before `limit`. */
  at(text: string, offset: number, limit = text.length): Entry<T> | undefined {
    if (offset >= limit) return undefined;
    this.first ??= this.setUp(false);
    const { first } = this;
    const code = text.charCodeAt(offset);
    if (!first.has(code)) return undefined;
    const { besides, longer, single } = first.shelves[numbers[code]!] ?? this.learn(first, code);
    const second = text.charCodeAt(offset + 1);
    if ((besides & bitOf(second)) === 0) return single;
    for (const shown of longer) {
      if (shown.beside !== second) continue;
      const { length } = shown.word;
      if (offset + length <= limit && (length === 2 || text.startsWith(shown.word, offset))) return shown.entry;
    }
    return single;
  }

  /** The longest word that ends at `end` and starts at or after `floor`. */
  before(text: string, end: number, floor = 0): Entry<T> | undefined {
    if (end <= floor) return undefined;
    this.last ??= this.setUp(true);
    const { last } = this;
    const code = text.charCodeAt(end - 1);
    if (!last.has(code)) return undefined;
    const { besides, longer, single } = last.shelves[numbers[code]!] ?? this.learn(last, code);
    const second = text.charCodeAt(end - 2);
    if ((besides & bitOf(second)) === 0) return single;
    for (const shown of longer) {
      if (shown.beside !== second) continue;
      const start = end - shown.word.length;
      if (start >= floor && (start === end - 2 || text.startsWith(shown.word, start))) return shown.entry;
    }
    return single;
  }

  /** Whether the whole of the word has one of the roles. */
  has(word: string): boolean {
    return this.at(word, 0)?.word.length === word.length;
  }

  private setUp(backward: boolean): Side<T> {
    this.ofRow ??= this.lexicon.valuesOf(this.values);
    return new Side(this.lexicon.listsOf(this.ofRow), backward);
  }

  private learn(side: Side<T>, code: number): Shelf<T> {
    const longer: Shown<T>[] = [];
    let single: Entry<T> | undefined;
    let besides = 0;
    for (const { word, row } of this.lexicon.wordsWith(code, side.backward)) {
      const value = this.ofRow![row];
      if (value === undefined) continue;
      const entry = value === null ? undefined : { word, value };
      if (word.length === 1) {
        single = entry;
        continue;
      }
      const beside = word.charCodeAt(side.backward ? word.length - 2 : 1);
      longer.push({ word, beside, entry });
      besides |= bitOf(beside);
    }
    const shelf = { besides, longer, single };
    if (numbers[code] === 0) numbers[code] = ++numbered;
    side.shelves[numbers[code]!] = shelf;
    return shelf;
  }
}
