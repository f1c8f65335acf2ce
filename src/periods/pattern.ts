/**
 * The patterns that date forms are written in, and the table that finds the longest form at a place.
 *
 *     <year>年        a slot: a number of that kind, blanks around it allowed; what it read is a capture
 *     (上|下)半年      one of several words, a capture as well
 *     季[度|末]        none or one of several words
 *     1<to>5月        a joiner of ranges; no capture
 *     \\(             the character itself
 *
 * Which characters a form may start with, and which may follow them, is read off its pattern.
 */
import { codeSet } from '../text/codes.ts';
import { chineseDigitAt, isDigit, skipBlanks } from './read.ts';

const row = '〇零○一二三四五六七八九';
const ones = '一二三四五六七八九';
const year = `(?:1\\d{3}|20\\d\\d|21\\d\\d)(?!\\d)|[一二][${row}]{3}(?![${row}])`;
const count = `\\d{1,2}(?!\\d)|[${ones}]?[十廿卅][${ones}]?|[${ones}两](?![${row}十百千万])`;
const mark = '[ ]{0,2}(?:-{1,2}|—{1,2}|–|~{1,2}|至|到)[ ]{0,2}';
const list = `(?:${mark}|[ ]{0,2}[、,和及与/][ ]{0,2})`;
const anyDigit = '0123456789';

interface Slot {
  readonly source: string;
  /** The characters that it starts with. */
  readonly first: string;
  readonly captured: boolean;
  /** How many figures it has: four, fewer, or either. */
  readonly width?: 'four' | 'fewer';
}

const slots: Readonly<Record<string, Slot>> = {
  /** A year of four figures. */
  year: { source: year, first: `12一二`, captured: true, width: 'four' },
  /** Years in a row or from one to another: 2021、2022、2023, 2021-25. */
  years: {
    source: `(?:${year})(?:${list}(?:(?:${year})|\\d\\d(?!\\d))){1,11}`,
    first: `12一二`,
    captured: true,
    width: 'four',
  },
  /** Two figures: 08. */
  two: { source: '\\d\\d', first: anyDigit, captured: true, width: 'fewer' },
  /** A year of two figures: 23, 零八. */
  short: { source: `\\d\\d(?!\\d)|[${row}]{2}(?![${row}十])`, first: anyDigit + row, captured: true, width: 'fewer' },
  /** A number below a hundred. */
  n: { source: count, first: `${anyDigit}${ones}十廿卅两`, captured: true, width: 'fewer' },
  /** Numbers below a hundred in a row or from one to another: 3、4, 一至三, 第一、第二. */
  ns: {
    source: `(?:${count})(?:${list}第?(?:${count})){0,11}`,
    first: `${anyDigit}${ones}十廿卅两`,
    captured: true,
    width: 'fewer',
  },
  /** Three figures in a row: 三六七. */
  row: { source: `[${row}]{3}(?![${row}十百千万])`, first: row, captured: true, width: 'fewer' },
  /** A year of the Republic from its hundredth on: 108. */
  republic: {
    source: `1[0-4]\\d(?!\\d)|一[〇零○一二三四][${row}](?![${row}])`,
    first: '1一',
    captured: true,
    width: 'fewer',
  },
  /** Days of a month in a row or from one to another: 19-21, 24日、25. */
  days: {
    source: `(?:${count})(?:[ ]{0,2}[日号]?(?:${mark}|、)(?:${count})){1,11}`,
    first: `${anyDigit}${ones}十廿卅两`,
    captured: true,
    width: 'fewer',
  },
  /** A number of any size that counts years or days. */
  many: {
    source: `\\d{1,4}(?!\\d)|[${ones}十百千两零]{1,6}`,
    first: `${anyDigit}${ones}十百千两`,
    captured: true,
    width: 'fewer',
  },
  /** Year, month and day in one: 20221123. */
  date: { source: '(?:19|20)\\d\\d[01]\\d[0-3]\\d(?!\\d)', first: '12', captured: true, width: 'four' },
  to: { source: mark, first: ' -—–~至到', captured: false },
};

/**
 * A pattern, ready to be matched. The characters may be named more than once: a set of them would cost more than it saves.
 */
interface Compiled {
  /** Made into a pattern where it is first matched: a text has few of all forms. */
  readonly source: string;
  pattern: RegExp | undefined;
  /** Characters that it may start with. */
  readonly first: string;
  /** What it may start with, and what may follow: the character behind its first one, or behind its first number. */
  readonly pairs: string;
  /** What it may start with where nothing need follow. */
  readonly singles: string;
}

/** Stand for a first number of four figures or more, or of fewer, in {@link Compiled.pairs}. */
const four = '\u0004';
const fewer = '\u0003';

interface Piece extends Omit<Compiled, 'pattern'> {
  readonly empty: boolean;
}

const nothing: Piece = { source: '', first: '', pairs: '', singles: '', empty: true };

function join(left: Piece, right: Piece): Piece {
  if (left === nothing) return right;
  let pairs = left.empty ? left.pairs + right.pairs : left.pairs;
  for (const one of left.singles) for (const next of right.first) pairs += one + next;
  return {
    source: left.source + right.source,
    first: left.empty ? left.first + right.first : left.first,
    pairs,
    singles: (right.empty ? left.singles : '') + (left.empty ? right.singles : ''),
    empty: left.empty && right.empty,
  };
}

function either(left: Piece, right: Piece): Piece {
  return {
    source: `${left.source}|${right.source}`,
    first: left.first + right.first,
    pairs: left.pairs + right.pairs,
    singles: left.singles + right.singles,
    empty: left.empty || right.empty,
  };
}

interface Parsed {
  readonly piece: Piece;
  /** Behind what was read. */
  readonly end: number;
}

/** Reads a pattern from `at` to its closing bracket, or to its end. `captured`: what is read is part of a capture. */
function parse(where: string, at: number, captured = false): Parsed {
  let done: Piece | undefined;
  let piece = nothing;
  let i = at;
  while (i < where.length && where[i] !== ')' && where[i] !== ']') {
    if (where[i] === '|') {
      done = done === undefined ? piece : either(done, piece);
      piece = nothing;
      i += 1;
      continue;
    }
    const next = parseOne(where, i, captured);
    piece = join(piece, next.piece);
    i = next.end;
  }
  return { piece: done === undefined ? piece : either(done, piece), end: i };
}

/** Characters that stand for themselves, a slot or a bracket. */
function parseOne(where: string, i: number, captured: boolean): Parsed {
  const character = where[i]!;
  if (character === '\\') return { piece: literal(where[i + 1]!), end: i + 2 };
  if (character === '(' || character === '[') return parseBracket(where, i, captured);
  if (character !== '<') {
    plain.lastIndex = i;
    const [characters] = plain.exec(where)!;
    return { piece: literal(characters), end: i + characters.length };
  }
  const close = where.indexOf('>', i);
  return { piece: slotPiece(where.slice(i + 1, close), captured), end: close + 1 };
}

const plain = /[^\\()[\]<|]+/y;

function parseBracket(where: string, i: number, captured: boolean): Parsed {
  const optional = where[i] === '[';
  const { piece, end } = parse(where, i + 1, captured || !optional);
  const group = captured || optional ? `(?:${piece.source})` : `(${piece.source})`;
  const source = optional ? `${group}?` : group;
  return { piece: { ...piece, source, empty: optional || piece.empty }, end: end + 1 };
}

function slotPiece(name: string, within: boolean): Piece {
  const slot = slots[name];
  if (slot === undefined) throw new Error(`no slot <${name}>`);
  const { source, first, captured, width } = slot;
  if (!captured) return { source, first, pairs: '', singles: first, empty: false };
  const leads = width === 'four' ? four : width === 'fewer' ? fewer : four + fewer;
  // numbers in a row go on with what joins them; years and days are at least two
  let pairs = '';
  for (const lead of leads) for (const joiner of name.endsWith('s') ? joiners : '') pairs += lead + joiner;
  const several = name === 'years' || name === 'days';
  return {
    source: within ? `[ ]{0,2}(?:${source})[ ]{0,2}` : `[ ]{0,2}(${source})[ ]{0,2}`,
    first: ` ${first}`,
    pairs,
    singles: several ? '' : leads,
    empty: false,
  };
}

const joiners = '-—–~至到、,和及与/日号';

function literal(characters: string): Piece {
  const source = characters.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const alone = characters.length === 1;
  return {
    source,
    first: characters.charAt(0),
    pairs: alone ? '' : characters.slice(0, 2),
    singles: alone ? characters : '',
    empty: false,
  };
}

function compile(where: string): Compiled {
  const { source, first, pairs, singles } = parse(where, 0).piece;
  return { source, pattern: undefined, first, pairs, singles };
}

function matchAt(compiled: Compiled, s: string, at: number): RegExpExecArray | null {
  compiled.pattern ??= new RegExp(compiled.source, 'y');
  compiled.pattern.lastIndex = at;
  return compiled.pattern.exec(s);
}

/** What a form is found by. */
export interface Patterned {
  readonly where: string;
}

/** A form found at a place. */
export interface Found<F> {
  readonly form: F;
  /** Captures in the order of the pattern; `''` where one took no part. */
  readonly captures: readonly string[];
  readonly start: number;
  readonly end: number;
}

interface Entry<F> {
  readonly form: F;
  readonly compiled: Compiled;
}

const numerals = codeSet('〇零○一二三四五六七八九十廿卅两百千');
const asDigits = codeSet(anyDigit);

/** No number of a time is longer. */
const longestNumber = 32;

/** Where the number ends that starts at `i`: figures, or Chinese numerals. One that is too long for a time is cut. */
export function endOfNumber(s: string, i: number): number {
  const kind = asDigits.has(s.charCodeAt(i)) ? asDigits : numerals;
  const limit = i + longestNumber;
  let end = i;
  while (end < limit && kind.has(s.charCodeAt(end))) end += 1;
  return end;
}

/** Forms, filed by what they start with and what must follow. */
export class FormTable<F extends Patterned> {
  private readonly filed = new Map<number, Entry<F>[]>();
  /** The characters that forms start with. */
  readonly firsts = new Set<number>();
  /** The characters that may stand behind a first one; 1 for all where a form may be one character. */
  private readonly seconds = new Uint8Array(0x10000);
  /** What {@link find} has found last, one array for all places: most of them have none. */
  private readonly lists: (readonly Entry<F>[])[] = [];
  private count = 0;

  constructor(readonly forms: readonly F[]) {
    let all = false;
    for (const form of forms) {
      const compiled = compile(form.where);
      const entry = { form, compiled };
      for (const character of compiled.first) if (character !== ' ') this.firsts.add(character.charCodeAt(0));
      const { pairs, singles } = compiled;
      for (let i = 0; i < pairs.length; i += 2) {
        this.file(pairs.charCodeAt(i), pairs.charCodeAt(i + 1), entry);
        this.seconds[pairs.charCodeAt(i + 1)] = 1;
      }
      for (const single of singles) {
        this.file(single.charCodeAt(0), Number.NaN, entry);
        all ||= single !== four && single !== fewer;
      }
    }
    if (all) this.seconds.fill(1);
  }

  private file(first: number, next: number, entry: Entry<F>): void {
    const code = keyOf(first, next);
    const entries = this.filed.get(code);
    if (entries === undefined) this.filed.set(code, [entry]);
    else if (entries.at(-1) !== entry) entries.push(entry);
  }

  private lookUp(first: number, next: number): void {
    const paired = this.filed.get(keyOf(first, next));
    if (paired !== undefined) this.lists[this.count++] = paired;
    const single = this.filed.get(keyOf(first, Number.NaN));
    if (single !== undefined) this.lists[this.count++] = single;
  }

  /** How many {@link lists} of forms may match at a place, by what stands there. */
  private find(s: string, i: number): number {
    this.count = 0;
    const first = s.charCodeAt(i);
    const second = s.charCodeAt(i + 1);
    if (this.seconds[second | 0] === 1) this.lookUp(first, second);
    const figures = asDigits.has(first);
    if (!figures && !numerals.has(first)) return this.count;
    const end = endOfNumber(s, i);
    const next = s.charCodeAt(skipBlanks(s, end));
    if (!figures || end - i >= 4) this.lookUp(4, next);
    if (!figures || end - i < 4) this.lookUp(3, next);
    return this.count;
  }

  /** Whether a form may match at a place. */
  mayOpen(s: string, i: number): boolean {
    return this.find(s, i) > 0;
  }

  /** Every form that matches at a place. */
  at(s: string, i: number): readonly Found<F>[] {
    let matched: Found<F>[] | undefined;
    const count = this.find(s, i);
    for (let k = 0; k < count; k++) {
      for (const { form, compiled } of this.lists[k]!) {
        const match = matchAt(compiled, s, i);
        if (match === null) continue;
        let end = i + match[0].length;
        while (s[end - 1] === ' ') end -= 1;
        const captures: string[] = [];
        for (let c = 1; c < match.length; c++) captures.push((match[c] ?? '').trim());
        matched ??= [];
        matched.push({ form, captures, start: i, end });
      }
    }
    return matched ?? noMatch;
  }
}

const noMatch: readonly never[] = [];

/** Both in one small integer, which a map finds faster than another number. `next` NaN: whatever follows. */
function keyOf(first: number, next: number): number {
  return (first << 16) | next;
}

const places: Readonly<Record<string, number>> = { 十: 10, 廿: 20, 卅: 30, 百: 100, 千: 1000 };

/** The value of a captured number: 12, 十二, 廿三, 二〇二三, 两千零八. */
export function numberOf(captured: string): number {
  const text = captured.trim();
  if (isDigit(text, 0)) return Number.parseInt(text, 10);
  let value = 0;
  let pending = 0;
  for (let i = 0; i < text.length; i += 1) {
    const place = places[text[i]!];
    if (place === undefined) {
      const digit = text[i] === '两' ? 2 : chineseDigitAt(text, i);
      if (digit < 0) return Number.NaN;
      pending = pending * 10 + digit;
    } else {
      value += place === 20 || place === 30 ? place : Math.max(pending, 1) * place;
      pending = 0;
    }
  }
  return value + pending;
}
