/** Totals in tables: a row or column of 合计 or 小计 against those that it is the sum of. */

import { additive } from '../kinds.ts';
import { exact } from '../numbers/exact.ts';
import type { Finding } from '../types.ts';
import { type Claim, type Formula, inOneScale, judge } from './finding.ts';
import { sameUnit } from './frame.ts';
import { type Cell, isNear, type Series, type Supposed, type TableRule, told } from './grid.ts';
import type { Operand } from './operand.ts';
import { oneSlipAway } from './slip.ts';
import { averageHead, subtotalHead, totalHead } from './words.patterns.ts';

export const totalRows: TableRule = {
  name: 'a row that is the sum of others',
  *read({ rows, columns }) {
    yield* totals(rows, columns);
  },
};

export const totalColumns: TableRule = {
  name: 'a column that is the sum of others',
  *read({ rows, columns }) {
    yield* totals(columns, rows);
  },
};

/** The lines below it are parts of the one before it, and so is this one. */
const among = /^其中/;
const taken = /^减/;
const topLevel = /^[一二三四五六七八九十]{1,3}、/;

/** A total further away than this is none of these lines. */
const farthest = 100;
/** So many totals of one table are looked at. */
const mostTotals = 40;

export function isTotal({ words }: Series): boolean {
  return totalHead.test(words.replace(/\(.*$/, '').replace(/\s/g, ''));
}

function* totals(lines: readonly Series[], across: readonly Series[]): Iterable<Finding> {
  const summed = across.map(({ words }) => !averageHead.test(words));
  let looked = 0;
  for (const [t, line] of lines.entries()) {
    if (!isTotal(line) || averageHead.test(line.words) || ++looked > mostTotals) continue;
    const supposed = suppositions(lines, t).map((parts) => [...claimsOf(line, parts, summed)]);
    const findings = told(supposed, 1);
    yield* findings.length > 0 ? findings : alone(supposed[0] ?? []);
  }
}

/** Chance may explain so few of the totals that only one column tells of. */
const chance = 0.005;

/** The one figure of a total, where one slip keeps all that stands before it from adding up. */
function alone(supposed: readonly Supposed[]): Finding[] {
  const [only] = supposed;
  if (only === undefined || supposed.length > 1) return [];
  const claim = only.claim();
  const finding = judge(claim);
  return finding && !finding.ok && slipped(claim, finding) ? [finding] : [];
}

function slipped({ stated, from, formula }: Claim, { tolerance }: Finding): boolean {
  const disagreement = { stated, from, formula, amount: stated.value, tolerance: exact(tolerance) };
  return from.length > 2 && oneSlipAway(disagreement, chance);
}

/** The lines that a total may be the sum of, the likeliest first. */
function suppositions(lines: readonly Series[], t: number): Series[][] {
  const from = Math.max(0, t - farthest);
  const before = runOf(lines.slice(from, t).reverse()).reverse();
  const behind = runOf(lines.slice(t + 1, t + farthest));
  const found = [before, behind];
  if (!subtotalHead.test(lines[t]!.words)) {
    const above = lines.slice(from, t);
    found.push(
      above.filter(isTotal),
      above.filter((line) => !isTotal(line)),
      lines.slice(t + 1, t + farthest).filter(isTotal),
    );
  }
  return found.flatMap((parts) => (parts.length < 2 ? [] : [parts, ...narrower(parts)]));
}

/** Lines up to the next total or the next group. */
function runOf(lines: readonly Series[]): Series[] {
  const end = lines.findIndex((line) => isTotal(line) || line.cells.every((cell) => cell === undefined));
  return lines.slice(0, end < 0 ? lines.length : end);
}

/** Without what is part of another part. */
function narrower(parts: readonly Series[]): Series[][] {
  const some = [parts.filter(({ words }) => !among.test(words)), parts.filter(({ words }) => topLevel.test(words))];
  return some.filter(({ length }) => length > 1 && length < parts.length);
}

/** One claim for every place in which the total and at least two of its parts have a figure. */
function* claimsOf(line: Series, parts: readonly Series[], summed: readonly boolean[]): Iterable<Supposed> {
  for (const [j, stated] of line.cells.entries()) {
    if (stated === undefined || !summed[j] || !adds(stated) || stated.value === 0) continue;
    const terms: Term[] = [];
    for (const { words, cells } of parts) {
      const cell = cells[j];
      if (!cell || cell.value === 0 || !adds(cell) || !sameUnit(cell.record, stated.record)) continue;
      terms.push({ cell, sign: taken.test(words) ? -1 : 1 });
    }
    if (terms.length > 1 && mayBeSum(stated, terms)) yield supposedSum(stated, terms);
  }
}

interface Term {
  readonly cell: Cell;
  readonly sign: 1 | -1;
}

/** An average lies among what it is of. */
function mayBeSum({ value }: Cell, terms: readonly Term[]): boolean {
  return terms.some(({ cell, sign }) => sign * cell.value < 0) || terms.every(({ cell }) => cell.value < value);
}

function supposedSum(stated: Cell, terms: readonly Term[]): Supposed {
  let total = 0;
  let spread = 0;
  for (const { cell, sign } of terms) {
    total += sign * cell.value;
    spread += cell.half;
  }
  return { near: isNear(stated, total, spread), claim: () => claimOf(stated.operand, terms.map(operandOf)) };
}

function operandOf({ cell: { operand }, sign }: Term): Operand {
  return sign < 0 ? { ...operand, value: operand.value.neg() } : operand;
}

const sum: Formula = (...values) => values.reduce((all, value) => all.plus(value), exact(0));

function claimOf(stated: Operand, from: readonly Operand[]): Claim {
  const print = inOneScale([stated, ...from]);
  const share = stated.record.kind === 'percent';
  return {
    check: share ? 'split' : 'sum',
    formula: sum,
    from,
    linear: from.map(() => 1),
    stated,
    amount: stated.value,
    working: from
      .map(({ value }) => print(value))
      .join(' + ')
      .replace(/\+ -/g, '− '),
    shown: print(sum(...from.map(({ value }) => value))!),
    assumes: '合计是这些数之和',
  };
}

/** Prices, averages and rates do not add up; shares do. */
function adds({ record }: Cell): boolean {
  if (record.kind === 'percent') return record.relation === 'share';
  return (
    additive.has(record.kind) &&
    record.relation !== 'growth' &&
    record.relation !== 'rank' &&
    !record.unit.includes('/')
  );
}
