/** The words of the clause that tell what kind a figure is of. */
import { codeSet } from '../text/codes.ts';

/** How far before a figure a word that tells its kind may stand. */
export const reach = 14;

const clauseMarks = codeSet(',;。:!?\n');
const origins = codeSet('由从');

/** Index behind the nearest clause mark before `at`, at most `reach` back. */
export function clauseStart(folded: string, at: number): number {
  const floor = Math.max(0, at - reach);
  let p = at;
  while (p > floor && !clauseMarks.has(folded.charCodeAt(p - 1))) p--;
  return p;
}

/** Whether one of the words stands in the clause before `at`. */
export function hasCue(folded: string, at: number, cues: readonly string[]): boolean {
  const context = folded.slice(clauseStart(folded, at), at);
  return cues.some((cue) => holds(context, cue));
}

/** 投资, but not 投资者 */
function holds(context: string, cue: string): boolean {
  for (let at = context.indexOf(cue); at >= 0; at = context.indexOf(cue, at + 1))
    if (context.charAt(at + cue.length) !== '者') return true;
  return false;
}

/** 由2.15, 由上年的2.15. */
export function isFrom(folded: string, start: number): boolean {
  if (folded.charAt(start - 1) !== '的') return origins.has(folded.charCodeAt(start - 1));
  const floor = Math.max(0, start - 10);
  for (let p = start - 2; p >= floor; p--) if (origins.has(folded.charCodeAt(p))) return true;
  return false;
}
