/** Tables: figures whose unit, name and time stand in heads, and units that are declared once for what follows. */
import { type ResolvedPeriod, type ResolveOptions, resolvePeriods, type YearContext } from '../periods/index.ts';
import type { PeriodMention } from '../periods/mention.ts';
import type { Indicator, IndicatorPeriod } from '../schema.ts';
import type { Source } from '../text/source.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { Registry } from '../units/registry.ts';
import { captionLines, readCaption } from './caption.ts';
import { type Declaration, findDeclarations, findScopes, type Scope } from './declared.ts';
import { wordsOf } from './grid.ts';
import { findHtml, readHtml } from './html.ts';
import { arrange, type Table } from './layout.ts';
import { findBlocks } from './lines.ts';
import { withhold } from './outside.ts';
import { readTable } from './read.ts';
import { splitBlock } from './split.ts';
import { type HeadUnit, splitUnit } from './units.ts';

export { applyUnits } from './amounts.ts';
export type { Scope } from './declared.ts';
export type { Table } from './layout.ts';
export { cutOutside, keepOutside, merge } from './outside.ts';
export type { HeadUnit } from './units.ts';

/** How far over a table its unit may be declared. */
const farthestUnit = 400;

/** The tables of a text and the stretches in which a declared unit holds. */
export interface Layouts {
  /** Sorted and disjoint. */
  readonly tables: readonly Table[];
  /** Where the prose stages find nothing to read: the tables, but for cells of running text. Sorted and disjoint. */
  readonly withheld: readonly Span[];
  readonly declarations: readonly Declaration[];
  readonly scopes: readonly Scope[];
  /** The declared unit that still holds at the end of the text. */
  readonly held: HeadUnit | undefined;
}

/**
 * Finds tables (Markdown, HTML, parted by tabs, commas or wide gaps) and declared units. A table is a block of lines
 * (or one `<table>`) with at least two rows that agree on their columns, and figures in most cells of a column; each is
 * decided from its own lines. Safe and linear for any text; a text without tables costs a few native searches.
 *
 * @param held a unit declared in an earlier stretch of the document that still holds
 */
export function findTables(source: Source, registry: Registry, held?: HeadUnit): Layouts {
  const declarations = findDeclarations(source, registry);
  const found = findGrids(source, registry);
  const owned = (declaration: Declaration) => !declaration.following && belongsToTable(source, found, declaration);
  const { scopes, held: left } = findScopes(source, declarations, owned, held);
  const tables = found.filter(
    (table) => table.heads.length > 0 || hasUnits(source, registry, table, declarations, scopes),
  );
  return { tables, withheld: withhold(source, tables), declarations, scopes, held: left };
}

function findGrids(source: Source, registry: Registry): Table[] {
  const pages = findHtml(source);
  const tables: Table[] = [];
  for (const page of pages) {
    const grid = readHtml(source, page);
    const table = grid && arrange(source, grid, registry);
    if (table) tables.push(table);
  }
  let next = 0;
  for (const block of findBlocks(source)) {
    const { start } = block.lines[0]!;
    const { end } = block.lines.at(-1)!;
    while (next < pages.length && pages[next]!.end <= start) next++;
    if (next < pages.length && pages[next]!.start < end) continue;
    const grid = splitBlock(source, block);
    const table = grid && arrange(source, grid, registry);
    if (table) tables.push(table);
  }
  return pages.length === 0 ? tables : tables.sort((a, b) => a.start - b.start);
}

/** Rows without heads are figures where something gives their unit: else they may be a list of contents. */
function hasUnits(
  source: Source,
  registry: Registry,
  { body, roles, start }: Table,
  declarations: readonly Declaration[],
  scopes: readonly Scope[],
): boolean {
  const near = declarations[firstEndingAfter(declarations, start - farthestUnit)];
  const scope = scopes[firstEndingAfter(scopes, start)];
  if (roles.includes('unit') || (near && near.end <= start) || (scope && scope.start <= start)) return true;
  const c = roles.indexOf('label');
  return c >= 0 && body.every(({ cells }) => splitUnit(registry, wordsOf(source, cells[c]), false).unit !== undefined);
}

/** Whether the declaration is the last word over a table, or stands in it. */
function belongsToTable(source: Source, tables: readonly Table[], { start, end }: Declaration): boolean {
  const table = tables[firstEndingAfter(tables, start)];
  if (!table || table.start - end > farthestUnit) return false;
  return table.start <= start || captionLines(source, table, 0).some((line) => line.start <= start && end <= line.end);
}

/** What the prose around the tables says about time. */
export interface Times {
  /** Time expressions of the whole text, those in tables included. */
  readonly mentions: readonly PeriodMention[];
  /** The ones outside of tables, resolved. */
  readonly resolved: readonly ResolvedPeriod[];
  readonly options: ResolveOptions;
  /** The title's year, where it stands before the text, how far the title lies ahead, and the section's period. */
  readonly title: number | undefined;
  readonly lag: number;
  readonly section: ResolvedPeriod | undefined;
}

/** Every numeric cell as a record, sorted and disjoint. */
export function readTables(source: Source, layouts: Layouts, registry: Registry, times: Times): Indicator[] {
  const { tables, declarations, scopes } = layouts;
  const records: Indicator[] = [];
  let floor = 0;
  let m = 0;
  let next = 0;
  let { section, title } = times;
  for (const table of tables) {
    for (let each = times.resolved[next]; each && each.end <= table.start; each = times.resolved[++next]) {
      if (each.heading === undefined) continue;
      section = each;
      if (each.heading === 'title') title ??= yearIn(each);
    }
    const lines = captionLines(source, table, floor);
    const near = times.resolved.slice(Math.max(0, next - 12), next);
    while (m < times.mentions.length && times.mentions[m]!.end <= table.start) m++;
    const mentions: PeriodMention[] = [];
    for (; m < times.mentions.length && times.mentions[m]!.start < table.end; m++) mentions.push(times.mentions[m]!);
    const years = { title, section: yearIn(section) };
    const notes = resolve(
      source,
      mentions.filter((each) => table.notes.some((note) => contains(note, each))),
      years,
      times,
    );
    const declared = declarations.slice(
      firstEndingAfter(declarations, lines.at(-1)?.start ?? table.start),
      firstEndingAfter(declarations, table.end),
    );
    const caption = readCaption(source, registry, table, lines, declared, [...notes, ...near]);
    const scope = scopes[firstEndingAfter(scopes, table.start)];
    const units = caption.units.length > 0 || !scope || scope.start > table.start ? caption.units : [scope.unit];
    const periods = resolve(source, mentions, { title, section: yearIn(caption.period) ?? years.section }, times);
    const inherited = inheritedFrom(source, caption.period ?? section);
    for (const record of readTable({ source, registry, caption: { ...caption, units }, periods, inherited }, table))
      records.push(record);
    floor = table.end;
  }
  return records;
}

function contains(outer: Span, { start, end }: Span): boolean {
  return outer.start <= start && end <= outer.end;
}

function yearIn(period: ResolvedPeriod | undefined): number | undefined {
  const day = period?.to ?? period?.from;
  return day === undefined ? undefined : Number(day.slice(0, 4));
}

/** Each mention stands in a cell of its own, so none takes its year from another. */
function resolve(
  source: Source,
  mentions: readonly PeriodMention[],
  { title, section }: { title: number | undefined; section: number | undefined },
  { options, lag }: Times,
): ResolvedPeriod[] {
  return mentions.flatMap((mention) => {
    const context: YearContext = {
      lag,
      opened: true,
      ...(title === undefined ? {} : { title }),
      ...(section === undefined ? {} : { section }),
    };
    return resolvePeriods([mention], source, [mention], options, context);
  });
}

function inheritedFrom(source: Source, period: ResolvedPeriod | undefined): IndicatorPeriod | undefined {
  if (period === undefined) return undefined;
  const { start, end, from, to } = period;
  return {
    text: period.text ?? source.text.slice(start, end),
    ...(from === undefined ? {} : { start: from }),
    ...(to === undefined ? {} : { end: to }),
    inherited: true,
  };
}
