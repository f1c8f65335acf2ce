import type { Span } from '../text/span.ts';

/** A numeral that the one scan found. Later stages decide whether it is a figure, part of a date, or neither. */
export interface Numeral extends Span {
  /** Plain decimal, scale words multiplied in; per cent of a `百分之…` form. */
  readonly value: string;
  /** Upper end where the numeral itself is a range (`几十`, `三五`); `value` is the lower end. */
  readonly upper?: string | undefined;
  /** How it is written: Arabic digits, Chinese numerals, or both (`25万`, `3千`). */
  readonly script: 'arabic' | 'chinese' | 'mixed';
  /** An approximator inside: `余`, `多`, `来`, a trailing `+`. */
  readonly over?: true | undefined;
  /** The approximator is 来, which says as much as 约. */
  readonly about?: true | undefined;
  /** A scale word (`万`, `亿`, `千`) ends it. */
  readonly scaled?: true | undefined;
  /** A scale with no digit before it opens it: `百余`, `千三`. */
  readonly bareScale?: true | undefined;
  /** Written with a sign, which is part of the span. */
  readonly signed?: true | undefined;
  /** Digits after a point. */
  readonly decimal?: true | undefined;
  /** Chinese digits in a row, without a scale: `二〇二三`, `三五`. */
  readonly positional?: true | undefined;
  /** 半: one half of the unit that follows. */
  readonly half?: true | undefined;
  /** 翻番, which doubles without a numeral. */
  readonly doubling?: true | undefined;
  /** 首位, 榜首: the first place without a numeral. */
  readonly first?: true | undefined;
  /** A fraction: `三分之一`, `1/3`, `3又1/2`. */
  readonly fraction?: true | undefined;
  /** `百分之…`, `千分之…`: `value` is in per cent. */
  readonly percent?: true | undefined;
  /** More than one point, as in `3.2.1`: a section, date, version or address. */
  readonly code?: true | undefined;
}

/** A numeral as the scan makes it: every field is there, so that all numerals have one shape and are quick to read. */
export type NewNumeral = { -readonly [Key in keyof Numeral]: Numeral[Key] };

/** The numeral with some fields changed, of the same shape as all: what a spread makes has a shape of its own. */
export function numeralWith(numeral: Numeral, changes: Partial<Numeral>): NewNumeral {
  const { start, end, value, script } = numeral;
  return Object.assign(newNumeral(start, end, value, script), numeral, changes);
}

/** A numeral of which nothing but its place, value and script is known yet. */
export function newNumeral(start: number, end: number, value: string, script: Numeral['script']): NewNumeral {
  return {
    start,
    end,
    value,
    upper: undefined,
    script,
    over: undefined,
    about: undefined,
    scaled: undefined,
    bareScale: undefined,
    signed: undefined,
    decimal: undefined,
    positional: undefined,
    half: undefined,
    doubling: undefined,
    first: undefined,
    fraction: undefined,
    percent: undefined,
    code: undefined,
  };
}
