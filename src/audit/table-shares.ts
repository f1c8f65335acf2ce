/** Columns of shares and of what is done of a plan: 占比 against the total, 完成率 against 计划. */

import { sameUnit } from './frame.ts';
import { type Cell, isNear, roughPercent, type Series, type Supposed, type TableRule, told } from './grid.ts';
import { isTotal } from './table-totals.ts';
import { aimHead, doneHead } from './words.patterns.ts';
import { inPercentOf } from './working.ts';

const reach = 4;
const least = 2;

export const shareColumns: TableRule = {
  name: 'a column of shares of the whole',
  *read({ rows, columns }) {
    for (const [at, line] of columns.entries()) {
      if (line.relation !== 'share') continue;
      const amounts = amountsBefore(columns, at);
      const wholes = wholesOf(line, rows);
      yield* told(
        amounts.flatMap((parts) => wholes.map((whole) => ofWhole(line, parts, whole))),
        least,
      );
    }
  },
};

export const rateColumns: TableRule = {
  name: 'a column of rates between two others',
  *read({ columns }) {
    for (const [at, line] of columns.entries()) {
      if ((line.relation !== 'level' && line.relation !== 'share') || !doneHead.test(line.words)) continue;
      const amounts = amountsBefore(columns, at);
      const pairs = amounts.flatMap((part) =>
        amounts.flatMap((whole) => (part === whole ? [] : [ofOther(line, part, whole)])),
      );
      yield* told(pairs, least);
    }
  },
};

/** The amounts to the left, the nearest first. */
function amountsBefore(columns: readonly Series[], at: number): Series[] {
  const levels = columns.slice(0, at).filter(({ relation, cells }) => relation === 'level' && cells.some(isAmount));
  return levels.slice(-reach).reverse();
}

function isAmount(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.record.kind !== 'percent' && cell.record.kind !== 'rank';
}

/** The rows that may be the whole: a total, and one whose share is all. */
function wholesOf(line: Series, rows: readonly Series[]): number[] {
  const found: number[] = [];
  for (const [r, row] of rows.entries()) {
    const all = line.cells[r]?.value === 100;
    if ((isTotal(row) || all) && found.length < reach) found.push(r);
  }
  return found;
}

function* ofWhole(line: Series, { cells }: Series, whole: number): Iterable<Supposed> {
  const all = cells[whole];
  if (!all) return;
  for (const [r, stated] of line.cells.entries()) {
    const part = cells[r];
    if (r === whole || !stated || !part) continue;
    const claim = claimOf(stated, part, all, 'share');
    if (claim) yield claim;
  }
}

function* ofOther(line: Series, parts: Series, wholes: Series): Iterable<Supposed> {
  for (const [r, stated] of line.cells.entries()) {
    const [part, whole] = [parts.cells[r], wholes.cells[r]];
    const claim = stated && part && whole && claimOf(stated, part, whole, aimHead.test(wholes.words) ? 'plan' : 'rate');
    if (claim) yield claim;
  }
}

function claimOf(stated: Cell, part: Cell, whole: Cell, check: 'share' | 'plan' | 'rate'): Supposed | undefined {
  if (stated.record.unit !== '%' || stated.record.relation === 'growth' || !isAmount(part)) return undefined;
  if (!sameUnit(part.record, whole.record) || whole.value <= whole.half || part.value === 0) return undefined;
  return {
    near: isNear(stated, ...roughPercent(part.value, part.half, whole)),
    claim: () => ({
      check,
      stated: stated.operand,
      amount: stated.operand.value,
      ...inPercentOf(part.operand, whole.operand),
      assumes: check === 'share' ? '占比是占合计的' : '比率是这两个数的',
    }),
  };
}
