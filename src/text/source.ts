/**
 * The text as given beside a folded view of the same length, so that every rule sees one spelling and every offset
 * stays true: full-width forms become half-width (`１，２` -> `1,2`), traditional characters that numerals, units and
 * measure words are written with become simplified (`萬億個點` -> `万亿个点`). Chinese punctuation without an ASCII
 * twin (`。、“”《》`) stays.
 */
import { traditional } from './fold.data.ts';

export interface Source {
  readonly text: string;
  readonly folded: string;
}

const foldable = new RegExp(`[\\u3000\\u00a0！-～￥−${[...traditional.keys()].join('')}]`, 'g');

function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x3000 || code === 0xa0) return ' ';
  if (code === 0x2212) return '-';
  if (code === 0xffe5) return '¥';
  return traditional.get(character)!;
}

/** Wraps a text for the stages. Constant work beyond one native replace. */
export function createSource(text: string): Source {
  return { text, folded: text.replace(foldable, fold) };
}
