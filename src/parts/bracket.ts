/** 800805元(渣土处置费10023元,占道费3686元,异地绿化费787096元): parts in a bracket right behind their whole. */
import { mark } from './gaps.ts';
import { isClosed, openList, type PartRule } from './list.ts';
import { alike, amount, type Scope } from './scope.ts';
import * as words from './words.patterns.ts';

export const bracket: PartRule = {
  name: 'in brackets behind it',
  read(scope, j) {
    if (!opensBracket(scope, j)) return undefined;
    const { folded, records, gaps } = scope;
    const whole = j - 1;
    const { opened } = gaps[j]!;
    const said = folded.slice(opened + 1, opened + 5);
    const { parts, mixed } = itemsOf(scope, j);
    if (words.apart.test(said) || !areParts(scope, whole, parts)) return [];
    const last = records[parts.at(-1)!]!.end;
    const open = mixed || words.some.test(said) || folded.charAt(last) === '等';
    const closed = !open && (parts.length > 2 || (parts.length > 1 && isClosed(scope, parts)));
    return [openList(scope, whole, parts, { closed, cue: { start: opened, end: opened + 1 } })];
  },
};

/** Figure `j` is the first in a bracket that opens right behind figure `j - 1`. */
function opensBracket({ folded, records, gaps, from }: Scope, j: number): boolean {
  if (j === from) return false;
  const { depth, opened } = gaps[j]!;
  const before = records[j - 1]!.end;
  return (
    depth > gaps[j - 1]!.depth &&
    opened >= before &&
    opened - before <= 8 &&
    !/[,;:、]/.test(folded.slice(before, opened))
  );
}

/** The figures of the bracket that are like its whole. 甲省64例,其中A市50例、B市14例;乙省63例: not those of an item. */
function itemsOf({ records, gaps, to }: Scope, j: number): { parts: number[]; mixed: boolean } {
  const { bracket } = gaps[j]!;
  const parts: number[] = [];
  let mixed = false;
  let inner = false;
  for (let i = j; i < to && gaps[i]!.bracket === bracket; i++) {
    if (gaps[i]!.among >= 0) inner = true;
    else if (gaps[i]!.mark >= mark.semicolon) inner = false;
    if (inner) continue;
    if (alike(records[i]!, records[j - 1]!)) parts.push(i);
    else mixed = true;
  }
  return { parts, mixed };
}

/** 1200米(最初为1235米), 310毫升(偏硬300毫升,偏软325毫升): two of more than half are other values, and so is one of more. */
function areParts({ folded, records, gaps }: Scope, whole: number, parts: readonly number[]): boolean {
  if (parts.length === 0) return false;
  const limit = amount(records[whole]!);
  const large = parts.filter((i) => amount(records[i]!) * 2 > limit);
  if (large.length > 1 || (parts.length === 1 && amount(records[parts[0]!]!) > limit)) return false;
  // 154.66亩(164.15亩-9.49亩=154.66亩)
  return !folded.slice(gaps[parts[0]!]!.opened, records[parts.at(-1)!]!.start).includes('=');
}
