/** The words and signs in which tables and pages show a record. */
import type { Finding, Indicator, IndicatorPeriod } from '../schema.ts';

const boundSigns = {
  exact: '',
  approx: '≈ ',
  over: '> ',
  under: '< ',
  atLeast: '≥ ',
  atMost: '≤ ',
  range: '',
} as const;
const arrows = { up: '↑', down: '↓' } as const;

/** `-1234567.89` -> `-1,234,567.89` */
export function groupDigits(decimal: string): string {
  const point = decimal.indexOf('.');
  const whole = point < 0 ? decimal : decimal.slice(0, point);
  const grouped = whole.length < 5 ? whole : whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,');
  return point < 0 ? grouped : grouped + decimal.slice(point);
}

/** The amount with its bound and unit: `461,510,000 元`, `≥ 60 %`, `2,200–2,500 株`. */
export function printAmount({
  value,
  upper,
  unit,
  bound,
}: Pick<Indicator, 'value' | 'upper' | 'unit' | 'bound'>): string {
  const amount = upper === undefined ? groupDigits(value) : `${groupDigits(value)}–${groupDigits(upper)}`;
  return `${boundSigns[bound]}${amount}${unit === '' ? '' : ` ${unit}`}`;
}

/** What the figure says of its indicator: `level`, `growth ↑ yoy`, `level planned`. */
export function printRelation({ relation, direction, basis, status }: Indicator): string {
  const words = [relation, direction && arrows[direction], basis, status === 'actual' ? undefined : status];
  return words.filter((word) => word !== undefined).join(' ');
}

/** `2023-01-01/2023-05-31`; an open side is empty; the words themselves where no dates are known; in brackets where inherited. */
export function printPeriod(period: IndicatorPeriod | undefined): string {
  if (period === undefined) return '';
  const { text, start, end, inherited } = period;
  const printed = start === undefined && end === undefined ? text : `${start ?? ''}/${end ?? ''}`;
  return inherited ? `(${printed})` : printed;
}

/** The figures of a finding in numbers: `expected 8.996, stated 9.5, tolerance 0.05`. */
export function printArithmetic({ expected, stated, tolerance }: Finding): string {
  return `expected ${expected}, stated ${stated}, tolerance ${tolerance}`;
}

/** `1 check fails, 31 hold` */
export function printTally(findings: readonly Finding[]): string {
  const holding = findings.filter(({ ok }) => ok).length;
  const failing = findings.length - holding;
  const noun = failing === 1 ? 'check fails' : 'checks fail';
  return `${failing} ${noun}, ${holding} ${holding === 1 ? 'holds' : 'hold'}`;
}
