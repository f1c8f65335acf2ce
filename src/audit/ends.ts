/** The two ends that a change or growth is stated with: 由49.1%提高到54.0%,提高4.9个百分点. */

import { mark } from '../parts/index.ts';
import type { Finding, Indicator } from '../types.ts';
import { type Frame, type Stretch, sameName, sameUnit } from './frame.ts';
import { inverse } from './words.patterns.ts';

export interface Ends {
  readonly base: number;
  readonly level: number;
}

/**
 * Base and level of the change or growth `i`, one of
 * 由A提高到B,提高X (base, level, change) · 提高X,由A提高到B (change, base, level) · B,较上年的A提高X (level, base, change).
 */
export function endsOf(frame: Frame, stretch: Stretch, i: number): Ends | undefined {
  const before = beside(frame, stretch, i, -1);
  const first = before === undefined ? undefined : beside(frame, stretch, before, -1);
  const behind = beside(frame, stretch, i, 1);
  const last = behind === undefined ? undefined : beside(frame, stretch, behind, 1);
  for (const [base, level] of [
    [first, before],
    [before, first],
    [behind, last],
  ]) {
    if (base === undefined || level === undefined) continue;
    if (!nearby(frame, Math.min(base, i), Math.max(level, i, base))) continue;
    if (areEnds(frame, base, level, i)) return { base, level };
  }
  return undefined;
}

/** How many figures in brackets may stand between. */
const farthest = 8;

/** The next figure on either side that stands in no bracket more. */
function beside(frame: Frame, { from, to }: Stretch, i: number, step: 1 | -1): number | undefined {
  const depth = frame.depth(i);
  const last = i + step * farthest;
  for (let k = i + step; k >= from && k < to && k !== last; k += step) if (frame.depth(k) <= depth) return k;
  return undefined;
}

/** No more than commas stand between them. */
function nearby({ marks }: Frame, from: number, to: number): boolean {
  for (let k = from + 1; k <= to; k++) if (marks[k]! > mark.comma) return false;
  return true;
}

const compared = /^(?:同比)?(?:较(?![大小多少高低重轻好差强弱快慢])|比(?![例重较])|超)/;

function areEnds(frame: Frame, base: number, level: number, i: number): boolean {
  const { records } = frame;
  const [a, b, change] = [records[base]!, records[level]!, records[i]!];
  if (b.relation !== 'level' || !sameUnit(a, b) || b.status !== change.status) return false;
  // B,较上年的A提高X: the base stands between.
  const inside = base > level;
  const isBase = inside
    ? compared.test(frame.lead(base)) && (a.relation === 'base' || a.relation === 'level')
    : a.relation === 'base' || (a.relation === 'level' && leavesFrom.test(frame.lead(base)));
  if (!isBase || !sameName(b.name, change.name)) return false;
  return !otherTime(frame, base, change);
}

/** 由2016年的7.2万套, 从12所 */
const leavesFrom = /[由从自][^,;]{0,12}$/;

/** Whether a change is said to go the other way than from base to level. */
export function isOpposed(frame: Frame, { base, level }: Ends, i: number): boolean {
  const { direction } = frame.records[i]!;
  const [from, to] = [frame.operand(base).value, frame.operand(level).value];
  return direction !== undefined && !from.eq(to) && to.lt(from) !== (direction === 'down');
}

/**
 * A finding of a change that goes the other way than its ends: where the amounts agree one of the words is a slip, else it
 * is not the change between these two.
 */
export function opposedFinding(frame: Frame, i: number, finding: Finding | undefined): Finding | undefined {
  if (!finding?.ok || frame.records[i]!.kind === 'duration' || inverse.test(frame.between(i))) return undefined;
  return { ...finding, ok: false, severity: 'error', message: `${finding.message},一增一减` };
}

/** The base is of another time than the one compared with: 由年初的5%升至8%,同比提升6个百分点. */
function otherTime(frame: Frame, base: number, { basis }: Indicator): boolean {
  if (basis === 'yoy') return /年初|年[底末]|[上本]月|[上本]季|\d年|五”/.test(frame.lead(base));
  if (basis === 'ytd') return /去年同期|上年同期|[上本]月|[上本]季/.test(frame.lead(base));
  return false;
}

/** 比2019年: whether the base is of that year is not said, so the figures can only bear each other out. */
export function ofNamedYear(frame: Frame, compared: number): boolean {
  return /[比较]\D{0,4}\d{4}年/.test(frame.between(compared));
}
