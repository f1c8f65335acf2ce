/** What the text says of an indicator against what a table shows of it. */
import type { FigureTable } from '../tables/index.ts';
import type { Finding, Indicator } from '../types.ts';
import { judge } from './finding.ts';
import { otherPeriod, ownerOf } from './frame.ts';
import { type Operand, readOperand } from './operand.ts';

/** A figure of a table that stands alone under the name of its row, by what is asked of it. */
type Shown = ReadonlyMap<string, readonly number[]>;

/** A shorter name may stand for many things. */
const shortestName = 4;
/** A figure with fewer digits may be the same by chance. */
const fewestDigits = 3;

/**
 * Compares figures of prose with those of tables that have the same name, unit and time.
 *
 * @param prose indices of the records that stand in sentences
 */
export function* againstTables(
  records: readonly Indicator[],
  prose: readonly number[],
  tables: readonly FigureTable[],
  indexOf: (record: Indicator) => number,
): Iterable<Finding> {
  const shown = shownIn(tables, indexOf);
  if (shown.size === 0) return;
  for (const i of prose) {
    const record = records[i]!;
    if (record.name.length < shortestName || record.bound !== 'exact' || record.relation === 'base') continue;
    const same = (shown.get(keyOf(record.name, record)) ?? []).filter((k) => !otherPeriod(record, records[k]!));
    const finding = judgeAll(record, i, same, records);
    if (finding) yield finding;
  }
}

function shownIn(tables: readonly FigureTable[], indexOf: (record: Indicator) => number): Shown {
  const shown = new Map<string, number[]>();
  const add = (name: string, record: Indicator) => {
    if (name.length < shortestName) return;
    const key = keyOf(name, record);
    const known = shown.get(key);
    if (known) known.push(indexOf(record));
    else shown.set(key, [indexOf(record)]);
  };
  for (const { columns, rows } of tables) {
    for (const { words, cells } of rows) {
      const label = nameIn(words);
      for (const [c, record] of cells.entries()) {
        if (record === undefined || columns[c]!.earlier) continue;
        add(label, record);
        if (record.name !== label) add(record.name, record);
      }
    }
  }
  return shown;
}

/** A label without its number, its unit and 合计: 1.税收收入(万元). */
function nameIn(words: string): string {
  return words
    .replace(/\(.*$/, '')
    .replace(/^(?:其中[:、]?|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])/, '')
    .replace(/(?:合计|总计|小计|共计)$/, '')
    .trim();
}

function keyOf(name: string, { unit, relation, basis, status }: Indicator): string {
  return [name, unit, relation, relation === 'level' ? '' : basis, status].join('\u0000');
}

/** The one that agrees; one that does not where it is the only one, and of the same time. */
function judgeAll(
  record: Indicator,
  i: number,
  same: readonly number[],
  records: readonly Indicator[],
): Finding | undefined {
  const said = readOperand(record, i);
  let only: Finding | undefined;
  for (const k of same) {
    const finding = judgePair(said, readOperand(records[k]!, k));
    if (finding?.ok) return telling(record) ? finding : undefined;
    only = finding;
  }
  const [k] = same;
  if (same.length !== 1 || k === undefined || !ofSameTime(record, records[k]!) || ownerOf(record) !== '')
    return undefined;
  return only;
}

function telling({ text }: Indicator): boolean {
  return (text.match(/\d/g)?.length ?? 0) >= fewestDigits;
}

function ofSameTime({ period: a }: Indicator, { period: b }: Indicator): boolean {
  return a?.start !== undefined && a.end !== undefined && a.start === b?.start && a.end === b.end;
}

function judgePair(said: Operand, shown: Operand): Finding | undefined {
  const finding = judge({
    check: 'repeat',
    stated: said,
    from: [shown],
    formula: (value) => value!.abs(),
    working: `表中 ${shown.record.text}`,
    assumes: '文中和表中是同一指标',
  });
  if (!finding) return undefined;
  const assumed = finding.severity === 'doubt' ? '(设文中和表中是同一指标)' : '';
  return { ...finding, message: `${said.record.name}:表中 ${shown.record.text},文中 ${said.record.text}${assumed}` };
}
