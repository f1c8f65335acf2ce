/** Figures without context, those of tables among them. */
import { findNumerals } from '../numbers/index.ts';
import { findPeriods } from '../periods/index.ts';
import { findQuantities } from '../quantities/index.ts';
import type { Indicator, Quantity } from '../schema.ts';
import type { Source } from '../text/source.ts';
import type { Registry } from '../units/types.ts';
import { applyUnits, findTables, keepOutside, merge, readTables, recordsIn } from './index.ts';

/** Every figure of a text without context. */
export function readQuantities(source: Source, registry: Registry): Quantity[] {
  const { tables, withheld, scopes, ...layouts } = findTables(source, registry);
  const everywhere = findPeriods(source);
  const mentions = keepOutside(everywhere, withheld);
  const numerals = keepOutside(findNumerals(source), withheld);
  const found = findQuantities(source, numerals, mentions, registry);
  const { figures } = applyUnits(source, registry, { figures: found, numerals, mentions }, scopes);
  if (tables.length === 0) return figures;
  const times = { mentions: everywhere, resolved: [], title: undefined, lag: 0, section: undefined, options: {} };
  const cells = readTables(source, { ...layouts, tables, withheld, scopes }, registry, times);
  return merge(figures, recordsIn(cells).map(quantityOf));
}

function quantityOf(indicator: Indicator): Quantity {
  const { text, start, end, kind, value, upper, unit, normalized, bound } = indicator;
  return { text, start, end, kind, value, ...(upper === undefined ? {} : { upper }), unit, normalized, bound };
}
