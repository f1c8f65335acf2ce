/** Tables as the audit reads them: rows and columns of figures, either of which may state what the others give. */
import { exact } from '../numbers/exact.ts';
import type { FigureTable, Line } from '../tables/index.ts';
import type { Finding, Indicator } from '../types.ts';
import { type Claim, judge } from './finding.ts';
import { type Operand, readOperand } from './operand.ts';

/** A figure of a table, as a number as long as that will do. */
export class Cell {
  /** With the sign of its change: a loss is negative however its head says it. */
  readonly value: number;
  private rounding: number | undefined;
  private known: Operand | undefined;

  constructor(
    readonly record: Indicator,
    readonly index: number,
  ) {
    const value = Number(record.value);
    this.value = record.direction === 'down' && value > 0 ? -value : value;
  }

  /** Half a unit in the last written place, or a little more. */
  get half(): number {
    this.rounding ??= roundingOf(this.record, Math.abs(this.value));
    return this.rounding;
  }

  /** The figure as it is worked with. A number whose unit is not known may be a rounded one. */
  get operand(): Operand {
    this.known ??= this.read();
    return this.known;
  }

  private read(): Operand {
    const operand = readOperand(this.record, this.index);
    const { value, half } = operand;
    return {
      ...operand,
      value: this.value < 0 && value.gt(0) ? value.neg() : value,
      half: this.record.kind === 'number' && half.eq(0) ? exact('0.5') : half,
    };
  }
}

const room = 1.01;

function roundingOf({ text }: Indicator, value: number): number {
  const digits = text.replace(/[^\d.]/g, '');
  const written = Number(digits);
  if (!(written > 0)) return value === 0 ? 0.5 : value / 2;
  const point = digits.indexOf('.');
  return ((room * value) / written / 2) * 10 ** (point < 0 ? 0 : point + 1 - digits.length);
}

/** A row or a column with its figures, by their places in it. */
export interface Series extends Line {
  readonly cells: readonly (Cell | undefined)[];
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
  const read = rows.map((row) => ({
    ...row,
    cells: row.cells.map((record) => record && new Cell(record, indexOf(record))),
  }));
  return {
    rows: read,
    columns: columns.map((line, c) => ({ ...line, cells: read.map(({ cells }) => cells[c]) })),
  };
}

/** A claim that a supposition makes of one figure: whether it seems to hold, and how it is worked out. */
export interface Supposed {
  readonly near: boolean;
  claim(): Claim;
}

/** Whether two numbers may be the same amount. */
export function isNear(stated: Cell, result: number, spread: number): boolean {
  return Math.abs(result - stated.value) <= spread + stated.half + Math.abs(stated.value) * 1e-9;
}

/** `top ÷ bottom` in per cent, and how far rounding may move it. */
export function roughPercent(top: number, topHalf: number, bottom: Cell): [result: number, spread: number] {
  const rest = Math.max(Math.abs(bottom.value) - bottom.half, Number.MIN_VALUE);
  const result = (100 * top) / bottom.value;
  return [result, (room * (100 * topHalf + Math.abs(result) * bottom.half)) / rest];
}

/** So often it must hold beside a single failure to be no assumption. */
const certain = 3;

/**
 * The findings of the supposition that holds best, the first of those that hold as well; nothing where it makes fewer than
 * `least` claims, or fails too often to be what the table means.
 */
export function told(suppositions: Iterable<Iterable<Supposed>>, least: number): Finding[] {
  let best: { claims: readonly Supposed[]; lead: number } | undefined;
  for (const supposition of suppositions) {
    const claims = [...supposition];
    const near = claims.filter((each) => each.near).length;
    const lead = 2 * near - claims.length;
    if (
      near > 0 &&
      claims.length >= least &&
      isMeant(near, claims.length - near) &&
      lead > (best?.lead ?? Number.NEGATIVE_INFINITY)
    )
      best = { claims, lead };
  }
  return best === undefined ? [] : judgeAll(best.claims, least);
}

/** It holds by far more often than not, or there is but one figure that does not agree. */
function isMeant(holding: number, failing: number): boolean {
  return holding >= 3 * failing || failing === 1;
}

function judgeAll(supposed: readonly Supposed[], least: number): Finding[] {
  const judged = supposed.flatMap((each) => {
    const claim = each.claim();
    const finding = judge(claim);
    return finding === undefined ? [] : [{ claim, finding }];
  });
  const holding = judged.filter(({ finding }) => finding.ok).length;
  const failing = judged.length - holding;
  if (holding === 0 || judged.length < least || !isMeant(holding, failing)) return [];
  // So little speaks for it that only a slip is told.
  const weak = holding < 3 * failing;
  if (weak && judged.some(({ finding }) => finding.severity === 'doubt')) return [];
  return judged.map(({ claim, finding }) => {
    // Growth at constant prices is not that of the amounts beside it.
    if (finding.ok || holding < certain || failing > 1 || claim.check === 'growth') return finding;
    const { assumes, ...claimed } = claim;
    return judge(claimed)!;
  });
}
