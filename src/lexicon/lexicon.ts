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

/** Words of the table, each with the row that tells its roles. */
interface Filed {
  readonly words: string[];
  readonly rows: number[];
}

export class Lexicon {
  /** For every row its roles. */
  private readonly rolesOf: (readonly Role[])[];
  /** The words of every row, with a blank before and behind each. */
  private readonly lists: string[];
  private readonly firstRow: number;
  /** The words by the characters at their head, and by those at their tail. */
  readonly heads = new Edge(this, false);
  readonly tails = new Edge(this, true);
  private filed: Filing | undefined;
  private readonly base: Lexicon | undefined;

  /** For every role the rows that have it; and null for a row whose words hide shorter ones. */
  private rows:
    | { readonly ofRole: ReadonlyMap<string, readonly number[]>; readonly hide: readonly (null | undefined)[] }
    | undefined;
  private column: Column | undefined;

  /** @param base the lexicon that the rows lie on top of; where both have a word the rows' own roles count */
  constructor(rows: readonly Row[], base?: Lexicon) {
    this.base = base;
    this.firstRow = base?.rolesOf.length ?? 0;
    this.rolesOf = [...(base?.rolesOf ?? []), ...rows.map(([roles]) => roles.split(' ') as Role[])];
    this.lists = rows.map(([, words]) => ` ${words} `);
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
    const ofRow: (T | null | undefined)[] = this.rows.hide.slice();
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
    return { ofRole, hide: this.rolesOf.map((roles) => (roles.some((role) => content.has(role)) ? null : undefined)) };
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

  /** The words that start with the character, or end with it. */
  wordsWith(code: number, backward: boolean): Filed {
    this.filed ??= new Filing(this.lists);
    const filed = this.filed.wordsWith(code, backward, this.firstRow);
    if (this.base) {
      const known = new Set(filed.words);
      const { words, rows } = this.base.wordsWith(code, backward);
      words.forEach((word, i) => {
        if (known.has(word)) return;
        filed.words.push(word);
        filed.rows.push(rows[i]!);
      });
    }
    return filed;
  }
}

/**
 * The words of some lists by the character at their head, and by the one at their tail: numbered, and each with the number
 * of the next that has the same. A text has few of all words, so that none is cut out of its list before it is asked for.
 */
class Filing {
  private readonly listOf: Int32Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly nextByHead: Int32Array;
  private readonly nextByTail: Int32Array;
  private readonly firstByHead = new Int32Array(0x10000);
  private readonly firstByTail = new Int32Array(0x10000);

  constructor(private readonly lists: readonly string[]) {
    // more than there are words: what is not written to takes no memory
    const most = lists.reduce((sum, { length }) => sum + length, 1);
    this.listOf = new Int32Array(most);
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
    this.nextByHead = new Int32Array(most);
    this.nextByTail = new Int32Array(most);
    this.file();
  }

  /** One loop with all it needs at hand: it is over before an engine has made it fast. */
  private file(): void {
    const { lists, listOf, starts, ends, firstByHead, firstByTail, nextByHead, nextByTail } = this;
    let number = 0;
    // from the last to the first, so that they are met in their order
    for (let i = lists.length - 1; i >= 0; i--) {
      const list = lists[i]!;
      for (let end = list.length - 1; end > 0; ) {
        const start = list.lastIndexOf(' ', end - 1) + 1;
        number++;
        listOf[number] = i;
        starts[number] = start;
        ends[number] = end;
        const head = list.charCodeAt(start);
        nextByHead[number] = firstByHead[head]!;
        firstByHead[head] = number;
        const tail = list.charCodeAt(end - 1);
        nextByTail[number] = firstByTail[tail]!;
        firstByTail[tail] = number;
        end = start - 1;
      }
    }
  }

  /** The words with the character at that edge, their rows counted from `firstRow` on. */
  wordsWith(code: number, backward: boolean, firstRow: number): Filed {
    const words: string[] = [];
    const rows: number[] = [];
    const next = backward ? this.nextByTail : this.nextByHead;
    for (let n = (backward ? this.firstByTail : this.firstByHead)[code]!; n > 0; n = next[n]!) {
      const i = this.listOf[n]!;
      words.push(this.lists[i]!.slice(this.starts[n], this.ends[n]));
      rows.push(firstRow + i);
    }
    return { words, rows };
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

/**
 * The words of a lexicon by the two characters at their head, or at their tail; those looked at so far. All views ask the same
 * table: many are asked at one place of a text, and all but the first find what they look at in the processor's nearest memory.
 */
class Edge {
  /**
   * By the {@link numbers number} of a character, where its words begin: those that are no more than it, then those with the
   * same second character, one group after the other, a 0 behind each and one more behind all.
   */
  readonly sections = new Int32Array(0x10000);
  /** Two characters in one number, and where the words that have them begin: an open table of pairs of places. */
  private slots = new Int32Array(0x2000);
  private used = 0;
  /** Every word as its row and its {@link markOf mark}; a mark of 0 behind the last with the same two characters. */
  readonly words: string[] = [''];
  readonly rows: number[] = [0];
  readonly marks: number[] = [0];

  constructor(
    private readonly lexicon: Lexicon,
    private readonly backward: boolean,
  ) {}

  /** Where the words with the two characters begin, the longer before the shorter; 0 where there is none. */
  find(outer: number, inner: number): number {
    return this.slots[this.slotOf((outer << 16) | inner) + 1]!;
  }

  /** Looks up the words with the character at their edge, once; gives where they begin. */
  learn(code: number): number {
    const number = numberOf(code);
    if (this.sections[number] !== 0) return this.sections[number]!;
    this.sections[number] = this.marks.length;
    const { words, rows } = this.lexicon.wordsWith(code, this.backward);
    let inner = 0;
    for (const key of this.keysOf(words)) {
      const i = key % mostWords;
      const word = words[i]!;
      if (key >= (inner + 1) * keysOfInner) {
        inner = Math.floor(key / keysOfInner);
        this.push('', 0, 0);
        this.enter((code << 16) | (inner - 1), this.marks.length);
      }
      this.push(word, rows[i]!, markOf(word, word.charCodeAt(this.backward ? word.length - 3 : 2)));
    }
    this.push('', 0, 0);
    this.push('', 0, 0);
    return this.sections[number]!;
  }

  /**
   * For each word one number, in the order in which the table has them: those that are no more than their edge first, then by
   * the second character from there, the longer before the shorter, and else as they come. Numbers are sorted without a call
   * for each two of them.
   */
  private keysOf(words: readonly string[]): Float64Array {
    const keys = new Float64Array(words.length);
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      const inner = word.length === 1 ? 0 : word.charCodeAt(this.backward ? word.length - 2 : 1) + 1;
      keys[i] = inner * keysOfInner + (lengthMask - word.length) * mostWords + i;
    }
    return keys.sort();
  }

  private push(word: string, row: number, mark: number): void {
    this.words.push(word);
    this.rows.push(row);
    this.marks.push(mark);
  }

  private enter(pair: number, start: number): void {
    if (this.used++ * 4 > this.slots.length) this.grow();
    const slot = this.slotOf(pair);
    this.slots[slot] = pair;
    this.slots[slot + 1] = start;
  }

  /** Where the pair stands, or the empty slot where it would. */
  private slotOf(pair: number): number {
    const { slots } = this;
    const mask = slots.length - 2;
    let slot = (Math.imul(pair, 0x9e3779b1) >>> 14) & mask;
    while (slots[slot] !== 0 && slots[slot] !== pair) slot = (slot + 2) & mask;
    return slot;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    for (let i = 0; i < slots.length; i += 2) {
      if (slots[i] === 0) continue;
      const slot = this.slotOf(slots[i]!);
      this.slots[slot] = slots[i]!;
      this.slots[slot + 1] = slots[i + 1]!;
    }
  }
}

/** The length of a word, which is never more than the mask, and its third character from the edge, by which most words of the same two differ. */
const markOf = ({ length }: string, third: number): number => (third << 8) | length;
const lengthMask = 0xff;

/** More than the words that have one edge. */
const mostWords = 2 ** 21;
/** How many keys there are for one second character. */
const keysOfInner = (lengthMask + 1) * mostWords;

/**
 * The edge characters met so far, by code unit: 1, 2, 3…, so that what is kept by them lies close together and stays in the
 * processor's nearest memory.
 */
const numbers = new Uint16Array(0x10000);
let numbered = 0;

function numberOf(code: number): number {
  if (numbers[code] === 0) numbers[code] = ++numbered;
  return numbers[code]!;
}

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
    const edge = backward ? this.lexicon.tails : this.lexicon.heads;
    const { marks, rows } = edge;
    let i = edge.learn(code);
    let single = 0;
    for (; marks[i] !== 0; i++) single |= this.ofRow[rows[i]!]!;
    let bits = single | lookedUp;
    // behind each 0 but the last the words with other two characters begin
    for (i++; marks[i] !== 0; i++) for (; marks[i] !== 0; i++) bits |= this.ofRow[rows[i]!]!;
    this.singles[numbers[code]!] = single;
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
  private readonly head: Edge;
  private readonly tail: Edge;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly values: Partial<Record<Role, T>>,
    private readonly column: Column,
  ) {
    this.heads = column.heads;
    this.tails = column.tails;
    this.singles = column.singles;
    this.bit = column.add(Object.keys(values));
    this.head = lexicon.heads;
    this.tail = lexicon.tails;
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
    const first = this.head.find(code, text.charCodeAt(offset + 1));
    const met = first === 0 ? undefined : this.longestAt(first, text, offset, limit);
    if (met !== undefined) return met ?? undefined;
    return (this.singles[numbers[code]!]! & this.bit) === 0 ? undefined : this.single(this.head, code);
  }

  /** The longest word that ends at `end` and starts at or after `floor`. */
  before(text: string, end: number, floor = 0): Entry<T> | undefined {
    if (end <= floor) return undefined;
    const code = text.charCodeAt(end - 1) | 0;
    const bits = this.tails[numbers[code]!]! || this.column.meet(code, true);
    if ((bits & this.bit) === 0) return undefined;
    const first = this.tail.find(code, text.charCodeAt(end - 2));
    const met = first === 0 ? undefined : this.longestBefore(first, text, end, floor);
    if (met !== undefined) return met ?? undefined;
    return (this.singles[numbers[code]!]! & this.bit) === 0 ? undefined : this.single(this.tail, code);
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

  /** Of the words that begin at `first` in the table the longest that starts at `offset`; null where it hides shorter ones. */
  private longestAt(first: number, text: string, offset: number, limit: number): Entry<T> | null | undefined {
    const { marks, words, rows } = this.head;
    const third = text.charCodeAt(offset + 2) | 0;
    for (let i = first, mark = marks[i]!; mark !== 0; mark = marks[++i]!) {
      const length = mark & lengthMask;
      if (offset + length > limit || (length > 2 && mark >>> 8 !== third)) continue;
      if (length > 3 && !text.startsWith(words[i]!, offset)) continue;
      const value = this.valueOf(rows[i]!);
      if (value !== undefined) return value === null ? null : { word: words[i]!, value };
    }
    return undefined;
  }

  /** The same of the words that end at `end`. */
  private longestBefore(first: number, text: string, end: number, floor: number): Entry<T> | null | undefined {
    const { marks, words, rows } = this.tail;
    const third = text.charCodeAt(end - 3) | 0;
    for (let i = first, mark = marks[i]!; mark !== 0; mark = marks[++i]!) {
      const length = mark & lengthMask;
      if (end - length < floor || (length > 2 && mark >>> 8 !== third)) continue;
      if (length > 3 && !text.startsWith(words[i]!, end - length)) continue;
      const value = this.valueOf(rows[i]!);
      if (value !== undefined) return value === null ? null : { word: words[i]!, value };
    }
    return undefined;
  }

  /** The value of a row, null where its words hide shorter ones. */
  private valueOf(row: number): T | null | undefined {
    this.ofRow ??= this.lexicon.valuesOf(this.values);
    return this.ofRow[row];
  }

  /** The word that is no more than the character. */
  private single({ sections, marks, rows, words }: Edge, code: number): Entry<T> | undefined {
    let found: Entry<T> | undefined;
    for (let i = sections[numbers[code]!]!; marks[i] !== 0; i++) {
      const value = this.valueOf(rows[i]!);
      if (value !== undefined) found = value === null ? undefined : { word: words[i]!, value };
    }
    return found;
  }
}
