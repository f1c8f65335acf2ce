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
