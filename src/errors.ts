/** The typed errors of the package. Each message quotes the input, points at the place and names what is accepted. */

/** Text that is not exactly one numeral. `at` is the UTF-16 offset where reading stopped. */
export class NumberSyntaxError extends SyntaxError {
  static override readonly name = 'NumberSyntaxError';
  override readonly name = 'NumberSyntaxError';
  constructor(
    message: string,
    readonly input: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/** Text that is not exactly one figure. `at` is the UTF-16 offset where reading stopped. */
export class QuantitySyntaxError extends SyntaxError {
  static override readonly name = 'QuantitySyntaxError';
  override readonly name = 'QuantitySyntaxError';
  constructor(
    message: string,
    readonly input: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/** A unit that is not known, or two units of different dimensions. `unit` is the spelling that was refused. */
export class UnitError extends RangeError {
  static override readonly name = 'UnitError';
  override readonly name = 'UnitError';
  constructor(
    message: string,
    readonly unit: string,
  ) {
    super(message);
  }
}

/** Characters of what was given that a message repeats. */
const shownLength = 40;

/** A text as messages quote it: on one line, cut where it is long. */
export function quote(text: string): string {
  return JSON.stringify(text.length > shownLength ? `${text.slice(0, shownLength)}…` : text);
}

/** Any value as messages name it: `"今天"`, `12`, `1n`, `null`, `["price"]`, `an object`. */
export function nameOf(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'bigint') return value < 1e20 && value > -1e20 ? `${value}n` : 'a bigint';
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return `[${value.slice(0, 8).map(briefly).join(', ')}${value.length > 8 ? ', …' : ''}]`;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid Date' : 'a Date';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** An item of a list: a list in it is not opened. */
function briefly(value: unknown): string {
  return Array.isArray(value) ? 'a list' : nameOf(value);
}
