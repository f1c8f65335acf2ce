/** Records for readers who pay by the word: what goes without saying is left out. */
import type { Indicator, Quantity } from '../index.ts';

/** A field is left out where it has this value. */
const defaults = { bound: 'exact', relation: 'level', status: 'actual', name: '', kind: 'number' } as const;

/** The defaults, for descriptions: `bound "exact", relation "level", …`. */
export const defaultsInWords = Object.entries(defaults)
  .map(([field, value]) => `${field} ${JSON.stringify(value)}`)
  .join(', ');

/**
 * The record without fields at their default, without the clause that it was read from, and without the normalized
 * amount where that has the same number: `5000元`, normalized 5000 CNY.
 */
export function compact(record: Quantity | Indicator): Record<string, unknown> {
  const kept = Object.entries(record).filter(
    ([field, value]) => field !== 'clause' && defaults[field as keyof typeof defaults] !== value,
  );
  const { value, upper, normalized } = record;
  const same = normalized.value === value && normalized.upper === upper;
  return Object.fromEntries(same ? kept.filter(([field]) => field !== 'normalized') : kept);
}
