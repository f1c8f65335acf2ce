/** zhibiao: figures of Chinese report prose as typed records. */
import { auditRecords } from './audit/index.ts';
import { type CallOptions, createExtractor, type Extractor, type TextStream } from './extractor.ts';
import { checkOptions, type ExtractOptions } from './options.ts';
import type { Finding, Indicator, NumberMention, Period, Quantity } from './schema.ts';

export { NumberSyntaxError, QuantitySyntaxError, UnitError } from './errors.ts';
export { type CallOptions, createExtractor, type Extractor, type TextStream } from './extractor.ts';
export { parseNumber } from './numbers/index.ts';
export type { ExtractOptions } from './options.ts';
export type {
  Basis,
  Bound,
  Direction,
  Finding,
  Indicator,
  IndicatorPeriod,
  Kind,
  Lexicon,
  NumberMention,
  Period,
  Quantity,
  Relation,
  Status,
} from './schema.ts';
export { convert } from './units/convert.ts';

let shared: Extractor | undefined;

/** The extractor for these options; the one without a lexicon is made once. */
function extractorFor(options: ExtractOptions | undefined): { extractor: Extractor; call: CallOptions | undefined } {
  if (options?.lexicon !== undefined) return { extractor: createExtractor(options), call: undefined };
  shared ??= createExtractor();
  return { extractor: shared, call: options };
}

/**
 * Every figure of a text with its exact place, kind, value, unit and normalised value, and what it says about what.
 *
 * @param text any string; `text === input.slice(start, end)` holds for every record, offsets in UTF-16 code units
 * @returns records sorted by place, never overlapping; decimals are strings
 * @throws TypeError where `text` is no string or an option is wrong; never for the content of the text
 * @example extract('1-5月财政收入4.6亿元')[0].value // "460000000"
 */
export function extract(text: string, options?: ExtractOptions): Indicator[] {
  const { extractor, call } = extractorFor(options);
  return extractor.extract(text, call);
}

/**
 * The records of {@link extract} for text that comes in chunks, cut anywhere: one after another, in constant memory
 * (some 64 K characters, or the longest stretch in which no line ends with 。), offsets into the whole.
 *
 * @throws TypeError for a wrong option, or a source that is no async iterable or web stream of strings
 * @example for await (const record of extractStream(response.body.pipeThrough(new TextDecoderStream()))) …
 */
export function extractStream(source: TextStream, options?: ExtractOptions): AsyncGenerator<Indicator> {
  const { extractor, call } = extractorFor(options);
  return extractor.extractStream(source, call);
}

/** Figures without context: place, kind, value, unit, bound and normalised value. Throws as {@link extract}. */
export function extractQuantities(text: string, options?: ExtractOptions): Quantity[] {
  const { extractor, call } = extractorFor(options);
  return extractor.extractQuantities(text, call);
}

/** Every numeral of a text, bare ones and the digits of dates included. Throws as {@link extract}. */
export function extractNumbers(text: string, options?: ExtractOptions): NumberMention[] {
  return extractorFor(options).extractor.extractNumbers(text);
}

/** Every time expression as an interval of ISO days, both inclusive. Throws as {@link extract}. */
export function extractPeriods(text: string, options?: ExtractOptions): Period[] {
  const { extractor, call } = extractorFor(options);
  return extractor.extractPeriods(text, call);
}

/** Amounts of money only. Throws as {@link extract}. */
export function extractMoney(text: string, options?: ExtractOptions): Quantity[] {
  const { extractor, call } = extractorFor(options);
  return extractor.extractMoney(text, call);
}

/** Percentages and percentage points only. Throws as {@link extract}. */
export function extractPercents(text: string, options?: ExtractOptions): Quantity[] {
  const { extractor, call } = extractorFor(options);
  return extractor.extractPercents(text, call);
}

/** Physical quantities, durations and rates only. Throws as {@link extract}. */
export function extractMeasures(text: string, options?: ExtractOptions): Quantity[] {
  const { extractor, call } = extractorFor(options);
  return extractor.extractMeasures(text, call);
}

/** Counts only. Throws as {@link extract}. */
export function extractCounts(text: string, options?: ExtractOptions): Quantity[] {
  const { extractor, call } = extractorFor(options);
  return extractor.extractCounts(text, call);
}

/** Ranks only. Throws as {@link extract}. */
export function extractRanks(text: string, options?: ExtractOptions): Quantity[] {
  const { extractor, call } = extractorFor(options);
  return extractor.extractRanks(text, call);
}

/**
 * Reads a text that is exactly one figure: `46151万元`, `约3500余家`, `3元5角`.
 *
 * @throws QuantitySyntaxError that quotes the text and points at the place
 */
export function parseQuantity(text: string, options?: ExtractOptions): Quantity {
  return extractorFor(options).extractor.parseQuantity(text);
}

/**
 * Checks the arithmetic that a text claims with its own figures: parts against their whole, increment and growth,
 * shares, rates, changes between two levels, figures stated twice. Tolerances follow from the digits as written.
 *
 * @param textOrIndicators a text, or the records that {@link extract} gave for one; records alone tell less of what
 *   belongs together, so fewer checks are made
 * @returns findings by the place of their first record; `indicators` are indices into `extract(text, options)`
 * @throws TypeError as {@link extract}, or where neither a string nor an array is given
 * @example audit('收入46151万元,同比增收3809万元,增长9.5%')[0].ok // false: 3809 ÷ 42342 is 9.0%
 */
export function audit(textOrIndicators: string | readonly Indicator[], options?: ExtractOptions): Finding[] {
  if (typeof textOrIndicators !== 'string' && Array.isArray(textOrIndicators)) {
    checkOptions(options);
    return auditRecords(textOrIndicators);
  }
  const { extractor, call } = extractorFor(options);
  return extractor.audit(textOrIndicators as string, call);
}
