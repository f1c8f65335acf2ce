/** Audit: the arithmetic that a text claims, checked with its own figures. The lists of rules are its contents. */
import type { FigureTable } from '../tables/index.ts';
import type { Finding, Indicator } from '../types.ts';
import { addsUp, inAll } from './adds-up.ts';
import { balance, betweenEnds, multiple, savedBetween } from './change.ts';
import { equations } from './equation.ts';
import { exchanged, inOtherUnit } from './equivalent.ts';
import { type Context, Frame } from './frame.ts';
import { gridOf, type TableRule } from './grid.ts';
import { average, fromBase, fromChange } from './growth.ts';
import { ofDone, ofEarlier } from './rate.ts';
import { repeats } from './repeat.ts';
import type { Rule, TextRule } from './rule.ts';
import { ofAnyWhole, ofNamedWhole, ofPlan, ofStatedWhole } from './share.ts';
import { bareSplit, mixture } from './split.ts';
import { sums } from './sum.ts';
import { changeLines } from './table-changes.ts';
import { rateColumns, shareColumns } from './table-shares.ts';
import { againstTables } from './table-text.ts';
import { totalColumns, totalRows } from './table-totals.ts';
import { perHead, rateTimes } from './unit.ts';
import { countBefore, countOfAll, countPassed } from './whole-number.ts';

export type { Context } from './frame.ts';

/** What one figure of a sentence claims of those around it. */
export const rules: readonly Rule[] = [
  fromChange,
  fromBase,
  average,
  betweenEnds,
  multiple,
  savedBetween,
  balance,
  ofStatedWhole,
  ofNamedWhole,
  ofPlan,
  ofAnyWhole,
  addsUp,
  inAll,
  bareSplit,
  mixture,
  ofDone,
  ofEarlier,
  rateTimes,
  perHead,
  inOtherUnit,
  countBefore,
  countPassed,
  countOfAll,
];

/** What is claimed by figures that stand apart. */
export const textRules: readonly TextRule[] = [sums, equations, exchanged, repeats];

/** What is claimed by where figures stand in a table. */
export const tableRules: readonly TableRule[] = [totalRows, totalColumns, changeLines, shareColumns, rateColumns];

/**
 * Checks what the rows and columns of tables claim of each other, and what the text says of what they show.
 *
 * @param records sorted; all those of the tables are among them
 * @param prose indices of the records that stand in no table
 */
export function auditTables(
  records: readonly Indicator[],
  prose: readonly number[],
  tables: readonly FigureTable[],
): Finding[] {
  const places = new Map(records.map((record, i) => [record, i]));
  const indexOf = (record: Indicator) => places.get(record)!;
  const findings: Finding[] = [];
  for (const table of tables) {
    const grid = gridOf(table, indexOf);
    for (const rule of tableRules) add(findings, rule.read(grid));
  }
  add(findings, againstTables(records, prose, tables, indexOf));
  return findings;
}

/**
 * Checks every claim that ties figures together. What a figure may have been before it was rounded follows from its
 * digits as written; a figure with 约, 余 or 以上 can bear a claim out but not refute it.
 *
 * @param records sorted, as `extract` returns them
 * @param context the text that they were read from, where it is known; records alone tell less of what belongs together
 * @returns findings by the place of their first record; `indicators` are indices into `records`
 */
export function auditRecords(records: readonly Indicator[], context?: Context): Finding[] {
  const frame = new Frame(records, context);
  const findings: Finding[] = [];
  for (const stretch of frame.stretches) {
    for (let i = stretch.from; i < stretch.to; i++) {
      for (const rule of rules) {
        if (rule.at(records[i]!)) add(findings, rule.read(frame, stretch, i));
      }
    }
  }
  for (const rule of textRules) add(findings, rule.read(frame));
  return findings.sort((a, b) => a.indicators[0]! - b.indicators[0]!);
}

function add(findings: Finding[], found: Iterable<Finding> | Finding | undefined): void {
  if (found === undefined) return;
  if ('check' in found) findings.push(found);
  else findings.push(...found);
}
