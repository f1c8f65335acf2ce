/** The one file that knows the order of the stages. Options are checked once, tables compiled once. */
import { auditRecords, auditTables, type Context } from './audit/index.ts';
import { findHeadings } from './clauses/index.ts';
import { extractNumbers, parseNumber } from './entries/numbers.ts';
import { extractPeriods, placedPeriods } from './entries/periods.ts';
import {
  extractCounts,
  extractMeasures,
  extractMoney,
  extractPercents,
  extractQuantities,
  extractRanks,
  parseQuantity,
} from './entries/quantities.ts';
import { nameOf } from './errors.ts';
import { evidenceOf } from './evidence.ts';
import { mayHoldNumeral } from './numbers/index.ts';
import { checkOptions, checkRecords, requireText } from './options.ts';
import { periodsOf, resolvePeriods } from './periods/index.ts';
import { createDocumentState, readStretch, type Stretch } from './reader.ts';
import { createSource, inInput, type Source, spanIn } from './text/source.ts';
import { enough, readChunks, requireStream, stretchesOf } from './text/stream.ts';
import { Trace } from './text/trace.ts';
import type {
  ExtractOptions,
  Finding,
  Heading,
  Indicator,
  Kind,
  NumberMention,
  Period,
  Quantity,
  Reading,
  Span,
} from './types.ts';
import { convertWith } from './units/convert.ts';
import { registryFor } from './units/registry.ts';

/** Text that comes in chunks. */
export type TextStream = AsyncIterable<string> | ReadableStream<string>;

/**
 * The functions of the package, bound to one set of options; what a call sets comes before what the extractor was made
 * with. Every function takes any text and never throws for it.
 */
export interface Extractor {
  /** Every figure with what it says about what. */
  extract(text: string, options?: ExtractOptions): Indicator[];
  /** Figures, findings, time expressions and headings from one pass. */
  read(text: string, options?: ExtractOptions): Reading;
  /**
   * The records of `extract` for the whole, one after another, in constant memory. Offsets and `partOf` refer to the
   * whole. The stream may be cut into chunks anywhere. @throws TypeError where the source yields anything but strings
   */
  extractStream(source: TextStream, options?: ExtractOptions): AsyncGenerator<Indicator>;
  /** Figures without context. */
  extractQuantities(text: string, options?: ExtractOptions): Quantity[];
  /** Every numeral, bare ones included. */
  extractNumbers(text: string, options?: ExtractOptions): NumberMention[];
  /** Time expressions as ISO intervals. */
  extractPeriods(text: string, options?: ExtractOptions): Period[];
  /** Amounts of money only. */
  extractMoney(text: string, options?: ExtractOptions): Quantity[];
  /** Percentages and percentage points only. */
  extractPercents(text: string, options?: ExtractOptions): Quantity[];
  /** Physical quantities, durations and rates only. */
  extractMeasures(text: string, options?: ExtractOptions): Quantity[];
  /** Counts only. */
  extractCounts(text: string, options?: ExtractOptions): Quantity[];
  /** Ranks only. */
  extractRanks(text: string, options?: ExtractOptions): Quantity[];
  /**
   * The arithmetic that a text or its records claim, checked; `indicators` are indices into the records, which for a text
   * are those of `extract`.
   */
  audit(textOrIndicators: string | readonly Indicator[], options?: ExtractOptions): Finding[];
  /** One figure. @throws QuantitySyntaxError */
  parseQuantity(text: string, options?: ExtractOptions): Quantity;
  /** One numeral as a plain decimal. @throws NumberSyntaxError */
  parseNumber(text: string): string;
  /** One amount in another unit, the units of the lexicon among them. @throws UnitError, NumberSyntaxError */
  convert(value: string, fromUnit: string, toUnit: string): string;
}

/** What a call asks for, before what the extractor was made with. */
function settle(own: ExtractOptions, call: ExtractOptions | undefined): ExtractOptions {
  if (call === undefined) return own;
  const { referenceDate, kinds, lexicon, explain } = checkOptions(call);
  return {
    referenceDate: referenceDate ?? own.referenceDate,
    kinds: kinds ?? own.kinds,
    lexicon: lexicon ?? own.lexicon,
    explain: explain ?? own.explain,
  };
}

// One function each, so that who imports `extract` alone bundles none of the others.

/** {@link Extractor.extract} with the options of an extractor and those of a call. */
export function extractWith(own: ExtractOptions, text: string, call?: ExtractOptions): Indicator[] {
  requireText(text);
  const settled = settle(own, call);
  if (!mayHoldNumeral(text)) return [];
  const { source, stretch } = readWhole(text, settled);
  return placed(recordsOf(stretch, source, settled.kinds), source, text);
}

/** {@link Extractor.read} likewise. */
export function readWith(own: ExtractOptions, text: string, call?: ExtractOptions): Reading {
  requireText(text);
  const settled = settle(own, call);
  const { source, stretch } = readWhole(text, settled, false);
  const headings = findHeadings(source, stretch.sentences, stretch.indicators);
  const findings = findingsOf(stretch, source, settled.kinds);
  const indicators = recordsOf(stretch, source, settled.kinds);
  placeUnder(headings, indicators);
  const { everywhere, resolved } = stretch;
  // time expressions in cells stand outside of the prose, and are resolved with it once more
  const times = everywhere && resolvePeriods(everywhere.mentions, source, everywhere.sentences, settled);
  const periods = periodsOf(source, times ?? resolved);
  return {
    indicators: placed(indicators, source, text),
    findings,
    periods: placedPeriods(periods, source, text),
    headings: headings.map((heading) => inInput(heading, source, text)),
  };
}

/** {@link Extractor.extractStream} likewise. */
export function streamWith(own: ExtractOptions, source: TextStream, call?: ExtractOptions): AsyncGenerator<Indicator> {
  requireStream(source);
  return readStream(source, settle(own, call));
}

/** {@link Extractor.audit} likewise. */
export function auditWith(own: ExtractOptions, given: string | readonly Indicator[], call?: ExtractOptions): Finding[] {
  const settled = settle(own, call);
  if (Array.isArray(given)) {
    checkRecords(given);
    return auditRecords(given);
  }
  if (typeof given !== 'string')
    throw new TypeError(`audit takes a text, or the records that extract gave for one, not ${nameOf(given)}`);
  if (!mayHoldNumeral(given)) return [];
  const { source, stretch } = readWhole(given, settled);
  return findingsOf(stretch, source, settled.kinds);
}

/**
 * Compiles the functions for options and an extra lexicon.
 *
 * @throws TypeError that names a wrong option and what it takes, or a lexicon row and its fault
 */
export function createExtractor(options?: ExtractOptions): Extractor {
  const own = checkOptions(options);
  const registry = registryFor(own.lexicon);
  return {
    extract: (text, call) => extractWith(own, text, call),
    read: (text, call) => readWith(own, text, call),
    extractStream: (source, call) => streamWith(own, source, call),
    audit: (given, call) => auditWith(own, given, call),
    extractNumbers: (text, call) => extractNumbers(text, settle(own, call)),
    extractPeriods: (text, call) => extractPeriods(text, settle(own, call)),
    extractQuantities: (text, call) => extractQuantities(text, settle(own, call)),
    extractMoney: (text, call) => extractMoney(text, settle(own, call)),
    extractPercents: (text, call) => extractPercents(text, settle(own, call)),
    extractMeasures: (text, call) => extractMeasures(text, settle(own, call)),
    extractCounts: (text, call) => extractCounts(text, settle(own, call)),
    extractRanks: (text, call) => extractRanks(text, settle(own, call)),
    parseQuantity: (text, call) => parseQuantity(text, settle(own, call)),
    parseNumber,
    convert: (value, fromUnit, toUnit) => convertWith(registry, value, fromUnit, toUnit),
  };
}

/** A text read as one stretch; `alone` where nothing but its records is asked for. */
function readWhole(text: string, { referenceDate, lexicon, explain }: ExtractOptions, alone = true) {
  const source = createSource(text, explain === true ? new Trace() : undefined);
  const stretch = readStretch(
    source,
    { registry: registryFor(lexicon), lexicon, referenceDate, alone, whole: text.length < enough },
    createDocumentState(),
  );
  return { source: stretch.source, stretch };
}

/**
 * Reads one stretch after the other. What a stretch leaves behind is all that is kept of it.
 *
 * @param least characters that a stretch has at least
 */
export async function* readStream(
  chunks: TextStream,
  { referenceDate, kinds, lexicon, explain }: ExtractOptions,
  least?: number,
): AsyncGenerator<Indicator> {
  const state = createDocumentState();
  const registry = registryFor(lexicon);
  let offset = 0;
  let emitted = 0;
  for await (const { source: view, input, only } of stretchesOf(readChunks(chunks), least)) {
    const source = explain === true ? { ...view, trace: new Trace() } : view;
    const stretch = readStretch(
      source,
      { registry, lexicon, referenceDate, whole: only && input.length < enough },
      state,
    );
    const kept = placed(recordsOf(stretch, stretch.source, kinds), stretch.source, input);
    for (const record of kept) {
      if (offset > 0) shift(record, offset, emitted);
      yield record;
    }
    offset += input.length;
    emitted += kept.length;
  }
}

/** The records of a stretch as users get them: those of the kinds asked for, linked and, where it is asked for, explained. */
function recordsOf({ indicators, wholes }: Stretch, source: Source, kinds: readonly Kind[] | undefined): Indicator[] {
  const records = keepLinked(indicators, wholes, kinds);
  const { trace } = source;
  if (trace !== undefined) for (const record of records) record.evidence = evidenceOf(record, trace);
  return records;
}

/** What a stretch claims, of records that are all of the kinds asked for. */
function findingsOf(stretch: Stretch, source: Source, kinds: readonly Kind[] | undefined): Finding[] {
  const { indicators, prose, parts, tables = [] } = stretch;
  const context = { source, parts };
  const findings = prose === undefined ? auditRecords(indicators, context) : auditProse(indicators, prose, context);
  if (prose !== undefined) {
    findings.push(...auditTables(indicators, prose, tables));
    findings.sort((a, b) => a.indicators[0]! - b.indicators[0]!);
  }
  return keepFindings(findings, indicators, kinds);
}

/** The claims of sentences only: what stands in a table is tied together by its lines, not by its words. */
function auditProse(indicators: readonly Indicator[], prose: readonly number[], context: Context): Finding[] {
  const findings = auditRecords(
    prose.map((i) => indicators[i]!),
    context,
  );
  return findings.map((finding) => ({ ...finding, indicators: finding.indicators.map((i) => prose[i]!) }));
}

/** Gives every record the last heading that starts before it. Both in the order of the text. */
function placeUnder(headings: readonly Heading[], records: readonly Indicator[]): void {
  let next = 0;
  for (const record of records) {
    while (next < headings.length && headings[next]!.start <= record.start) next++;
    if (next > 0) record.heading = next - 1;
  }
}

/** Records of the view as records of the text that was given; they are nobody else's yet, and are changed in place. */
function placed(records: Indicator[], source: Source, input: string): Indicator[] {
  if (source.ways === undefined) return records;
  for (const record of records) {
    const { subject, evidence } = record;
    const { start, end } = spanIn(source, record);
    record.text = input.slice(start, end);
    record.start = start;
    record.end = end;
    record.clause = spanIn(source, record.clause);
    if (subject?.start !== undefined && subject.end !== undefined)
      record.subject = { ...subject, ...spanIn(source, { start: subject.start, end: subject.end }) };
    if (evidence !== undefined)
      record.evidence = evidence.map((each) => ({ ...each, at: each.at.map((span) => spanIn(source, span)) }));
  }
  return records;
}

/** Places a record of a stretch in the whole that it was cut from, behind `emitted` records. */
function shift(record: Indicator, offset: number, emitted: number): void {
  const moved = ({ start, end }: Span) => ({ start: start + offset, end: end + offset });
  const { clause, subject, evidence } = record;
  Object.assign(record, moved(record));
  record.clause = moved(clause);
  if (record.partOf !== undefined) record.partOf += emitted;
  if (subject?.start !== undefined && subject.end !== undefined)
    record.subject = { ...subject, start: subject.start + offset, end: subject.end + offset };
  if (evidence !== undefined) record.evidence = evidence.map((each) => ({ ...each, at: each.at.map(moved) }));
}

/** The new index of every record, -1 for those that are not kept. */
function placesOf(records: readonly Indicator[], kinds: readonly Kind[] | undefined): number[] {
  let next = 0;
  return records.map(({ kind }) => (kinds === undefined || kinds.includes(kind) ? next++ : -1));
}

/** The records of the kinds asked for; a part's link follows its whole to its new index, and goes where the whole is not kept. */
function keepLinked(
  records: readonly Indicator[],
  wholes: readonly (number | undefined)[],
  kinds: readonly Kind[] | undefined,
): Indicator[] {
  const places = placesOf(records, kinds);
  const kept: Indicator[] = [];
  for (let i = 0; i < records.length; i++) {
    if (places[i]! < 0) continue;
    const record = records[i]!;
    const whole = wholes[i];
    if (whole !== undefined && places[whole]! >= 0) record.partOf = places[whole]!;
    kept.push(record);
  }
  return kept;
}

/** Findings whose records are all kept, with their new indices. */
function keepFindings(
  findings: Finding[],
  records: readonly Indicator[],
  kinds: readonly Kind[] | undefined,
): Finding[] {
  if (kinds === undefined) return findings;
  const places = placesOf(records, kinds);
  return findings
    .map((finding) => ({ ...finding, indicators: finding.indicators.map((i) => places[i]!) }))
    .filter(({ indicators }) => indicators.every((i) => i >= 0));
}
