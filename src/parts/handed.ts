/** Lists that need no word but the order: 12起,分别为滑坡5起、倒塌3起、塌方4起, and 24例,男18例,女6例. */
import { mark } from './gaps.ts';
import { completes, type ListScope, openList, type PartRule, reach } from './list.ts';
import { alike, amount, reaches, standsApart } from './scope.ts';
import * as words from './words.patterns.ts';

export const handed: PartRule = {
  name: 'handed out (分别为)',
  read(scope, j) {
    const { folded, records, gaps, from, to, taken } = scope;
    const whole = j - 1;
    if (j === from || taken.has(whole) || taken.has(j) || !alike(records[whole]!, records[j]!)) return undefined;
    const { end } = records[whole]!;
    if (!words.handedOut.test(folded.slice(end, Math.min(records[j]!.start, end + 48)))) return undefined;
    const parts = [j];
    for (let i = j + 1; i < to; i++) {
      if (gaps[i]!.mark > mark.list || !alike(records[i]!, records[j]!) || gaps[i]!.depth !== gaps[j]!.depth) break;
      parts.push(i);
    }
    if (parts.length < 2) return undefined;
    return [openList(scope, whole, parts, { closed: true, cue: { start: end, end: records[j]!.start } })];
  },
};

export const pair: PartRule = {
  name: 'names that make a whole (男, 女)',
  read(scope, j) {
    const { records, gaps, from, taken } = scope;
    if (j < from + 2 || taken.has(j) || taken.has(j - 1) || gaps[j]!.mark > mark.semicolon) return undefined;
    const [one, other] = [records[j - 1]!, records[j]!];
    if (!alike(one, other) || gaps[j]!.depth !== gaps[j - 1]!.depth || !completes([one.name, other.name]))
      return undefined;
    const whole = wholeOfPair(scope, j);
    if (whole === undefined) return undefined;
    const tentative = !reaches(amount(one) + amount(other), amount(records[whole]!));
    return [openList(scope, whole, [j - 1, j], { closed: !tentative, loose: tentative, tentative, cue: one })];
  },
};

/** The figure that both add up to, or else the one right before them. */
function wholeOfPair(scope: ListScope, j: number): number | undefined {
  const { records, gaps, from, taken } = scope;
  const sum = amount(records[j - 1]!) + amount(records[j]!);
  let nearest: number | undefined;
  let crossed: number = mark.none;
  for (let i = j - 2; i >= Math.max(from, j - reach); i--) {
    crossed = Math.max(crossed, gaps[i + 1]!.mark);
    if (!alike(records[i]!, records[j]!) || standsApart(scope, i) || taken.has(i)) continue;
    if (reaches(sum, amount(records[i]!))) return i;
    if (crossed <= mark.comma) nearest ??= i;
  }
  return nearest;
}
