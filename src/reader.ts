/**
 * Reads a stretch of a document that ends where a line ends, with all that earlier stretches leave behind: `extract` reads
 * a text as one stretch, `extractStream` as many, and both get the same records.
 */

import { findPauses } from './clauses/index.ts';
import { findNumerals } from './numbers/index.ts';
import { linksOf, type Parts, readParts } from './parts/index.ts';
import {
  createReachContext,
  createYearContext,
  findPeriods,
  governPeriods,
  type PeriodMention,
  type ReachContext,
  type ResolvedPeriod,
  resolvePeriods,
  timingsOf,
  type YearContext,
} from './periods/index.ts';
import { findQuantities } from './quantities/index.ts';
import { createSection, indicatorOf, readContexts, type Section } from './statements/index.ts';
import {
  applyUnits,
  cutOutside,
  type FigureTable,
  findTables,
  type HeadUnit,
  keepOutside,
  merge,
  nameWithoutUnit,
  readTables,
  recordsIn,
} from './tables/index.ts';
import { splitSentences } from './text/sentences.ts';
import { type Source, withPauses } from './text/source.ts';
import type { Span } from './text/span.ts';
import type { Indicator, Lexicon } from './types.ts';
import type { Registry } from './units/types.ts';

/** 小麦12月合约: the month in a name is part of it. */
function isNoName({ kind, grain }: PeriodMention): boolean {
  return kind !== 'label' || grain !== 'month';
}

/** What a stretch leaves behind for the next one of the same document. */
export interface DocumentState {
  readonly years: YearContext;
  readonly reach: ReachContext;
  readonly section: Section;
  /** The unit that a line declared for what follows it. */
  unit?: HeadUnit | undefined;
}

/** The state before a document. */
export function createDocumentState(): DocumentState {
  return { years: createYearContext(), reach: createReachContext(), section: createSection() };
}

/** What every stretch is read with. */
export interface ReaderOptions {
  readonly registry: Registry;
  readonly lexicon: Lexicon | undefined;
  readonly referenceDate: string | Date | undefined;
  /** The stretch is the whole text, and nothing but its records is asked for. */
  readonly alone?: boolean;
  /** The stretch is the whole text, and no longer than a stretch of a stream is. */
  readonly whole?: boolean;
}

export interface Stretch {
  /** What was read: the view given, with the pauses that it leaves out. */
  readonly source: Source;
  /** Sorted and disjoint; offsets into the stretch. */
  readonly indicators: Indicator[];
  /** For every record the index of the whole that it is a part of, where it is one. */
  readonly wholes: (number | undefined)[];
  /** How the records that stand in prose belong together, by their indices among those. */
  readonly parts: Parts;
  /** Indices of the records that stand in prose; absent where all do. */
  readonly prose?: readonly number[];
  /** The records that stand in tables, by row and column; absent where there are none. */
  readonly tables?: readonly FigureTable[];
  /** The sentences of the prose. */
  readonly sentences: readonly Span[];
  /** The time expressions of the prose. */
  readonly resolved: readonly ResolvedPeriod[];
  /** Time expressions and sentences of all, the tables' too; absent where there are none. */
  readonly everywhere?: { readonly mentions: readonly PeriodMention[]; readonly sentences: readonly Span[] };
}

/** Every figure of a stretch in context. `state` is brought up to date. */
export function readStretch(source: Source, options: ReaderOptions, state: DocumentState): Stretch {
  const { registry, lexicon, referenceDate, alone } = options;
  const all = findNumerals(source);
  if (alone && all.length === 0)
    return { source, indicators: [], wholes: [], parts: readParts(source, [], []), sentences: [], resolved: [] };
  const layouts = findTables(source, registry, state.unit);
  const { withheld, scopes } = layouts;
  state.unit = layouts.held;
  const { title } = state.years;
  const { section } = state.reach;

  const everywhere = findPeriods(source);
  const mentions = keepOutside(everywhere, withheld);
  const numerals = keepOutside(all, withheld);
  const whole = splitSentences(source);
  const sentences = cutOutside(whole, withheld);
  const found = findQuantities(source, numerals, mentions, registry);
  const pauses = findPauses(source, sentences, found, mentions);
  if (pauses.length > 0) return readStretch(withPauses(source, pauses), options, state);
  const { figures, labelled } = applyUnits(source, registry, { figures: found, numerals, mentions }, scopes);
  const resolved = resolvePeriods(mentions, source, sentences, { referenceDate }, state.years);
  const periods = governPeriods({ source, sentences, mentions: resolved, figures }, state.reach);
  const timings = timingsOf(source, figures, periods, resolved, referenceDate);
  const contexts = readContexts({
    source,
    sentences,
    figures,
    periods: mentions.filter(isNoName),
    lexicon,
    section: state.section,
    timings,
    whole: options.whole ?? false,
  });
  const indicators: Indicator[] = [];
  for (let i = 0; i < figures.length; i++) indicators.push(indicatorOf(figures[i]!, contexts[i]!, periods[i]));
  // 税收收入(万元): the unit is no part of the name
  for (const [i, record] of labelled.size === 0 ? [] : indicators.entries())
    if (labelled.has(figures[i]!)) record.name = nameWithoutUnit(registry, record.name);
  const parts = readParts(source, sentences, indicators);
  const wholes = linksOf(parts, indicators.length);
  nameWholes(indicators, wholes);
  const stretch = { source, indicators, wholes, parts, sentences, resolved };
  if (layouts.tables.length === 0) return stretch;
  const times = { mentions: everywhere, resolved, title, lag: state.years.lag, section, options: { referenceDate } };
  const read = addTables(stretch, readTables(source, layouts, registry, times));
  return { ...read, everywhere: { mentions: everywhere, sentences: whole } };
}

/**
 * 生产总值5000亿元,其中甲区320亿元,增长3%: a part whose own words are only its label is of what the whole is named, and so is
 * the change told of it.
 */
function nameWholes(indicators: readonly Indicator[], wholes: readonly (number | undefined)[]): void {
  indicators.forEach((record, i) => {
    const at = wholes[i];
    const whole = at === undefined ? undefined : indicators[at];
    const of = whole ? (whole.of ?? whole.name) : changedBefore(indicators, i);
    if (of && of !== record.name && (!whole || isLabel(record))) record.of = of;
  });
}

/** What the record before is of, where this one tells how it has changed. */
function changedBefore(indicators: readonly Indicator[], i: number): string | undefined {
  const { relation, name, clause } = indicators[i]!;
  if ((relation !== 'growth' && relation !== 'change') || name === '' || i === 0) return undefined;
  const before = indicators[i - 1]!;
  if (before.name !== name) return undefined;
  return clause.start - before.end <= farthestChange ? before.of : undefined;
}

/** Farthest that the clause of a change stands behind the figure that changes. */
const farthestChange = 1;

/** Whether the record's name says no more than whose it is; a bracket beside it may: 海滨区(含岛屿). */
function isLabel({ relation, name, subject }: Indicator): boolean {
  return relation === 'level' && subject !== undefined && name.replace(bracket, '') === subject.text;
}

const bracket = /[(（][^()（）]*[)）]$/;

/** The records of prose and tables in one list, with the links between the former moved along. */
function addTables(stretch: Stretch, tables: readonly FigureTable[]): Stretch {
  const figures = recordsIn(tables);
  const indicators = merge(stretch.indicators, figures);
  const fromTables = new Set(figures);
  const places = indicators.flatMap((record, i) => (fromTables.has(record) ? [] : [i]));
  const moved: (number | undefined)[] = new Array(indicators.length).fill(undefined);
  stretch.wholes.forEach((whole, i) => {
    if (whole !== undefined) moved[places[i]!] = places[whole];
  });
  return { ...stretch, indicators, wholes: moved, prose: places, tables };
}
