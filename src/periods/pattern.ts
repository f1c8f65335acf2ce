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
import { chineseDigitAt, isDigit } from './read.ts';

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
    source: `(?:${year})(?:${list}(?:(?:${year})|\\d\\d(?!\\d)))+`,
    first: `12一二`,
    captured: true,
    width: 'four',
  },
  /** A year of two figures: 23, 零八. */
  short: { source: `\\d\\d(?!\\d)|[${row}]{2}(?![${row}十])`, first: anyDigit + row, captured: true, width: 'fewer' },
  /** A number below a hundred. */
  n: { source: count, first: `${anyDigit}${ones}十廿卅两`, captured: true, width: 'fewer' },
  /** Numbers below a hundred in a row or from one to another: 3、4, 一至三, 第一、第二. */
  ns: {
    source: `(?:${count})(?:${list}第?(?:${count}))*`,
    first: `${anyDigit}${ones}十廿卅两`,
    captured: true,
    width: 'fewer',
  },
  /** Three figures in a row: 三六七. */
  row: { source: `[${row}]{3}(?![${row}十百千万])`, first: row, captured: true },
  /** A year of the Republic: 98, 108. */
  republic: {
    source: `(?:9\\d|1[0-4]\\d)(?!\\d)|一[〇零○一二三四][${row}](?![${row}])`,
    first: '19一',
    captured: true,
    width: 'fewer',
  },
  /** Days of a month in a row or from one to another: 19-21, 24日、25. */
  days: {
    source: `(?:${count})(?:[ ]{0,2}[日号]?(?:${mark}|、)(?:${count}))+`,
    first: `${anyDigit}${ones}十廿卅两`,
    captured: true,
    width: 'fewer',
  },
  /** A number of any size that counts years or days. */
  many: { source: `\\d{1,4}(?!\\d)|[${ones}十百千两零]{1,6}`, first: `${anyDigit}${ones}十百千两`, captured: true },
  /** Year, month and day in one: 20221123. */
  date: { source: '(?:19|20)\\d\\d[01]\\d[0-3]\\d(?!\\d)', first: '12', captured: true },
  to: { source: mark, first: ' -—–~至到', captured: false },
};

/** A pattern, ready to be matched. */
interface Compiled {
  readonly source: RegExp;
  /** Characters that it may start with. */
  readonly first: ReadonlySet<string>;
  /** Characters that may follow: the number, where it starts with one, else the first character. */
  readonly second: ReadonlySet<string>;
  /** Bits of {@link behind} that its second characters are filed under. */
  readonly bits: number;
}

/** What a character may follow: a first character, a number of fewer than four figures, one of four. */
const behind = { character: 1, fewer: 2, four: 4 } as const;

interface Piece {
  readonly source: string;
  readonly first: ReadonlySet<string>;
  /** What may stand behind its first number or character; undefined where that lies behind the piece. */
  readonly second: ReadonlySet<string>;
  readonly empty: boolean;
  /** Nothing may stand behind its first number or character, so that what follows the piece does. */
  readonly single: boolean;
}

const nothing: Piece = { source: '', first: new Set(), second: new Set(), empty: true, single: false };

function join(left: Piece, right: Piece): Piece {
  return {
    source: left.source + right.source,
    first: left.empty ? new Set([...left.first, ...right.first]) : left.first,
    second: new Set([...left.second, ...(left.single ? right.first : []), ...(left.empty ? right.second : [])]),
    empty: left.empty && right.empty,
    single: (left.single && right.empty) || (left.empty && right.single),
  };
}

function either(left: Piece, right: Piece): Piece {
  return {
    source: `${left.source}|${right.source}`,
    first: new Set([...left.first, ...right.first]),
    second: new Set([...left.second, ...right.second]),
    empty: left.empty || right.empty,
    single: left.single || right.single,
  };
}

/** Reads a pattern from `at` to its closing bracket, or to its end. `captured`: what is read is part of a capture. */
function parse(where: string, at: number, captured = false): { piece: Piece; end: number } {
  let done: Piece | undefined;
  let piece = nothing;
  let i = at;
  for (; i < where.length && where[i] !== ')' && where[i] !== ']'; i += 1) {
    const character = where[i]!;
    if (character === '\\') {
      i += 1;
      piece = join(piece, literal(where[i]!));
    } else if (character === '|') {
      done = done === undefined ? piece : either(done, piece);
      piece = nothing;
    } else if (character === '(' || character === '[') {
      const optional = character === '[';
      const inner = parse(where, i + 1, captured || !optional);
      const { source } = inner.piece;
      const group = captured || optional ? `(?:${source})` : `(${source})`;
      piece = join(piece, {
        ...inner.piece,
        source: optional ? `${group}?` : group,
        empty: optional || inner.piece.empty,
      });
      i = inner.end;
    } else if (character === '<') {
      const close = where.indexOf('>', i);
      piece = join(piece, slotPiece(where.slice(i + 1, close), captured));
      i = close;
    } else piece = join(piece, literal(character));
  }
  return { piece: done === undefined ? piece : either(done, piece), end: i };
}

function slotPiece(name: string, within: boolean): Piece {
  const slot = slots[name];
  if (slot === undefined) throw new Error(`no slot <${name}>`);
  const { source, first, captured } = slot;
  if (!captured) return { source, first: new Set(first), second: new Set(), empty: false, single: true };
  // several numbers in a row are passed as one by the scan only where no mark parts them
  const inner = name.endsWith('s') ? ' -—–~至到、,和及与/' : ' ';
  return {
    source: within ? `[ ]{0,2}(?:${source})[ ]{0,2}` : `[ ]{0,2}(${source})[ ]{0,2}`,
    first: new Set(first),
    second: new Set(inner),
    empty: false,
    single: true,
  };
}

function literal(character: string): Piece {
  const source = /[\\^$.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character;
  return { source, first: new Set(character), second: new Set(), empty: false, single: true };
}

function compile(where: string): Compiled {
  const { piece } = parse(where, 0);
  const lead = /^[[(]*<(\w+)>/.exec(where)?.[1];
  const width = lead === undefined ? undefined : slots[lead]!.width;
  const number = width === undefined ? behind.fewer | behind.four : behind[width];
  // a pattern may start with a word or a number in brackets
  const bits = lead === undefined ? behind.character : where.startsWith('<') ? number : behind.character | number;
  return { source: new RegExp(piece.source, 'y'), first: piece.first, second: piece.second, bits };
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

/** Forms, filed by the characters that they start with. */
export class FormTable<F extends Patterned> {
  private readonly filed = new Map<number, { form: F; pattern: Compiled }[]>();
  private readonly seconds = new Uint8Array(0x10000);

  constructor(readonly forms: readonly F[]) {
    for (const form of forms) {
      const pattern = compile(form.where);
      for (const character of pattern.first) this.file(character.charCodeAt(0), { form, pattern });
      for (const character of pattern.second) this.seconds[character.charCodeAt(0)]! |= pattern.bits;
    }
  }

  private file(code: number, entry: { form: F; pattern: Compiled }): void {
    const entries = this.filed.get(code);
    if (entries === undefined) this.filed.set(code, [entry]);
    else entries.push(entry);
  }

  /** The characters that forms start with. */
  get firsts(): Iterable<number> {
    return this.filed.keys();
  }

  /** Whether some form goes on with a character behind its first one. */
  followsCharacter(code: number): boolean {
    return (this.seconds[code | 0]! & behind.character) !== 0;
  }

  /** Whether some form goes on with a character behind its first number; `figures`: how many that has, 0 where it is Chinese. */
  followsNumber(code: number, figures: number): boolean {
    const bits =
      figures === 0 ? behind.fewer | behind.four : figures === 4 ? behind.four : figures < 4 ? behind.fewer : 0;
    return (this.seconds[code | 0]! & bits) !== 0;
  }

  /** Every form that matches at a place. */
  *at(s: string, i: number): Generator<Found<F>> {
    const entries = this.filed.get(s.charCodeAt(i));
    if (entries === undefined) return;
    for (const { form, pattern } of entries) {
      pattern.source.lastIndex = i;
      const match = pattern.source.exec(s);
      if (match === null) continue;
      let end = i + match[0].length;
      while (s[end - 1] === ' ') end -= 1;
      yield { form, captures: match.slice(1).map((each) => (each ?? '').trim()), start: i, end };
    }
  }
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
