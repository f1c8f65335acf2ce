/** The one file that knows the order of the stages. Options are checked once, tables compiled once. */
import { auditRecords } from './audit/index.ts';
import { families } from './kinds.ts';
import { mentionNumbers } from './numbers/index.ts';
import { checkOptions, type ExtractOptions } from './options.ts';
import { extractPeriodsFrom } from './periods/index.ts';
import { readQuantity } from './quantities/parse.ts';
import { createDocumentState, readQuantities, readStretch } from './reader.ts';
import type { Finding, Indicator, Kind, NumberMention, Period, Quantity } from './schema.ts';
import { createSource, type Source } from './text/source.ts';
import { readChunks, stretchesOf } from './text/stream.ts';
import { createRegistry, defaultRegistry, type Registry } from './units/registry.ts';

/** Text that comes in chunks. */
export type TextStream = AsyncIterable<string> | ReadableStream<string>;

/** What one call may set on top of the extractor's own options. */
export type CallOptions = Pick<ExtractOptions, 'referenceDate' | 'kinds'>;

/** The extraction functions, bound to one set of options. Every function takes any text and never throws for it. */
export interface Extractor {
  /** Every figure with what it says about what. */
  extract(text: string, options?: CallOptions): Indicator[];
  /**
   * The records of `extract` for the whole, one after another, in constant memory. Offsets and `partOf` refer to the
   * whole. The stream may be cut into chunks anywhere. @throws TypeError where the source yields anything but strings
   */
  extractStream(source: TextStream, options?: CallOptions): AsyncGenerator<Indicator>;
  /** Figures without context. */
  extractQuantities(text: string, options?: CallOptions): Quantity[];
  /** Every numeral, bare ones included. */
  extractNumbers(text: string): NumberMention[];
  /** Time expressions as ISO intervals. */
  extractPeriods(text: string, options?: CallOptions): Period[];
  extractMoney(text: string, options?: CallOptions): Quantity[];
  extractPercents(text: string, options?: CallOptions): Quantity[];
  extractMeasures(text: string, options?: CallOptions): Quantity[];
  extractCounts(text: string, options?: CallOptions): Quantity[];
  extractRanks(text: string, options?: CallOptions): Quantity[];
  /** The arithmetic that the text claims, checked; `indicators` are indices into what `extract` returns for it. */
  audit(text: string, options?: CallOptions): Finding[];
  /** One figure. @throws QuantitySyntaxError */
  parseQuantity(text: string): Quantity;
}

function requireText(text: unknown): asserts text is string {
  if (typeof text !== 'string')
    throw new TypeError(`text must be a string, not ${text === null ? 'null' : typeof text}`);
}

/**
 * Compiles the functions for options and an extra lexicon.
 *
 * @throws TypeError that names a wrong option and what it takes, or a lexicon row and its fault
 */
export function createExtractor(options?: ExtractOptions): Extractor {
  const own = checkOptions(options);
  const { lexicon } = own;
  const registry = lexicon === undefined ? defaultRegistry() : createRegistry(lexicon);

  function settle(call: CallOptions | undefined): ExtractOptions {
    return call === undefined ? own : { ...own, ...checkOptions(call) };
  }

  function quantities(text: string, call: CallOptions | undefined, family?: ReadonlySet<Kind>): Quantity[] {
    requireText(text);
    const { kinds } = settle(call);
    return keep(readQuantities(createSource(text), registry), kinds, family);
  }

  const read = (source: Source, { referenceDate }: ExtractOptions) =>
    readStretch(source, { registry, lexicon, referenceDate }, createDocumentState());

  return {
    extractStream: (source, call) => readStream(source, settle(call), registry),
    extract(text, call) {
      requireText(text);
      const settled = settle(call);
      const { indicators, wholes } = read(createSource(text), settled);
      return keepLinked(indicators, wholes, settled.kinds);
    },
    audit(text, call) {
      requireText(text);
      const settled = settle(call);
      const source = createSource(text);
      const { indicators, prose } = read(source, settled);
      const findings = prose === undefined ? auditRecords(indicators, source) : auditProse(indicators, prose, source);
      return keepFindings(findings, indicators, settled.kinds);
    },
    extractQuantities: (text, call) => quantities(text, call),
    extractNumbers(text) {
      requireText(text);
      return mentionNumbers(createSource(text));
    },
    extractPeriods(text, call) {
      requireText(text);
      const { referenceDate } = settle(call);
      return extractPeriodsFrom(createSource(text), { referenceDate });
    },
    extractMoney: (text, call) => quantities(text, call, families.money),
    extractPercents: (text, call) => quantities(text, call, families.percents),
    extractMeasures: (text, call) => quantities(text, call, families.measures),
    extractCounts: (text, call) => quantities(text, call, families.counts),
    extractRanks: (text, call) => quantities(text, call, families.ranks),
    parseQuantity(text) {
      requireText(text);
      return readQuantity(text, registry);
    },
  };
}

/**
 * Reads one stretch after the other. What a stretch leaves behind is all that is kept of it.
 *
 * @param least characters that a stretch has at least
 */
export async function* readStream(
  source: TextStream,
  { referenceDate, kinds, lexicon }: ExtractOptions,
  registry: Registry,
  least?: number,
): AsyncGenerator<Indicator> {
  const state = createDocumentState();
  let offset = 0;
  let emitted = 0;
  for await (const text of stretchesOf(readChunks(source), least)) {
    const { indicators, wholes } = readStretch(createSource(text), { registry, lexicon, referenceDate }, state);
    const kept = keepLinked(indicators, wholes, kinds);
    for (const record of kept) yield shifted(record, offset, emitted);
    offset += text.length;
    emitted += kept.length;
  }
}

function keep<T extends Quantity>(records: T[], kinds: readonly Kind[] | undefined, family?: ReadonlySet<Kind>): T[] {
  if (kinds === undefined && family === undefined) return records;
  return records.filter(
    ({ kind }) => (kinds === undefined || kinds.includes(kind)) && (family === undefined || family.has(kind)),
  );
}

/** The claims of sentences only: what stands in a table is tied together by its lines, not by its words. */
function auditProse(indicators: readonly Indicator[], prose: readonly number[], source: Source): Finding[] {
  const findings = auditRecords(
    prose.map((i) => indicators[i]!),
    source,
  );
  return findings.map((finding) => ({ ...finding, indicators: finding.indicators.map((i) => prose[i]!) }));
}

/** A record of a stretch, placed in the whole that it was cut from. */
function shifted(record: Indicator, offset: number, emitted: number): Indicator {
  if (offset === 0) return record;
  const { start, end, clause, partOf } = record;
  return {
    ...record,
    start: start + offset,
    end: end + offset,
    clause: { start: clause.start + offset, end: clause.end + offset },
    ...(partOf === undefined ? {} : { partOf: partOf + emitted }),
  };
}

/** The new index of every record, -1 for those that are not kept. */
function placesOf(records: readonly Indicator[], kinds: readonly Kind[] | undefined): number[] {
  let next = 0;
  return records.map(({ kind }) => (kinds === undefined || kinds.includes(kind) ? next++ : -1));
}

/** As {@link keep}, for records just read; a part's link follows its whole to its new index, and goes where the whole is not kept. */
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
