/** Columns (and rows) of change and growth against the amounts beside them: 本期, 上期, 增减额, 增减%. */

import type { Finding } from '../types.ts';
import type { Claim } from './finding.ts';
import { type Cell, isNear, roughPercent, type Series, type Supposed, type TableRule, told } from './grid.ts';
import { inPercent } from './growth.ts';
import type { Operand } from './operand.ts';
import { realTerms } from './words.patterns.ts';
import { difference, grownBy, grownFrom, type Working } from './working.ts';

export const changeLines: TableRule = {
  name: 'a column of changes between two others',
  *read({ rows, columns }) {
    yield* changes(columns, rows);
    yield* changes(rows, columns);
  },
};

/** So many lines before a change are tried. */
const reach = 5;
/** One line that agrees may do so by chance. */
const least = 2;

function* changes(lines: readonly Series[], across: readonly Series[]): Iterable<Finding> {
  const real = across.map(({ words }) => realTerms.test(words));
  let levels: readonly Series[] = [];
  let moved: Series | undefined;
  for (const line of lines) {
    if (line.relation === 'level') levels = [...levels.slice(1 - reach), line];
    if (line.relation !== 'change') continue;
    yield* told(suppositions(line, levels, moved, real), least);
    moved = line;
  }
}

function suppositions(
  line: Series,
  levels: readonly Series[],
  moved: Series | undefined,
  real: readonly boolean[],
): Iterable<Supposed>[] {
  const found = pairsOf(levels).map(([now, then]) => claimsOf(line, now, then, real, between));
  const known = levels.at(-1);
  if (moved && known) found.push(claimsOf(line, known, moved, real, fromMoved));
  return found;
}

/** Every two amounts, those side by side first, and the nearest. */
function pairsOf(levels: readonly Series[]): [Series, Series][] {
  const pairs: [Series, Series][] = [];
  for (let apart = 1; apart < levels.length; apart++) {
    for (let k = levels.length - 1; k - apart >= 0; k--)
      pairs.push([levels[k - apart]!, levels[k]!], [levels[k]!, levels[k - apart]!]);
  }
  return pairs;
}

function* claimsOf(
  line: Series,
  now: Series,
  other: Series,
  real: readonly boolean[],
  claimAt: typeof between,
): Iterable<Supposed> {
  for (const [j, stated] of line.cells.entries()) {
    const [a, b] = [now.cells[j], other.cells[j]];
    const claim = stated && a && b && !real[j] ? claimAt(stated, a, b) : undefined;
    if (claim) yield claim;
  }
}

const assumes = '增减是这两个数之间的';

/** 本期 less 上期, or that in per cent of 上期. */
function between(stated: Cell, now: Cell, then: Cell): Supposed | undefined {
  if (now.record.unit !== then.record.unit || stated.record.relation === 'level') return undefined;
  const apart = now.value - then.value;
  const spread = now.half + then.half;
  const { kind } = now.record;
  if (kind !== 'percent' && isGrowth(stated)) {
    if (then.value <= then.half) return undefined;
    const [growth, wide] = roughPercent(apart, spread, then);
    return {
      near: isNearGrowth(stated, growth, wide),
      claim: () => growthClaim(stated.operand, grownFrom(then.operand, now.operand, false), false),
    };
  }
  const points = kind === 'percent' && (stated.record.unit === '百分点' || stated.record.unit === '%');
  if (!points && now.record.unit !== stated.record.unit) return undefined;
  const claim = (): Claim => {
    const { operand } = stated;
    return {
      check: 'change',
      stated: operand,
      amount: operand.value,
      ...difference(now.operand, then.operand),
      assumes,
    };
  };
  return { near: isNear(stated, apart, spread), claim };
}

/** 完成, 增加额, 增长%: growth from the amount and what it has grown by. */
function fromMoved(stated: Cell, now: Cell, moved: Cell): Supposed | undefined {
  if (!isGrowth(stated) || now.record.kind === 'percent' || now.record.unit !== moved.record.unit) return undefined;
  const [base, falls] = [now.value - moved.value, moved.value < 0];
  if (base <= 0) return undefined;
  const growth = (100 * moved.value) / base;
  const spread = (100 * (moved.half + now.half) * (1 + Math.abs(growth) / 100)) / base;
  const claim = (): Claim => {
    const { value, ...by } = moved.operand;
    const { base: before, ...working } = grownBy(now.operand, { ...by, value: value.abs() }, falls);
    return growthClaim(stated.operand, working, falls);
  };
  return { near: isNearGrowth(stated, growth, spread), claim };
}

function isGrowth({ record }: Cell): boolean {
  return record.unit === '%' || (record.unit === '倍' && !record.text.startsWith('翻'));
}

function isNearGrowth(stated: Cell, growth: number, spread: number): boolean {
  return stated.record.unit === '%' ? isNear(stated, growth, spread) : isNear(stated, growth / 100, spread / 100);
}

function growthClaim(stated: Operand, working: Working, falls: boolean): Claim {
  const { amount, half } = inPercent(stated)!;
  const signed = stated.value.lt(0) ? amount.abs().neg() : amount;
  return { check: 'growth', stated, half, amount: falls ? signed.neg() : signed, ...working, assumes };
}
