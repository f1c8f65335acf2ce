/** Tables: figures whose unit, name and time stand in heads, and units that are declared once for what follows. */
import { isHan, isLatin, type Numeral } from '../numbers/index.ts';
import { type ResolvedPeriod, type ResolveOptions, resolvePeriods, type YearContext } from '../periods/index.ts';
import type { PeriodMention } from '../periods/mention.ts';
import { isCode, isListMarker } from '../quantities/notfigures.ts';
import type { Indicator, IndicatorPeriod, Quantity } from '../schema.ts';
import type { Source } from '../text/source.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { Registry } from '../units/registry.ts';
import { captionLines, readCaption } from './caption.ts';
import { type Declaration, findDeclarations, findScopes, type Scope } from './declared.ts';
import { wordsOf } from './grid.ts';
import { findHtml, readHtml } from './html.ts';
import { arrange, type Table } from './layout.ts';
import { findBlocks } from './lines.ts';
import { readTable } from './read.ts';
import { measure } from './record.ts';
import { splitBlock } from './split.ts';
import { type HeadUnit, splitUnit } from './units.ts';

export type { Scope } from './declared.ts';
export type { Table } from './layout.ts';
export type { HeadUnit } from './units.ts';

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
  const tables = findGrids(source, registry, declarations, held !== undefined);
  const owned = (declaration: Declaration) => !declaration.following && belongsToTable(source, tables, declaration);
  const noScopes = declarations.length === 0 && held === undefined;
  const { scopes, held: left } = noScopes
    ? { scopes: [], held: undefined }
    : findScopes(source, declarations, owned, held);
  return { tables, withheld: withhold(source, tables), declarations, scopes, held: left };
}

function findGrids(source: Source, registry: Registry, declarations: readonly Declaration[], held: boolean): Table[] {
  const pages = findHtml(source);
  const tables: Table[] = [];
  for (const page of pages) {
    const grid = readHtml(source, page);
    const table = grid && arrange(source, grid, registry);
    if (table) tables.push(table);
  }
  let next = 0;
  for (const block of findBlocks(source)) {
    const { start, end } = { start: block.lines[0]!.start, end: block.lines.at(-1)!.end };
    while (next < pages.length && pages[next]!.end <= start) next++;
    if (next < pages.length && pages[next]!.start < end) continue;
    const grid = splitBlock(source, block);
    const table = grid && arrange(source, grid, registry);
    if (table) tables.push(table);
  }
  return tables
    .filter((table) => table.heads.length > 0 || held || hasUnits(source, registry, table, declarations))
    .sort((a, b) => a.start - b.start);
}

/** Rows without heads are figures where something gives their unit: else they may be a list of contents. */
function hasUnits(source: Source, registry: Registry, table: Table, declarations: readonly Declaration[]): boolean {
  const { body, roles, start } = table;
  const near = declarations[firstEndingAfter(declarations, start - 400)];
  if (roles.includes('unit') || (near && near.end <= start) || declarations[0]?.following) return true;
  const c = roles.indexOf('label');
  return c >= 0 && body.every(({ cells }) => splitUnit(registry, wordsOf(source, cells[c]), false).unit !== undefined);
}

/** Whether the declaration is the last word over a table, or stands in it. */
function belongsToTable(source: Source, tables: readonly Table[], { start, end }: Declaration): boolean {
  const table = tables[firstEndingAfter(tables, start)];
  if (!table || table.start - end > 400) return false;
  return table.start <= start || captionLines(source, table, 0).some((line) => line.start <= start && end <= line.end);
}

/** The tables without their cells of running text, whose figures have units of their own. */
function withhold({ folded }: Source, tables: readonly Table[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end, body, roles, readings } of tables) {
    let from = start;
    const prose = new Set<Span>();
    body.forEach((row, r) => {
      row.cells.forEach((cell, c) => {
        const running = (roles[c] === 'text' || roles[c] === 'value') && readings[r]![c]!.kind === 'text';
        if (cell && running && /\d/.test(folded.slice(cell.start, Math.min(cell.end, cell.start + 2000))))
          prose.add(cell);
      });
    });
    for (const cell of [...prose].sort((a, b) => a.start - b.start)) {
      if (cell.start < from) continue;
      spans.push({ start: from, end: cell.start });
      from = cell.end;
    }
    spans.push({ start: from, end });
  }
  return spans;
}

/** Spans that lie outside the withheld ones, in the same order; those that touch one are left out. */
export function keepOutside<T extends Span>(spans: readonly T[], withheld: readonly Span[]): readonly T[] {
  if (withheld.length === 0) return spans;
  let w = 0;
  return spans.filter(({ start, end }) => {
    while (w < withheld.length && withheld[w]!.end <= start) w++;
    return w === withheld.length || withheld[w]!.start >= end;
  });
}

/** Sentences without what is withheld. */
export function cutOutside(sentences: readonly Span[], withheld: readonly Span[]): readonly Span[] {
  if (withheld.length === 0) return sentences;
  const pieces: Span[] = [];
  let w = 0;
  for (const { start, end } of sentences) {
    let from = start;
    while (w < withheld.length && withheld[w]!.end <= from) w++;
    for (let k = w; k < withheld.length && withheld[k]!.start < end; k++) {
      if (withheld[k]!.start > from) pieces.push({ start: from, end: withheld[k]!.start });
      from = Math.max(from, withheld[k]!.end);
    }
    if (from < end) pieces.push({ start: from, end });
  }
  return pieces;
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

function inheritedFrom({ text }: Source, period: ResolvedPeriod | undefined): IndicatorPeriod | undefined {
  if (period === undefined) return undefined;
  const { start, end, from, to } = period;
  return {
    text: period.text ?? text.slice(start, end),
    ...(from === undefined ? {} : { start: from }),
    ...(to === undefined ? {} : { end: to }),
    inherited: true,
  };
}

/** Two lists of records, each sorted, as one. */
export function merge<T extends Span>(prose: readonly T[], tables: readonly T[]): T[] {
  const all: T[] = [];
  let t = 0;
  for (const record of prose) {
    while (t < tables.length && tables[t]!.start < record.start) all.push(tables[t++]!);
    all.push(record);
  }
  while (t < tables.length) all.push(tables[t++]!);
  return all;
}

/**
 * Gives bare numbers the unit that was declared for them: those that were read as plain numbers, and those that only a
 * unit makes a figure. `numerals` and `claimed` (time expressions) are those of the prose, sorted and disjoint.
 */
export function applyUnits(
  source: Source,
  figures: Quantity[],
  numerals: readonly Numeral[],
  claimed: readonly Span[],
  scopes: readonly Scope[],
): Quantity[] {
  if (scopes.length === 0) return figures;
  const given: Quantity[] = [];
  const taken = new Set<Quantity>();
  let f = 0;
  let c = 0;
  let s = 0;
  for (const numeral of numerals) {
    while (s < scopes.length && scopes[s]!.end <= numeral.start) s++;
    while (f < figures.length && figures[f]!.end <= numeral.start) f++;
    while (c < claimed.length && claimed[c]!.end <= numeral.start) c++;
    const scope = scopes[s];
    if (!scope || scope.start > numeral.start) continue;
    if (c < claimed.length && claimed[c]!.start < numeral.end) continue;
    const figure = figures[f];
    if (figure && figure.start < numeral.end) {
      const plain = figure.kind === 'number' && figure.start === numeral.start && figure.end === numeral.end;
      if (!plain || figure.upper !== undefined) continue;
      taken.add(figure);
      given.push({ ...measure(source, numeral, scope.unit), bound: figure.bound });
    } else if (isAmount(source.folded, numeral)) given.push(measure(source, numeral, scope.unit));
  }
  return merge(
    figures.filter((figure) => !taken.has(figure)),
    given,
  );
}

const afterAmount = ['同比', '环比', '比上', '比去', '较上', '较去', '较年', '比年', '增长', '下降'];

/** Digits that end a phrase and have words before them on their line, and are no year, code or list marker. */
function isAmount(folded: string, numeral: Numeral): boolean {
  const { start, end, script } = numeral;
  if (script === 'chinese' || numeral.fraction || numeral.half || numeral.bareScale || numeral.percent) return false;
  if (/^(?:19|20)\d\d$/.test(folded.slice(start, Math.min(end, start + 6)))) return false;
  if (isCode(folded, numeral, 0) || isListMarker(folded, numeral)) return false;
  let before = start - 1;
  while (before >= 0 && before > start - 4 && ' :'.includes(folded.charAt(before))) before--;
  if (before < 0 || !isHan(folded.charCodeAt(before))) return folded.charAt(before) === ')';
  const next = folded.charCodeAt(end);
  if (isLatin(next) || '-—~/%:.'.includes(folded.charAt(end) || ' ')) return false;
  return !isHan(next) || afterAmount.some((word) => folded.startsWith(word, end));
}
