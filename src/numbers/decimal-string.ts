/** Exact operations on plain decimal strings (`-12.50`), without a number object. */

/** Drops leading zeros of the whole part and trailing zeros of the fraction: `007.50` -> `7.5`, `-0.0` -> `0`. */
export function plain(written: string): string {
  if (isPlain(written)) return written;
  const negative = written.charCodeAt(0) === 0x2d;
  const body = negative ? written.slice(1) : written;
  const point = body.indexOf('.');
  const whole = stripLeading(point < 0 ? body : body.slice(0, point));
  const fraction = point < 0 ? '' : stripTrailing(body.slice(point + 1));
  const value = fraction === '' ? whole : `${whole}.${fraction}`;
  return negative && value !== '0' ? `-${value}` : value;
}

/** Whether digits without a sign have no zero to drop. */
function isPlain(written: string): boolean {
  const first = written.charCodeAt(0);
  const second = written.charCodeAt(1);
  if (!(first >= 0x31 && first <= 0x39) && !(first === 0x30 && (second === 0x2e || written.length === 1))) return false;
  const last = written.charCodeAt(written.length - 1);
  return last !== 0x2e && (last !== 0x30 || !written.includes('.'));
}

/** Multiplies by a power of ten by moving the point: `shift('4.78', 12)` -> `4780000000000`. */
export function shift(written: string, exponent: number): string {
  if (exponent === 0) return plain(written);
  const negative = written.charCodeAt(0) === 0x2d;
  const body = negative ? written.slice(1) : written;
  const point = body.indexOf('.');
  const whole = point < 0 ? body : body.slice(0, point);
  const fraction = point < 0 ? '' : body.slice(point + 1);
  const all = whole + fraction;
  const place = whole.length + exponent;
  const moved =
    place >= all.length
      ? all + '0'.repeat(place - all.length)
      : place > 0
        ? `${all.slice(0, place)}.${all.slice(place)}`
        : `0.${'0'.repeat(-place)}${all}`;
  return plain(negative ? `-${moved}` : moved);
}

/** Turns the sign: `9` -> `-9`. */
export function negate(value: string): string {
  return value.charCodeAt(0) === 0x2d ? value.slice(1) : value === '0' ? value : `-${value}`;
}

function stripLeading(digits: string): string {
  let i = 0;
  while (i < digits.length - 1 && digits.charCodeAt(i) === 0x30) i++;
  return digits === '' ? '0' : i === 0 ? digits : digits.slice(i);
}

function stripTrailing(digits: string): string {
  let i = digits.length;
  while (i > 0 && digits.charCodeAt(i - 1) === 0x30) i--;
  return i === digits.length ? digits : digits.slice(0, i);
}
