import type { Bound, Kind } from '../schema.ts';
import type { Span } from '../text/span.ts';

/** What this stage needs to know of a figure; a quantity is one. */
export interface Figure extends Span {
  readonly kind: Kind;
  readonly unit: string;
  readonly value: string;
  readonly upper?: string | undefined;
  readonly bound: Bound;
}

/** It says how many or how long: what stands behind it is what is counted. */
export function isCountLike({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'number' || kind === 'duration';
}

/** Units of people. */
export const people: ReadonlySet<string> = new Set(['名', '位', '人']);
