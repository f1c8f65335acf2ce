/** Tables: figures whose unit, name and time stand in heads, and units that are declared once for what follows. */
import { type ResolvedPeriod, type ResolveOptions, resolvePeriods, type YearContext } from '../periods/index.ts';
import type { PeriodMention } from '../periods/mention.ts';
import type { Indicator, IndicatorPeriod } from '../schema.ts';
import type { Source } from '../text/source.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { Registry } from '../units/types.ts';
import { type Caption, captionLines, readCaption } from './caption.ts';
import { type Declaration, findDeclarations, findScopes, type Scope } from './declared.ts';
import { type Row, wordsOf } from './grid.ts';
import { findHtml, readHtml } from './html.ts';
import { arrange, hasAmounts, type Table } from './layout.ts';
import { findBlocks } from './lines.ts';
import { withhold } from './outside.ts';
import { type Columns, type FigureTable, readColumns, readTable, type TableReader, unitOfLabels } from './read.ts';
import { splitBlock } from './split.ts';
import { type HeadUnit, splitUnit } from './units.ts';
import { partsTables } from './words.patterns.ts';

export { applyUnits, nameWithoutUnit } from './amounts.ts';
export type { Scope } from './declared.ts';
export type { Table } from './layout.ts';
export { cutOutside, keepOutside, merge } from './outside.ts';
export type { FigureTable, Line } from './read.ts';
export type { HeadUnit } from './units.ts';

/** The records of tables, sorted and disjoint. */
export function recordsIn(tables: readonly FigureTable[]): Indicator[] {
  const records: Indicator[] = [];
  for (const { rows } of tables)
    for (const { cells } of rows) for (const record of cells) if (record !== undefined) records.push(record);
  return records.sort((a, b) => a.start - b.start);
}

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
  const tables = continued(source, found).filter(
    (table) => table.heads.length > 0 || hasAmounts(table) || hasUnits(source, registry, table, declarations, scopes),
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

/** How much of a page's foot and head may stand between the parts of a table. */
const farthestPart = 200;

/** A table without heads behind one with as many columns goes on with that one's heads, where no sentence parts them. */
function continued({ folded }: Source, found: readonly Table[]): Table[] {
  const tables: Table[] = [];
  for (const table of found) {
    const before = tables.at(-1);
    const goesOn =
      before !== undefined &&
      table.heads.length === 0 &&
      (before.heads.length > 0 || before.continues) &&
      table.roles.length === before.roles.length &&
      table.start - before.end <= farthestPart &&
      !partsTables.test(folded.slice(before.end, table.start));
    if (!goesOn) tables.push(table);
    else {
      const roles = table.roles.map((role, c) =>
        before.roles[c] === 'text' && role === 'value' ? role : before.roles[c]!,
      );
      tables.push({ ...table, heads: before.heads, roles, continues: true });
    }
  }
  return tables;
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

/** Every numeric cell as a record, by tables, rows and columns in the order of the text. */
export function readTables(source: Source, layouts: Layouts, registry: Registry, times: Times): FigureTable[] {
  const read: FigureTable[] = [];
  const surroundings = new Surroundings(source, registry, layouts, times);
  let columns: Columns = [];
  for (const table of layouts.tables) {
    const reader = surroundings.readerOf(table);
    if (!table.continues) columns = readColumns(reader, table);
    read.push(...readTable(reader, table, columns));
  }
  return read;
}

/** What stands around each table, in one walk from table to table. */
class Surroundings {
  private floor = 0;
  private mention = 0;
  private next = 0;
  private section: ResolvedPeriod | undefined;
  private title: number | undefined;
  /** The table before, and what it was read with. */
  private last: Table | undefined;
  private before: TableReader | undefined;

  constructor(
    private readonly source: Source,
    private readonly registry: Registry,
    private readonly layouts: Layouts,
    private readonly times: Times,
  ) {
    this.section = times.section;
    this.title = times.title;
  }

  /** What the table is read with. Tables come in the order of the text. */
  readerOf(table: Table): TableReader {
    const { source, registry, times } = this;
    this.passHeadings(table);
    const mentions = this.mentionsIn(table);
    const lines = table.continues ? [] : captionLines(source, table, this.floor);
    const years = { title: this.title, section: yearIn(this.section) };
    const inNotes = mentions.filter((each) => table.notes.some((note) => contains(note, each)));
    const near = [
      ...resolve(source, inNotes, years, times),
      ...times.resolved.slice(Math.max(0, this.next - 12), this.next),
    ];
    const own = readCaption(source, registry, { notes: table.notes, lines }, this.declarationsAt(table, lines), near);
    const caption = this.withUnits(table, own);
    const periods = resolve(source, mentions, { ...years, section: yearIn(caption.period) ?? years.section }, times);
    const inherited = inheritedFrom(source, caption.period ?? this.section);
    this.floor = table.end;
    this.last = table;
    this.before = { source, registry, caption, periods, inherited };
    return this.before;
  }

  private passHeadings({ start }: Table): void {
    const { resolved } = this.times;
    for (let each = resolved[this.next]; each && each.end <= start; each = resolved[++this.next]) {
      if (each.heading === undefined) continue;
      this.section = each;
      if (each.heading === 'title') this.title ??= yearIn(each);
    }
  }

  private mentionsIn({ start, end }: Table): PeriodMention[] {
    const { mentions } = this.times;
    while (this.mention < mentions.length && mentions[this.mention]!.end <= start) this.mention++;
    const from = this.mention;
    while (this.mention < mentions.length && mentions[this.mention]!.start < end) this.mention++;
    return mentions.slice(from, this.mention);
  }

  private declarationsAt(table: Table, lines: readonly Span[]): readonly Declaration[] {
    const { declarations } = this.layouts;
    return declarations.slice(
      firstEndingAfter(declarations, lines.at(-1)?.start ?? table.start),
      firstEndingAfter(declarations, table.end),
    );
  }

  /** The caption, with the units of the head over the names, of the part before a page's end, or of the scope. */
  private withUnits(table: Table, caption: Caption): Caption {
    const { source, registry, before } = this;
    const { units } = caption;
    if (table.continues && before) return { ...before.caption, ...(units.length > 0 && { units }) };
    const unit = unitOfLabels(source, registry, table);
    if (unit) return { ...caption, units: [unit] };
    if (units.length > 0) return caption;
    if (before && this.repeats(table)) return { ...caption, units: before.caption.units };
    const { scopes } = this.layouts;
    const scope = scopes[firstEndingAfter(scopes, table.start)];
    return !scope || scope.start > table.start ? caption : { ...caption, units: [scope.unit] };
  }

  /** A page broke the table before this one, and its heads stand here once more. */
  private repeats({ start, heads }: Table): boolean {
    const { source, last } = this;
    if (!last || start - last.end > farthestPart || partsTables.test(source.folded.slice(last.end, start)))
      return false;
    const words = (rows: readonly Row[]) =>
      rows.flatMap(({ cells }) => cells.map((cell) => wordsOf(source, cell))).join('|');
    return heads.length > 0 && words(heads) === words(last.heads);
  }
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
