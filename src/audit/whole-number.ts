/**
 * Percentages of things that are counted: 192起,下降7.69% needs a whole number last year (208), and 抽检78批次,合格率97.4% a
 * whole number that passed (76). Where so few things give so fine a percentage, most percentages are none of theirs.
 */
import { type Exact, exact } from '../numbers/exact.ts';
import { mark } from '../parts/index.ts';
import type { Finding, Indicator } from '../types.ts';
import { indicesOf } from './finding.ts';
import { type Frame, isShare, type Stretch, sameName } from './frame.ts';
import { type Operand, quotient } from './operand.ts';
import { ofDone } from './rate.ts';
import type { Rule } from './rule.ts';
import { findShare } from './share.ts';

const reach = 6;
/** A percentage that more than so much of all whole numbers give says nothing. */
const widest = 0.5;

/** 火灾192起,同比下降7.69% */
export const countBefore: Rule = {
  name: 'a whole number a year ago',
  at: ({ relation, kind, unit, basis }) =>
    relation === 'growth' && kind === 'percent' && unit === '%' && basis !== undefined,
  read(frame, stretch, i) {
    const growth = frame.operand(i);
    const level = growth.sharp ? countGrown(frame, stretch, i) : undefined;
    if (!level) return undefined;
    const sign = growth.record.direction === 'down' ? -1 : 1;
    const share = (points: Exact) => points.abs().times(sign).plus(100).times('0.01');
    const [least, most] = [share(growth.value.abs().plus(growth.half)), share(growth.value.abs().minus(growth.half))];
    if (least.lte(0) || most.lte(0)) return undefined;
    const ends = [quotient(level.value, least)!, quotient(level.value, most)!].sort((a, b) => a.cmp(b));
    const found = wholeIn(ends[0]!, ends[1]!);
    return (
      found && report(growth, level, found, (before) => quotient(level.value.minus(before).times(100), before)?.abs())
    );
  },
};

/** Rates of things that are counted; 利率, 汇率 and 增长率 are none. */
const passed = /(?<!利|汇|税|费|速|频|概|功|效|倍|收益|增长)率$/;
/** Which things they are of is not said, so that chance must not make them agree. */
const narrowest = 0.35;

/** 抽检78批次,合格率97.4% */
export const countPassed: Rule = {
  name: 'a whole number of them',
  at: ({ relation, kind, unit, name }) =>
    relation === 'level' && kind === 'percent' && unit === '%' && passed.test(name),
  read(frame, stretch, i) {
    const rate = frame.operand(i);
    // All and none of them are whole numbers of any count.
    const tells = rate.sharp && rate.value.gt(0) && rate.value.lt(100);
    const all = tells && i > stretch.from && frame.marks[i]! === mark.comma ? countOf(frame, i - 1) : undefined;
    if (!all) return undefined;
    const part = (points: Exact) => all.value.times(points).times('0.01');
    const found = wholeIn(part(rate.value.minus(rate.half)), part(rate.value.plus(rate.half)), narrowest);
    const finding = found && report(rate, all, found, (count) => quotient(count.times(100), all.value));
    return finding?.ok && !ofDone.read(frame, stretch, i) ? finding : undefined;
  },
};

/** 立案38宗,占立案总数的33.9%; 完成监测471批次,全年任务完成率52.33% */
export const countOfAll: Rule = {
  name: 'a whole number that they are of',
  at: ({ kind, unit }) => kind === 'percent' && unit === '%',
  read(frame, stretch, i) {
    const share = frame.operand(i);
    if (!share.sharp || share.half.gte('0.5') || share.value.lte(share.half)) return undefined;
    if (!isShare(frame, i) && !/任务完成率$/.test(frame.lead(i))) return undefined;
    const part = countBeside(frame, stretch, i);
    if (!part || findShare(frame, stretch, i)) return undefined;
    const all = (points: Exact) => quotient(part.value.times(100), points)!;
    const found = wholeIn(all(share.value.plus(share.half)), all(share.value.minus(share.half)), narrowest);
    const finding = found && report(share, part, found, (count) => quotient(part.value.times(100), count));
    return finding?.ok ? finding : undefined;
  },
};

/** The count before a percentage, where commas and other percentages alone stand between. */
function countBeside(frame: Frame, { from }: Stretch, i: number): Operand | undefined {
  let k = i;
  do {
    if (k === from || frame.marks[k]! !== mark.comma) return undefined;
    k--;
  } while (frame.records[k]!.kind === 'percent');
  return countOf(frame, k);
}

/** The whole numbers in an interval: whether there is one, and the nearest to its middle; undefined where most have one. */
function wholeIn(least: Exact, most: Exact, wide = widest): { holds: boolean; nearest: Exact } | undefined {
  if (most.minus(least).gt(wide)) return undefined;
  const nearest = least.plus(most).times('0.5').toDecimalPlaces(0);
  return { holds: nearest.gte(least) && nearest.lte(most), nearest };
}

function report(
  stated: Operand,
  count: Operand,
  { holds, nearest }: { holds: boolean; nearest: Exact },
  percent: (whole: Exact) => Exact | undefined,
): Finding | undefined {
  const given = percent(nearest);
  if (!given) return undefined;
  const grown = stated.record.relation === 'growth';
  const [some, all] = nearest.lt(count.value) ? [nearest, count.value] : [count.value, nearest];
  const working = grown
    ? `${count.value.toFixed()} 对整数 ${nearest.toFixed()}`
    : `${some.toFixed()} ÷ ${all.toFixed()}`;
  const places = stated.half.times(2).toFixed().split('.')[1]?.length ?? 0;
  return {
    check: grown ? 'growth' : stated.record.relation === 'share' ? 'share' : 'rate',
    ok: holds,
    ...(holds ? {} : { severity: 'doubt' }),
    expected: given.toDecimalPlaces(places + 3).toFixed(),
    stated: stated.value.abs().toFixed(),
    tolerance: stated.half.toFixed(),
    indicators: indicesOf([count, stated]),
    message: `${working} = ${given.toFixed(places + 1)}%,原文 ${stated.record.text}${holds ? '' : '(设比较的是同一项的整数)'}`,
  };
}

/** The count that grew: of the same name, or the only one of the unit that the growth names (起数 of 192起). */
function countGrown(frame: Frame, { from }: Stretch, i: number): Operand | undefined {
  const lead = frame.lead(i);
  const named: number[] = [];
  for (let k = i - 1; k >= Math.max(from, i - reach); k--) {
    const record = frame.records[k]!;
    if (!isLevel(record)) continue;
    const { unit, name } = record;
    if (lead.includes(`${unit}数`) ? fitsUnit(lead, record) : k === i - 1 && sameName(name, frame.records[i]!.name))
      named.push(k);
    if (frame.marks[k]! >= mark.semicolon) break;
  }
  return named.length === 1 ? countOf(frame, named[0]!) : undefined;
}

/** 受伤人数下降25% is of 受伤3人. */
function fitsUnit(lead: string, { unit, name }: Indicator): boolean {
  const before = lead.slice(0, lead.indexOf(`${unit}数`)).replace(/^.*(?:同比|比|去年|上年|同期)/, '');
  return before === '' || name.includes(before);
}

function isLevel({ kind, relation, status }: Indicator): boolean {
  return kind === 'count' && relation === 'level' && status === 'actual';
}

/** A whole number of things as an operand. */
function countOf(frame: Frame, i: number): Operand | undefined {
  if (!isLevel(frame.records[i]!)) return undefined;
  const operand = frame.operand(i);
  return operand.sharp && operand.half.eq(0) && operand.value.gt(exact(1)) ? operand : undefined;
}
