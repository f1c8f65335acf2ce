/** A term of the sun's year, and how its day in a year is worked out. */
export interface SolarTerm {
  readonly name: string;
  readonly month: number;
  /** What its day is counted from, in the years from 1900 and from 2000. */
  readonly base: readonly [number, number];
  /** Years in which it falls a day later (1) or earlier (-1) than counted. */
  readonly besides?: Readonly<Record<number, 1 | -1>>;
  /** A word of its own as well: a term only where 节气 stands behind it. */
  readonly common?: true;
}

export const solarTerms: readonly SolarTerm[] = [
  { name: '小寒', month: 1, base: [6.11, 5.4055], besides: { 1982: 1, 2019: -1 } },
  { name: '大寒', month: 1, base: [20.84, 20.12], besides: { 2000: 1, 2082: 1 } },
  { name: '立春', month: 2, base: [4.6295, 3.87] },
  { name: '雨水', month: 2, base: [19.4599, 18.73], besides: { 2026: -1 }, common: true },
  { name: '惊蛰', month: 3, base: [6.3826, 5.63] },
  { name: '春分', month: 3, base: [21.4155, 20.646], besides: { 2084: 1 } },
  { name: '清明', month: 4, base: [5.59, 4.81] },
  { name: '谷雨', month: 4, base: [20.888, 20.1] },
  { name: '立夏', month: 5, base: [6.318, 5.52], besides: { 1911: 1 } },
  { name: '小满', month: 5, base: [21.86, 21.04], besides: { 2008: 1 }, common: true },
  { name: '芒种', month: 6, base: [6.5, 5.678], besides: { 1902: 1 } },
  { name: '夏至', month: 6, base: [22.2, 21.37], besides: { 1928: 1 } },
  { name: '小暑', month: 7, base: [7.928, 7.108], besides: { 1925: 1, 2016: 1 } },
  { name: '大暑', month: 7, base: [23.65, 22.83], besides: { 1922: 1 } },
  { name: '立秋', month: 8, base: [8.35, 7.5], besides: { 2002: 1 } },
  { name: '处暑', month: 8, base: [23.95, 23.13] },
  { name: '白露', month: 9, base: [8.44, 7.646], besides: { 1927: 1 }, common: true },
  { name: '秋分', month: 9, base: [23.822, 23.042], besides: { 1942: 1 } },
  { name: '寒露', month: 10, base: [9.098, 8.318] },
  { name: '霜降', month: 10, base: [24.218, 23.438], besides: { 2089: 1 } },
  { name: '立冬', month: 11, base: [8.218, 7.438], besides: { 2089: 1 } },
  { name: '小雪', month: 11, base: [23.08, 22.36], besides: { 1978: 1 }, common: true },
  { name: '大雪', month: 12, base: [7.9, 7.18], besides: { 1954: 1 }, common: true },
  { name: '冬至', month: 12, base: [22.6, 21.94], besides: { 1918: -1, 2021: -1 } },
];
