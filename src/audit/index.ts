/** Audit: the arithmetic that a text claims, checked with its own figures. */
import type { Finding, Indicator } from '../schema.ts';
import type { Source } from '../text/source.ts';
import { checkChange } from './change.ts';
import { createFrame } from './frame.ts';
import { checkGrowth } from './growth.ts';
import { checkRate } from './rate.ts';
import { checkRepeats } from './repeat.ts';
import { bareSplits, checkShare, checkSplit, findShares, type Share, sharesOf } from './share.ts';
import { checkSum } from './sum.ts';

/**
 * Checks every claim that ties figures together. What a figure may have been before it was rounded follows from its
 * digits as written; a figure with 约, 余 or 以上 can bear a claim out but not refute it.
 *
 * @param records sorted, as `extract` returns them
 * @param source the text that they were read from, where it is known; records alone tell less of what belongs together
 * @returns findings by the place of their first record; `indicators` are indices into `records`
 */
export function auditRecords(records: readonly Indicator[], source?: Source): Finding[] {
  const frame = createFrame(records, source);
  const findings: Finding[] = [];
  const add = (finding: Finding | undefined): boolean | undefined => {
    if (finding) findings.push(finding);
    return finding?.ok;
  };
  const shares: Share[] = [];
  const tied = new Set<number>();
  for (const stretch of frame.stretches) {
    for (const share of findShares(frame, stretch)) {
      shares.push(share);
      tied.add(share.share);
      add(checkShare(frame, share));
    }
    for (const finding of checkGrowth(frame, stretch)) add(finding);
    for (const finding of checkChange(frame, stretch)) add(finding);
    for (const finding of checkRate(frame, stretch)) add(finding);
    for (const operands of bareSplits(frame, stretch, tied)) add(checkSplit(operands));
  }
  const sharesByPart = new Map(shares.map((share) => [share.part, share]));
  for (const list of frame.lists) {
    const split = sharesOf(list, sharesByPart);
    const operands = split?.map((index) => frame.operand(index));
    const whole = operands && checkSplit(operands);
    const sum = checkSum(frame, list, list.closed || whole?.ok === true);
    add(sum);
    // Shares of a list that names only some parts need not make 100%.
    if (whole && (whole.ok || sum?.ok || Number(whole.stated) > 100)) add(whole);
  }
  for (const finding of checkRepeats(frame)) add(finding);
  return findings.sort((a, b) => a.indicators[0]! - b.indicators[0]!);
}
