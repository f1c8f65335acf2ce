/** The short forms of company reports: 2024Q3, 1H23, FY2024. */
import { inYear, months, years } from '../extents.ts';
import type { Extent } from '../mention.ts';
import { numberOf } from '../pattern.ts';
import type { Form, Said } from './form.ts';
import { century } from './years.ts';

const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** A form of letters stands free of others. */
const free = { notBefore: `${latin}-.`, notAfter: `${latin}%` } as const;

const quarter = (first: string, last = first): Extent => months(Number(first) * 3 - 2, Number(last) * 3);
const half = (number: string): Extent => (number === '1' ? months(1, 6) : months(7, 12));
const yearOf = (written: string): number =>
  written.trim().length > 2 ? numberOf(written) : century(numberOf(written));

function within(part: Extent, year?: string): Said {
  return { extent: year === undefined ? part : inYear(part, years('said', yearOf(year))), grain: 'part' };
}

export const businessForms: readonly Form[] = [
  { name: 'Q3', where: '(Q|q)(1|2|3|4)', place: 'part', ...free, read: ([, number]) => within(quarter(number!)) },
  { name: '3Q', where: '(1|2|3|4)Q', place: 'part', ...free, read: ([number]) => within(quarter(number!)) },
  {
    name: 'Q1-Q3',
    where: 'Q(1|2|3)<to>[Q](2|3|4)',
    place: 'part',
    ...free,
    read: ([first, last]) => within(quarter(first!, last!)),
  },
  {
    name: 'H1',
    where: 'H(1|2)',
    place: 'part',
    ...free,
    notBefore: `${latin}-.+`,
    read: ([number]) => within(half(number!)),
  },
  { name: '1H', where: '(1|2)H', place: 'part', ...free, read: ([number]) => within(half(number!)) },
  {
    name: '2024Q3',
    where: '<year>(Q|q)(1|2|3|4)',
    place: 'alone',
    ...free,
    read: ([year, , number]) => within(quarter(number!), year),
  },
  {
    name: '2024Q1-Q3',
    where: '<year>Q(1|2|3)<to>[Q](2|3|4)',
    place: 'alone',
    ...free,
    read: ([year, first, last]) => within(quarter(first!, last!), year),
  },
  {
    name: '24Q3',
    where: '<short>Q(1|2|3|4)',
    place: 'alone',
    ...free,
    read: ([year, number]) => within(quarter(number!), year),
  },
  {
    name: '3Q24',
    where: '(1|2|3|4)Q(<short>|<year>)',
    place: 'alone',
    ...free,
    read: ([number, year]) => within(quarter(number!), year),
  },
  {
    name: '2024H1',
    where: '<year>(H|h)(1|2)',
    place: 'alone',
    ...free,
    read: ([year, , number]) => within(half(number!), year),
  },
  {
    name: '24H1',
    where: '<short>H(1|2)',
    place: 'alone',
    ...free,
    read: ([year, number]) => within(half(number!), year),
  },
  {
    name: '1H24',
    where: '(1|2)H(<short>|<year>)',
    place: 'alone',
    ...free,
    read: ([number, year]) => within(half(number!), year),
  },
  {
    name: 'FY2024',
    where: 'FY(<year>|<short>)[年|财年]',
    place: 'alone',
    opens: 'year',
    notBefore: latin,
    read: ([year]) => ({ extent: years('said', yearOf(year!)), grain: 'year' }),
  },
  {
    name: '2024-2026E',
    where: '<years>E',
    place: 'alone',
    notAfter: latin,
    read([written]) {
      const [first, last] = [written!.slice(0, 4), written!.slice(-4)].map(Number);
      return first! < last! ? { extent: years('said', first!, last!), grain: 'years' } : undefined;
    },
  },
];
