/** Years that are counted from elsewhere: of the Republic, of the eras, before our era; years of the moon. */
import { codeSet } from '../../text/codes.ts';
import { createWords, wordAt } from '../../text/words.ts';
import { noYear, years } from '../extents.ts';
import { numberOf } from '../pattern.ts';
import { eraYears, otherEras } from './eras.data.ts';
import type { Form } from './form.ts';
import { year } from './years.ts';

const eras = createWords(
  eraYears.map(([names, first, last, calendar]) => [names, { first, last, lunar: calendar === 'lunar' }] as const),
);

/** 大同三年来, 永康两年间: a place, and how long. */
const notEra = codeSet('来间内多半');

export const eraForms: readonly Form[] = [
  {
    name: '公元367年',
    where: '(公|西)元<many>年',
    place: 'alone',
    opens: 'year',
    read([, written]) {
      const value = numberOf(written!);
      return value > 0 && value < 2200 ? year(value) : undefined;
    },
  },
  {
    // a year that ISO days do not reach: read whole, and no figure's time
    name: '公元前221年',
    where: '(公|西)元前<many>年',
    place: 'alone',
    opens: 'year',
    read: () => ({ ...year(noYear), state: true }),
  },
  {
    name: '民国三年',
    where: '民[国]<many>年[度]',
    place: 'alone',
    opens: 'year',
    notBefore: '居市农人公国渔',
    read([written], { s, start }) {
      const value = numberOf(written!);
      return s[start + 1] === '国' && value > 0 && value < 200 ? year(1911 + value) : undefined;
    },
  },
  {
    name: '民国元年',
    where: '民国元年[度]',
    place: 'alone',
    opens: 'year',
    read: () => year(1912),
  },
  {
    // years of the Republic without its name
    name: '108年6月',
    where: '<republic>年[度]',
    place: 'alone',
    opens: 'short',
    read([written]) {
      const value = numberOf(written!);
      return value >= 100 && value < 150 ? year(1911 + value) : undefined;
    },
  },
  {
    // the same read out one by one, as no length of time is: 一〇八年第一次股东会
    name: '一〇八年',
    where: '<republic>年',
    place: 'alone',
    opens: 'year',
    notBefore: '第近约超达历时续',
    read([written], { s, end }) {
      const value = numberOf(written!);
      return value >= 100 && value < 150 && /^一[〇零○一二三四]/.test(written!) && !notEra.has(s.charCodeAt(end))
        ? year(1911 + value)
        : undefined;
    },
  },
  {
    // the same of a whole year of accounts: 108年度预算
    name: '108年度',
    where: '<republic>年度',
    place: 'alone',
    notBefore: '0123456789第近约超达历',
    read([written]) {
      const value = numberOf(written!);
      return value >= 100 && value < 150 ? year(1911 + value) : undefined;
    },
  },
  {
    // a year of school: 113学年度
    name: '113学年',
    where: '<republic>学年[度]',
    place: 'alone',
    notBefore: '0123456789第近约超达历',
    read([written]) {
      const value = numberOf(written!);
      if (value < 100 || value >= 150) return undefined;
      return {
        extent: { ...years('said', 1911 + value, 1912 + value), firstMonth: 9, lastMonth: 8 },
        grain: 'years',
      };
    },
  },
  {
    name: '农历2015年',
    where: '(农历|阴历|旧历)<year>年',
    place: 'alone',
    opens: 'year',
    read: ([, written]) => ({ extent: { ...years('said', numberOf(written!)), lunar: true }, grain: 'year' }),
  },
  {
    // which of several eras of the name is meant, or which year it is, nothing here tells
    name: '建元二年',
    where: `(${otherEras.replaceAll(' ', '|')})(元|<many>)年`,
    place: 'alone',
    opens: 'year',
    read([, written], { s, end }) {
      if (/^\d/.test(written!) || notEra.has(s.charCodeAt(end))) return undefined;
      return written === '元' || numberOf(written!) > 0 ? { ...year(noYear), state: true } : undefined;
    },
  },
  {
    name: '康熙二十年',
    where: `(${eraYears.map(([names]) => names.replaceAll(' ', '|')).join('|')})(元|<many>)年`,
    place: 'alone',
    opens: 'year',
    read([era, written]) {
      const found = wordAt(eras, era!, 0)!.value;
      const count = written === '元' ? 1 : numberOf(written!);
      const value = found.first + count - 1;
      // an era that was not so long has no such year: read whole, without dates
      if (count < 1 || value > found.last) return { ...year(noYear), state: true };
      // the months of those years are those of the moon
      return { extent: { ...years('said', value), lunar: value < 1912 && found.lunar }, grain: 'year' };
    },
  },
];
