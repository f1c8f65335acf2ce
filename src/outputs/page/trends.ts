/** Indicators that a text gives for several periods, and their line as a small picture. */
import type { Indicator } from '../../schema.ts';
import { groupDigits, printName, shortenPeriod } from '../wording.ts';
import { escapeText } from './escape.ts';

export interface Point {
  /** Index of the record. */
  readonly index: number;
  /** ISO day on which its period ends, else begins. */
  readonly day: string;
  readonly label: string;
  readonly value: string;
  readonly status: Indicator['status'];
}

export interface Trend {
  readonly name: string;
  readonly unit: string;
  /** In the order of time, each period once. */
  readonly points: readonly Point[];
}

const day = 86_400_000;
const year = 365;

/** Periods are only comparable with those of their length: 年, 半年, 季, 月, a day, or an open stretch. */
function lengthOf(start: string | undefined, end: string | undefined): string {
  if (start === undefined || end === undefined) return start === undefined ? 'until' : 'since';
  const days = (Date.parse(end) - Date.parse(start)) / day + 1;
  if (days >= year) return `${Math.round(days / year)}a`;
  return days <= 1 ? 'day' : `${Math.round(days / 30.4)}mo`;
}

/** What records of one indicator have in common, but for the subject, which a text need not say again. */
function keyOf({ name, of, unit, kind, period }: Indicator): string {
  return [name, of, unit, kind, lengthOf(period?.start, period?.end)].join('\u0000');
}

/** The points of one indicator; undefined where one period has two amounts, which are then of two things. */
function pointsOf(records: Group): Point[] | undefined {
  const byDay = new Map<string, Point>();
  for (const [index, { period, value, status }] of records) {
    const { inherited, ...dates } = period!;
    const end = (dates.end ?? dates.start)!;
    const known = byDay.get(end);
    if (known !== undefined && known.value !== value) return undefined;
    if (known === undefined) {
      byDay.set(end, { index, day: end, label: shortenPeriod({ ...dates, text: '' }), value, status });
    }
  }
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** A level with a name, one amount and a dated period. */
function canPoint({ relation, name, period, upper }: Indicator): boolean {
  return relation === 'level' && name !== '' && upper === undefined && (period?.start ?? period?.end) !== undefined;
}

type Group = readonly (readonly [index: number, record: Indicator])[];

/** One group where at most one subject is named, else one a subject, and one of those without. */
function splitBySubject(group: Group): Group[] {
  const bySubject = new Map<string | undefined, [number, Indicator][]>();
  for (const [index, record] of group) {
    const subject = record.subject?.text;
    const known = bySubject.get(subject);
    if (known === undefined) bySubject.set(subject, [[index, record]]);
    else known.push([index, record]);
  }
  const named = bySubject.size - (bySubject.has(undefined) ? 1 : 0);
  return named <= 1 ? [group] : [...bySubject.values()];
}

function trendFrom(group: Group): Trend | undefined {
  const points = pointsOf(group);
  if (points === undefined || points.length < 2) return undefined;
  const [, record] = group.find(([, { subject }]) => subject !== undefined) ?? group[0]!;
  return { name: printName(record), unit: record.unit, points };
}

/** Every level of one name, subject and unit that is given for two periods or more. */
export function findTrends(records: readonly Indicator[]): Trend[] {
  const groups = new Map<string, [number, Indicator][]>();
  records.forEach((record, index) => {
    if (!canPoint(record)) return;
    const key = keyOf(record);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [[index, record]]);
    else group.push([index, record]);
  });
  return [...groups.values()].flatMap(splitBySubject).flatMap((group) => trendFrom(group) ?? []);
}

/** The trend that one record is a point of. */
export function findTrendOf(records: readonly Indicator[], index: number): Trend | undefined {
  const record = records[index]!;
  if (!canPoint(record)) return undefined;
  const key = keyOf(record);
  const group = records.flatMap((other, i): [number, Indicator][] =>
    other.name === record.name && other.unit === record.unit && canPoint(other) && keyOf(other) === key
      ? [[i, other]]
      : [],
  );
  const own = splitBySubject(group).find((part) => part.some(([i]) => i === index));
  return own && trendFrom(own);
}

const width = 240;
const height = 84;
const edge = { x: 14, top: 22, bottom: 18 };

/** A line over time: a dot a period, hollow for plan and forecast, the first and last amount written out. */
export function drawTrend({ name, unit, points }: Trend): string {
  const days = points.map((point) => Date.parse(point.day));
  const values = points.map((point) => Number(point.value));
  const place = (value: number, all: readonly number[], from: number, to: number) => {
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return most === least ? (from + to) / 2 : from + ((value - least) / (most - least)) * (to - from);
  };
  const spots = points.map((point, i) => ({
    point,
    x: Math.round(place(days[i]!, days, edge.x, width - edge.x) * 10) / 10,
    y: Math.round(place(values[i]!, values, height - edge.bottom, edge.top) * 10) / 10,
  }));
  const line = spots.map(({ x, y }) => `${x},${y}`).join(' ');
  const dots = spots.map(
    ({ point, x, y }) =>
      `<circle class="${point.status === 'actual' ? 'dot' : 'dot hollow'}" cx="${x}" cy="${y}" r="3">` +
      `<title>${escapeText(`${point.label} ${groupDigits(point.value)} ${unit}`)}</title></circle>`,
  );
  const ends = [spots[0]!, spots.at(-1)!].map(({ point, y }, i) => {
    const anchor = i === 0 ? 'start' : 'end';
    const x = i === 0 ? 2 : width - 2;
    return (
      `<text class="most" x="${x}" y="${Math.max(11, y - 8)}" text-anchor="${anchor}">${shorten(point.value)}</text>` +
      `<text class="when" x="${x}" y="${height - 3}" text-anchor="${anchor}">${escapeText(point.label)}</text>`
    );
  });
  const spoken = points.map(({ label, value }) => `${label} ${groupDigits(value)}`).join(', ');
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeText(`${name} ${unit}: ${spoken}`)}">` +
    `<polyline points="${line}"/>${dots.join('')}${ends.join('')}</svg>`
  );
}

/** An amount in a small picture: `4.62亿` for 461510000. */
function shorten(value: string): string {
  const amount = Number(value);
  const [scale, word] = Math.abs(amount) >= 1e8 ? [1e8, '亿'] : Math.abs(amount) >= 1e4 ? [1e4, '万'] : [1, ''];
  return `${Number((amount / scale).toPrecision(4))}${word}`;
}
