/** Where a change begins: 由|23%|升至97.52%, 从|3小时|缩短至10分钟. */
import { codeSet } from '../text/codes.ts';

const origins = codeSet('由从自');
/** 从业, 从事, 从严, 自来水, 自有, 自筹: words of their own. */
const words = /[由从自](?:[业事严来有筹主然动我由](?!的)|此)/y;
/** How far before the figure it may stand. */
const longest = 14;

/** The nearest 由, 从 or 自 before a figure that starts at `at`, not before `floor`; or -1. */
export function originBefore(folded: string, at: number, floor: number): number {
  const limit = Math.max(floor, at - longest);
  for (let i = at - 1; i >= limit; i--) {
    if (!origins.has(folded.charCodeAt(i))) continue;
    words.lastIndex = i;
    return words.test(folded) && words.lastIndex <= at ? -1 : i;
  }
  return -1;
}
