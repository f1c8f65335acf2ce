/** Tables as the audit reads them: rows and columns of figures, either of which may state what the others give. */
import { exact } from '../numbers/exact.ts';
import type { FigureTable, Line } from '../tables/index.ts';
import type { Finding, Indicator } from '../types.ts';
import { type Claim, judge } from './finding.ts';
import { type Operand, readOperand } from './operand.ts';

/** A row or a column with its figures, by their places in it. */
export interface Series extends Line {
  readonly cells: readonly (Operand | undefined)[];
}

/** Rows and columns of one table; the figures of a column are those of the rows, the other way about. */
export interface Grid {
  readonly rows: readonly Series[];
  readonly columns: readonly Series[];
}

/** A way in which a table claims that its figures agree. */
export interface TableRule {
  readonly name: string;
  read(grid: Grid): Iterable<Finding>;
}

export function gridOf({ columns, rows }: FigureTable, indexOf: (record: Indicator) => number): Grid {
  const operands = rows.map((row) => ({
    ...row,
    cells: row.cells.map((record) => record && cellOf(record, indexOf(record))),
  }));
  return {
    rows: operands,
    columns: columns.map((line, c) => ({ ...line, cells: operands.map(({ cells }) => cells[c]) })),
  };
}

/** A loss is negative however its head says it; a number whose unit is not known may be a rounded one. */
function cellOf(record: Indicator, index: number): Operand {
  const operand = readOperand(record, index);
  const { value, half } = operand;
  const falls = record.direction === 'down' && value.gt(0);
  return {
    ...operand,
    value: falls ? value.neg() : value,
    half: record.kind === 'number' && half.eq(0) ? exact('0.5') : half,
  };
}

/** What was supposed of a table, and how often it holds. */
export interface Vote {
  readonly judged: readonly { readonly claim: Claim; readonly finding: Finding }[];
  readonly holding: number;
  readonly failing: number;
}

/** Judges all claims that one supposition makes. */
export function vote(claims: Iterable<Claim>): Vote {
  const judged: Vote['judged'][number][] = [];
  let holding = 0;
  for (const claim of claims) {
    const finding = judge(claim);
    if (!finding) continue;
    judged.push({ claim, finding });
    if (finding.ok) holding++;
  }
  return { judged, holding, failing: judged.length - holding };
}

/** It holds by far more often than not, or one slip explains the one figure that does not agree. */
function meant({ judged, holding, failing }: Vote): boolean {
  if (holding >= 3 * failing) return true;
  return failing === 1 && judged.every(({ finding }) => finding.severity !== 'doubt');
}

/** So often it must hold beside a single failure to be no assumption. */
const certain = 3;

/**
 * The findings of the supposition that holds best, the first of those that hold as well; nothing where it does not hold
 * `least` times, or fails too often to be what the table means.
 */
export function told(votes: Iterable<Vote>, least: number): Finding[] {
  let best: Vote | undefined;
  for (const each of votes) {
    if (best === undefined || each.holding - each.failing > best.holding - best.failing) best = each;
  }
  if (best === undefined || best.holding < least || !meant(best)) return [];
  const sure = best.holding >= certain && best.failing === 1;
  return best.judged.map(({ claim, finding }) => {
    // Growth at constant prices is not that of the amounts beside it.
    if (finding.ok || !sure || claim.check === 'growth') return finding;
    const { assumes, ...claimed } = claim;
    return judge(claimed)!;
  });
}
