/** zhibiao/units: one amount in another unit. */
export { NumberSyntaxError, UnitError } from '../errors.ts';
export { convert } from '../units/convert.ts';
