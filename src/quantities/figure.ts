import type { Numeral } from '../numbers/index.ts';
import type { Bound, Kind } from '../schema.ts';
import type { Span } from '../text/span.ts';

/** A figure while it is put together: a numeral with its unit, before bounds and normalisation. */
export interface Figure extends Span {
  readonly kind: Kind;
  readonly value: string;
  readonly upper?: string;
  readonly unit: string;
  /** Base unit and the factor to it; an absent factor is 1. */
  readonly code: string;
  readonly factor?: string | undefined;
  readonly offset?: string | undefined;
  /** The amount in the base unit, where the sum of its parts is known more exactly than `value`. */
  readonly base?: string;
  /** An approximator stands inside the span. */
  readonly over?: boolean;
  /** A bound that the form itself carries: 前三 is at most 3. */
  readonly bound?: Bound;
  readonly numeral: Numeral;
}
