/** zhibiao: figures of Chinese report prose as typed records. */
import { auditWith, extractWith, readWith, streamWith, type TextStream } from './extractor.ts';
import type { ExtractOptions, Finding, Indicator, Reading } from './types.ts';

export { extractNumbers, NumberSyntaxError, parseNumber } from './entries/numbers.ts';
export { extractPeriods } from './entries/periods.ts';
export {
  extractCounts,
  extractMeasures,
  extractMoney,
  extractPercents,
  extractQuantities,
  extractRanks,
  parseQuantity,
  QuantitySyntaxError,
} from './entries/quantities.ts';
export { convert, UnitError } from './entries/units.ts';
export { createExtractor, type Extractor, type TextStream } from './extractor.ts';
export { places } from './text/places.ts';
export type * from './types.ts';

/**
 * Every figure of a text with its exact place, kind, value, unit and normalised value, and what it says about what.
 *
 * @param text any string; `text === input.slice(start, end)` holds for every record, offsets in UTF-16 code units
 * @returns records sorted by place, never overlapping; decimals are strings
 * @throws TypeError where `text` is no string or an option is wrong; never for the content of the text
 * @example extract('1-5月财政收入4.6亿元')[0].value // "460000000"
 */
export function extract(text: string, options?: ExtractOptions): Indicator[] {
  return extractWith({}, text, options);
}

/**
 * What {@link extract}, {@link audit} and {@link extractPeriods} give, and the outline of the text, from one pass: each
 * record has the index of its heading.
 *
 * @throws TypeError as {@link extract}
 * @example read('一、财政\n收入4.6亿元').indicators[0].heading // 0: 一、财政
 */
export function read(text: string, options?: ExtractOptions): Reading {
  return readWith({}, text, options);
}

/**
 * The records of {@link extract} for text that comes in chunks, cut anywhere: one after another, in constant memory
 * (some 64 K characters, or the longest stretch in which no line ends with 。), offsets into the whole.
 *
 * @throws TypeError for a wrong option, or a source that is no async iterable or web stream of strings
 * @example for await (const record of extractStream(response.body.pipeThrough(new TextDecoderStream()))) …
 */
export function extractStream(source: TextStream, options?: ExtractOptions): AsyncGenerator<Indicator> {
  return streamWith({}, source, options);
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
  return auditWith({}, textOrIndicators, options);
}
