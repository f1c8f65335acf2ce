/** Columns (and rows) of change and growth against the amounts beside them: 本期, 上期, 增减额, 增减%. */

import type { Exact } from '../numbers/exact.ts';
import type { Finding } from '../types.ts';
import type { Claim } from './finding.ts';
import { type Series, type TableRule, told, vote } from './grid.ts';
import { inPercent, realTerms } from './growth.ts';
import type { Operand } from './operand.ts';
import { difference, grownBy, grownFrom } from './working.ts';

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
  for (const [at, line] of lines.entries()) {
    if (line.relation !== 'change') continue;
    const before = lines.slice(0, at);
    const levels = before.filter(({ relation }) => relation === 'level').slice(-reach);
    const moved = before.findLast(({ relation }) => relation === 'change');
    const votes = pairsOf(levels).map(([now, then]) =>
      vote(claimsOf(line, across, (j) => between(line.cells[j]!, now.cells[j], then.cells[j]))),
    );
    const known = levels.at(-1);
    if (moved && known)
      votes.push(vote(claimsOf(line, across, (j) => fromMoved(line.cells[j]!, known.cells[j], moved.cells[j]))));
    yield* told(votes, least);
  }
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
  across: readonly Series[],
  claimAt: (j: number) => Claim | undefined,
): Iterable<Claim> {
  for (let j = 0; j < line.cells.length; j++) {
    const claim = line.cells[j] && !realTerms.test(across[j]!.words) ? claimAt(j) : undefined;
    if (claim) yield claim;
  }
}

const assumes = '增减是这两个数之间的';

/** 本期 less 上期, or that in per cent of 上期. */
function between(stated: Operand, now: Operand | undefined, then: Operand | undefined): Claim | undefined {
  if (!now || !then || now.record.unit !== then.record.unit || stated.record.relation === 'level') return undefined;
  const percent = inPercent(stated);
  if (now.record.kind !== 'percent' && percent) {
    if (then.value.lte(then.half)) return undefined;
    const { amount, half } = percent;
    return { check: 'growth', stated, half, amount: withSign(amount, stated), ...grownFrom(then, now, false), assumes };
  }
  const points = now.record.kind === 'percent' && (stated.record.unit === '百分点' || stated.record.unit === '%');
  if (!points && now.record.unit !== stated.record.unit) return undefined;
  return { check: 'change', stated, amount: stated.value, ...difference(now, then), assumes };
}

/** 完成, 增加额, 增长%: growth from the amount and what it has grown by. */
function fromMoved(stated: Operand, now: Operand | undefined, moved: Operand | undefined): Claim | undefined {
  const percent = inPercent(stated);
  if (!now || !moved || !percent || now.record.kind === 'percent' || now.record.unit !== moved.record.unit)
    return undefined;
  const falls = moved.value.lt(0);
  const { base, ...working } = grownBy(now, { ...moved, value: moved.value.abs() }, falls);
  if (base.lte(0)) return undefined;
  const amount = withSign(percent.amount, stated);
  return { check: 'growth', stated, half: percent.half, amount: falls ? amount.neg() : amount, ...working, assumes };
}

function withSign(amount: Exact, { value }: Operand): Exact {
  return value.lt(0) ? amount.abs().neg() : amount;
}
