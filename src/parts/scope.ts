/** What the lists of a sentence are read from, and what is asked of its figures. */
import { additive } from '../kinds.ts';
import type { Indicator } from '../types.ts';
import type { Gap } from './gaps.ts';
import * as words from './words.patterns.ts';

/** What a sentence's lists are read from: the figures `from`..`to` (indices), and the gap before each figure of the text. */
export interface Scope {
  readonly folded: string;
  readonly records: readonly Indicator[];
  readonly from: number;
  readonly to: number;
  readonly gaps: readonly Gap[];
}

/** Two figures that could be added: same unit, same statement, both of fact or both of plan. */
export function alike(a: Indicator, b: Indicator): boolean {
  if (!additive.has(a.kind) || a.kind !== b.kind || a.unit === '岁') return false;
  if (a.unit !== b.unit && (a.kind === 'count' || a.normalized.unit !== b.normalized.unit)) return false;
  return a.relation === b.relation && a.direction === b.direction;
}

/** Only decides how far a list goes; every value that is reported is computed exactly. */
export const amount = (record: Indicator): number => Number(record.normalized.value);
export const reaches = (sum: number, whole: number): boolean => Math.abs(sum - whole) <= 1e-9 * Math.abs(whole);

/** 门头广告事项办理5件,报备事项办理4件: two items of one list. */
export function sameEnding({ name: a }: Indicator, { name: b }: Indicator): boolean {
  return a.length > 1 && b.length > 1 && a !== b && a.slice(-2) === b.slice(-2);
}

/** Most neighbours in the list end alike. */
export function ofOneSort({ records }: Scope, parts: readonly number[]): boolean {
  let alike = 0;
  for (let k = 1; k < parts.length; k++) {
    const [a, b] = [records[parts[k - 1]!]!, records[parts[k]!]!];
    if (sameEnding(a, b) || (a.name === b.name && a.name !== '')) alike++;
  }
  return alike * 2 >= parts.length - 1;
}

/** How far before a figure the words that lead to it are looked for. */
export const leadReach = 32;

export function leadOf({ folded, records, gaps }: Scope, i: number): string {
  const { start } = records[i]!;
  return folded.slice(Math.max(gaps[i]!.lead, start - leadReach), start);
}

/** What stands between a figure and the one before it; nothing where that is longer than `longest`. */
export function between({ folded, records }: Scope, j: number, longest: number): string {
  const { end } = records[j - 1]!;
  const { start } = records[j]!;
  return start - end > longest ? '' : folded.slice(end, start);
}

/** 较上年的970亿元, 日均467吨, 每亩375公斤: no amount that has parts, and no part of one. */
export function standsApart(scope: Scope, i: number): boolean {
  return words.compared.test(leadOf(scope, i)) || words.perUnit.test(scope.records[i]!.name + leadOf(scope, i));
}

/** 支出64亿元,其中教育支出68亿元: one name is the other with a word before it. */
export function namedAlike({ name: a }: Indicator, { name: b }: Indicator): boolean {
  return a.length > 1 && b.length > 1 && (a.endsWith(b) || b.endsWith(a));
}

/** How many names an 各 hands the figure to. */
export function timesOf({ folded, records, gaps, from }: Scope, i: number): number {
  const { start } = records[i]!;
  if (!words.each.test(folded.slice(Math.max(0, start - 2), start))) return 1;
  const before = folded.slice(Math.max(from === i ? 0 : records[i - 1]!.end, gaps[i]!.among, start - 60), start);
  const names = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':'), before.lastIndexOf('(')) + 1,
  );
  return names.split(/、|以及|和|及/).filter((name) => name !== '').length;
}
