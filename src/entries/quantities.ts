/** zhibiao/quantities: figures without what they say about what. */
import { families } from '../kinds.ts';
import { mayHoldNumeral } from '../numbers/index.ts';
import { checkOptions, requireText } from '../options.ts';
import { readQuantity } from '../quantities/parse.ts';
import { readQuantities } from '../tables/quantities.ts';
import { createSource, inInput } from '../text/source.ts';
import type { ExtractOptions, Kind, Quantity } from '../types.ts';
import { registryFor } from '../units/registry.ts';

export { QuantitySyntaxError } from '../errors.ts';
export type { ExtractOptions, Quantity } from '../types.ts';

/**
 * Figures without context: place, kind, value, unit, bound and normalised value.
 *
 * @throws TypeError where `text` is no string or an option is wrong; never for the content of the text
 */
export function extractQuantities(text: string, options?: ExtractOptions): Quantity[] {
  return quantitiesOf(text, options);
}

/** Amounts of money only. Throws as {@link extractQuantities}. */
export function extractMoney(text: string, options?: ExtractOptions): Quantity[] {
  return quantitiesOf(text, options, families.money);
}

/** Percentages and percentage points only. Throws as {@link extractQuantities}. */
export function extractPercents(text: string, options?: ExtractOptions): Quantity[] {
  return quantitiesOf(text, options, families.percents);
}

/** Physical quantities, durations and rates only. Throws as {@link extractQuantities}. */
export function extractMeasures(text: string, options?: ExtractOptions): Quantity[] {
  return quantitiesOf(text, options, families.measures);
}

/** Counts only. Throws as {@link extractQuantities}. */
export function extractCounts(text: string, options?: ExtractOptions): Quantity[] {
  return quantitiesOf(text, options, families.counts);
}

/** Ranks only. Throws as {@link extractQuantities}. */
export function extractRanks(text: string, options?: ExtractOptions): Quantity[] {
  return quantitiesOf(text, options, families.ranks);
}

/**
 * Reads a text that is exactly one figure: `46151万元`, `约3500余家`, `3元5角`.
 *
 * @throws QuantitySyntaxError that quotes the text and points at the place
 */
export function parseQuantity(text: string, options?: ExtractOptions): Quantity {
  requireText(text);
  return readQuantity(text, registryFor(checkOptions(options).lexicon));
}

function quantitiesOf(text: string, options: ExtractOptions | undefined, family?: ReadonlySet<Kind>): Quantity[] {
  requireText(text);
  const { kinds, lexicon } = checkOptions(options);
  if (!mayHoldNumeral(text)) return [];
  const source = createSource(text);
  const found = readQuantities(source, registryFor(lexicon)).map((record) => inInput(record, source, text));
  if (kinds === undefined && family === undefined) return found;
  return found.filter(
    ({ kind }) => (kinds === undefined || kinds.includes(kind)) && (family === undefined || family.has(kind)),
  );
}
