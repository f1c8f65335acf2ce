/**
 * Sets of characters, asked by code unit: no one-character string is made, hashed or searched for.
 *
 * Every set is one bit of a table that up to 32 sets share. A text has few of all characters, so what is asked of them
 * stays in the processor's nearest memory; a table for each set would not.
 */
export class CodeSet {
  constructor(
    private readonly table: Int32Array,
    private readonly bit: number,
  ) {}

  /** Whether the code unit is in the set. NaN, which is past either end of a text, is not. */
  has(code: number): boolean {
    return (this.table[code | 0]! & this.bit) !== 0;
  }

  /** Adds a code unit. NUL stands for NaN and is in no set. */
  add(code: number): void {
    if (code > 0) this.table[code]! |= this.bit;
  }
}

const setsOfTable = 32;
let table = new Int32Array(0);
let sets = 0;

/** The code units of a string, as a set. */
export function codeSet(characters = ''): CodeSet {
  if (sets % setsOfTable === 0) table = new Int32Array(0x10000);
  const set = new CodeSet(table, 1 << (sets++ % setsOfTable));
  for (let i = 0; i < characters.length; i++) set.add(characters.charCodeAt(i));
  return set;
}

/** A digit of half width. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether one of the characters stands between two places. */
export function holdsOne(set: CodeSet, text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (set.has(text.charCodeAt(i))) return true;
  return false;
}

/** The first of the common ideographs: most of a text lies from here on, and all of its marks, once folded, below. */
export const firstHan = 0x4e00;

/** Whether the code unit is a CJK ideograph of the basic blocks. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

/** Enters the characters of every row with their value into a table by code unit; a later row takes over. */
export function codeTable<T extends Uint8Array | Uint16Array>(
  table: T,
  rows: readonly (readonly [characters: string, value: number])[],
): T {
  for (const [characters, value] of rows) {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = value;
  }
  return table;
}
