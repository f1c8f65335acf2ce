/** Parts against their whole: 105万元,其中A 60万元、B 45万元. */

import { exact } from '../numbers/exact.ts';
import type { PartList } from '../parts/index.ts';
import type { Finding } from '../types.ts';
import { type Claim, type Formula, inOneScale, judge } from './finding.ts';
import type { Frame } from './frame.ts';
import { inUnitOf, type Operand } from './operand.ts';
import type { TextRule } from './rule.ts';
import { oneSlipAway } from './slip.ts';
import { judgeSplit, sharesOf } from './split.ts';
import { quality } from './words.patterns.ts';

/** Sums, and the shares of their parts, which make 100% where the parts make the whole. */
export const sums: TextRule = {
  name: 'parts and their whole',
  *read(frame) {
    for (const list of frame.lists) {
      const shares = sharesOf(frame, frame.stretches[frame.sentenceOf(list.parts[0]!)]!, list);
      const split = shares && judgeSplit(shares);
      const sum = checkSum(frame, list, list.closed || split?.ok === true);
      if (sum) yield sum;
      // Shares of a list that names only some parts need not make 100%.
      if (split && (split.ok || sum?.ok || Number(split.stated) > 100)) yield split;
    }
  },
};

/** Chance may close the gap of so many lists that need not be complete. */
const chance = 0.005;
/** The names of a pair speak for it as well. */
const pairChance = 0.05;

/**
 * Checks one list. Parts may not exceed their whole. That they equal it is asked of lists that are said to be complete
 * (`closed`), that do add up, or that one slip of the pen keeps from adding up; any other list may name only some parts.
 */
function checkSum(frame: Frame, list: PartList, closed: boolean): Finding | undefined {
  const claim = claimOf(frame, list);
  if (!claim) return undefined;
  const { from, stated: whole } = claim;
  const { times } = list;
  const result = claim.formula(...from.map(({ value }) => value))!;
  const spread = from.reduce((sum, { half }, k) => sum.plus(half.times(times[k]!)), whole.half);
  if (from.length === 1 && times[0] === 1 && !result.gt(whole.value.plus(spread))) return undefined;
  if (from.some(({ record }) => record.status !== whole.record.status) && result.gt(whole.value)) return undefined;
  const finding = judge(claim);
  if (!finding || finding.ok || closed) return finding;
  if (result.gt(whole.value) && !list.loose && !overlap(frame, list)) return finding;
  const most = list.tentative ? pairChance : chance;
  return from.length > 1 && oneSlipAway({ ...claim, amount: whole.value, tolerance: spread }, most)
    ? finding
    : undefined;
}

function claimOf(frame: Frame, { whole, parts, times }: PartList): Claim | undefined {
  const stated = frame.operand(whole);
  const from: Operand[] = [];
  for (const part of parts) {
    const operand = inUnitOf(stated, frame.operand(part));
    if (!operand) return undefined;
    from.push(operand);
  }
  const formula: Formula = (...values) =>
    values.reduce((sum, value, k) => sum.plus(times[k] === 1 ? value : value.times(times[k]!)), exact(0));
  const print = inOneScale([stated, ...from]);
  const terms = from.map(({ value }, k) => (times[k] === 1 ? print(value) : `${times[k]} × ${print(value)}`));
  const shown = print(formula(...from.map(({ value }) => value))!);
  return { check: 'sum', formula, from, linear: times, stated, working: terms.join(' + '), shown };
}

function overlap(frame: Frame, { parts }: PartList): boolean {
  return parts.length > 1 && parts.some((part) => quality.test(frame.lead(part)));
}
