/**
 * The text as given beside a folded view of the same length, so that every rule sees one spelling and every offset
 * stays true: full-width forms become half-width (`１，２` -> `1,2`), traditional characters that numerals, units and
 * measure words are written with become simplified (`萬億個點` -> `万亿个点`). Chinese punctuation without an ASCII
 * twin (`。、“”《》`) stays.
 */
import { traditional } from './fold.data.ts';
import type { Trace } from './trace.ts';

export interface Source {
  readonly text: string;
  readonly folded: string;
  /** Offsets of all that stages cut the text at: punctuation, brackets, quotes, line ends, bars, and 其 of 其中. */
  readonly marks: readonly number[];
  /** What the stages say to of the rules that spoke, where somebody asks. */
  readonly trace?: Trace | undefined;
}

const markCodes = ' \t\n\r\u2028\u2029,;:。!?、()[]【】〔〕“”‘’《》「」『』|│其';

/** What a code unit is folded to; itself for a mark that stays, 0 for any other that does. */
let table: Uint16Array | undefined;

function buildTable(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let code = 0xff01; code <= 0xff5e; code++) codes[code] = code - 0xfee0;
  for (const blank of [0x3000, 0xa0]) codes[blank] = 0x20;
  codes[0x2212] = 0x2d;
  codes[0x2236] = 0x3a;
  codes[0xffe5] = 0xa5;
  for (const [from, to] of traditional) codes[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let i = 0; i < markCodes.length; i++) codes[markCodes.charCodeAt(i)] = markCodes.charCodeAt(i);
  return codes;
}

/** As many code units as are folded in one call: few enough for its arguments to fit the stack. */
const stretch = 2048;

/** Wraps a text for the stages: one look-up a character; a text that needs no folding is its own folded view. */
export function createSource(text: string, trace?: Trace): Source {
  table ??= buildTable();
  const { length } = text;
  const marks: number[] = [];
  const parts: string[] = [];
  const codes = new Uint16Array(Math.min(length, stretch));
  let kept = 0;
  for (let start = 0; start < length; start += stretch) {
    const size = Math.min(length - start, stretch);
    let folds = false;
    for (let i = 0; i < size; i++) {
      const code = text.charCodeAt(start + i);
      const to = table[code]!;
      if (to === 0) {
        codes[i] = code;
        continue;
      }
      codes[i] = to;
      if (to !== code) folds = true;
      if (table[to] === to) marks.push(start + i);
    }
    if (!folds) continue;
    const folded = size === codes.length ? codes : codes.subarray(0, size);
    parts.push(text.slice(kept, start), String.fromCharCode.apply(null, folded as unknown as number[]));
    kept = start + size;
  }
  return { text, folded: kept === 0 ? text : parts.join('') + text.slice(kept), marks, trace };
}

/** Index of the first mark at or behind `offset`, looked for from the mark with index `from` on. */
export function markFrom({ marks }: Source, offset: number, from: number): number {
  let m = from;
  while (m < marks.length && marks[m]! < offset) m++;
  return m;
}
