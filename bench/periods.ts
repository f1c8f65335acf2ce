/**
 * How many expressions of the period table resolve to the right days: zhibiao, chrono-node (zh.hans) and
 * Recognizers-Text DateTime (zh-cn), each with the same reference date. The peers are judged kindly: a point in time
 * counts as the day, month or year that they say they know, and any one of several readings may be the right one.
 * Run with `npx tsx bench/periods.ts`, add `--misses` to list what each misses, `--json` for figures only.
 */
import recognizers from '@microsoft/recognizers-text-suite';
import { zh } from 'chrono-node';
import { extractPeriodsFrom } from '../src/periods/index.ts';
import { createSource } from '../src/text/source.ts';
import { expressions, referenceDate } from '../test/periods/table.ts';

const reference = new Date(2023, 6, 1, 12);
const pad = (value: number, width = 2) => String(value).padStart(width, '0');
const iso = (date: Date) => `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
const write = (from?: string, to?: string) =>
  from === undefined && to === undefined ? '' : `${from ?? ''}/${to ?? ''}`;

function readOurs(text: string): string[] {
  return extractPeriodsFrom(createSource(text), { referenceDate }).map(({ start, end }) => write(start, end));
}

type Components = ReturnType<typeof zh.hans.parse>[number]['start'];

/** First and last day of what the components are certain of. */
function stretch(at: Components): [string, string] {
  const year = at.get('year') ?? 0;
  const month = at.get('month') ?? 1;
  if (at.isCertain('day') || at.isCertain('weekday') || (!at.isCertain('month') && !at.isCertain('year')))
    return [iso(at.date()), iso(at.date())];
  if (at.isCertain('month')) return [iso(new Date(year, month - 1, 1)), iso(new Date(year, month, 0))];
  return [`${pad(year, 4)}-01-01`, `${pad(year, 4)}-12-31`];
}

function readChrono(text: string): string[] {
  return zh.hans.parse(text, reference).map(({ start, end }) => write(stretch(start)[0], stretch(end ?? start)[1]));
}

interface Value {
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** The day before: Recognizers-Text leaves the end of most ranges out; both readings of it count. */
function dayBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  return iso(new Date(year, month - 1, date - 1));
}

function readRecognizers(text: string): string[] {
  const found = recognizers.recognizeDateTime(text, recognizers.Culture.Chinese, undefined, reference);
  const values = found.flatMap((result) => (result.resolution?.values ?? []) as Value[]);
  return values.flatMap(({ type = '', value, start, end }) => {
    if (value !== undefined) return /^\d{4}-\d\d-\d\d/.test(value) ? write(value.slice(0, 10), value.slice(0, 10)) : '';
    const written = write(start?.slice(0, 10), end?.slice(0, 10));
    return type === 'daterange' && end !== undefined ? [write(start?.slice(0, 10), dayBefore(end)), written] : written;
  });
}

/** Several readings in a row may also stand for the stretch from the first to the last. */
function withHull(readings: readonly string[]): string[] {
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined || readings.length < 2) return [...readings];
  return [...readings, `${first.split('/')[0]}/${last.split('/')[1] ?? ''}`];
}

function attempt(read: (text: string) => string[], text: string): string[] {
  try {
    return read(text);
  } catch {
    return [];
  }
}

const readers = {
  zhibiao: readOurs,
  'chrono-node zh.hans': readChrono,
  'Recognizers-Text DateTime zh-cn': readRecognizers,
};
const misses: Record<string, string[]> = {};
const right = Object.fromEntries(
  Object.entries(readers).map(([name, read]) => {
    const missed = expressions.flatMap(([expression, interval]) => {
      const got = attempt(read, expression);
      const hit = interval === '' ? got.every((one) => one === '') : withHull(got).includes(interval);
      return hit ? [] : [`${expression}: ${interval || 'no dates'}, got ${got.join(' | ') || 'nothing'}`];
    });
    misses[name] = missed;
    return [name, expressions.length - missed.length];
  }),
);

if (process.argv.includes('--json')) console.log(JSON.stringify({ expressions: expressions.length, right }));
else {
  const names = Object.keys(right);
  console.log(`${expressions.length} expressions, reference ${referenceDate}: resolved to the right days`);
  console.log(names.join('  |  '));
  console.log(
    names
      .map((name) => `${right[name]} (${((100 * right[name]!) / expressions.length).toFixed(1)} %)`.padEnd(name.length))
      .join('  |  '),
  );
  if (process.argv.includes('--misses')) {
    for (const name of names) console.log(`\n${name}\n  ${misses[name]!.join('\n  ') || 'none'}`);
  }
}
