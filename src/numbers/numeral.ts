import type { Span } from '../text/span.ts';

/** A numeral that the one scan found. Later stages decide whether it is a figure, part of a date, or neither. */
export interface Numeral extends Span {
  /** Plain decimal, scale words multiplied in. */
  readonly value: string;
  /** Upper end where the numeral itself is a range (`几十`, `三五`); `value` is the lower end. */
  readonly upper?: string;
  /** How it is written: Arabic digits, Chinese numerals, or both (`25万`, `3千`). */
  readonly script: 'arabic' | 'chinese' | 'mixed';
  /** An approximator inside: `余`, `多`, `来`, `几`, a trailing `+`. */
  readonly over?: true;
  /** A scale word (`万`, `亿`, `千`) ends it. */
  readonly scaled?: true;
  /** A fraction: `三分之一`, `1/3`. */
  readonly fraction?: true;
}
