/** The typed errors of the package. Each message quotes the input, points at the place and names what is accepted. */

/** Text that is not exactly one numeral. `at` is the UTF-16 offset where reading stopped. */
export class NumberSyntaxError extends SyntaxError {
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
  override readonly name = 'UnitError';
  constructor(
    message: string,
    readonly unit: string,
  ) {
    super(message);
  }
}
