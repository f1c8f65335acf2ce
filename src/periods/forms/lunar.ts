/** The lunar calendar: 农历八月十五, 正月初一, 除夕. */
import { eachYear } from '../extents.ts';
import { lunarDays } from '../lunar.ts';
import { numberOf } from '../pattern.ts';
import type { Form, Said } from './form.ts';

const monthNames: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };
const months = '(正|冬|腊|<n>)月';
const dayNumber = '(初<n>|<n>)';

function monthOf(written: string): number {
  return monthNames[written] ?? numberOf(written);
}

function dayOf(written: string): number {
  return numberOf(written.replace('初', ''));
}

function lunar(month: number, day: number | undefined, leap = false): Said {
  return { extent: eachYear((year) => lunarDays(year, month, day, leap)), grain: day === undefined ? 'month' : 'day' };
}

export const lunarForms: readonly Form[] = [
  {
    name: '农历八月',
    where: `(农历|阴历|旧历)${months}[份]`,
    place: 'part',
    read: ([, month]) => lunar(monthOf(month!), undefined),
  },
  {
    name: '农历八月十五',
    where: `(农历|阴历|旧历)(闰|)${months}${dayNumber}[日|号]`,
    place: 'part',
    read: ([, leap, month, day]) => lunar(monthOf(month!), dayOf(day!), leap !== ''),
  },
  {
    name: '正月',
    where: '(正|腊)月',
    place: 'part',
    notAfter: '初',
    read: ([month]) => lunar(monthOf(month!), undefined),
  },
  {
    name: '正月初一',
    where: '(正|冬|腊)月(初<n>|廿<n>)[日]',
    place: 'part',
    read: ([month, day]) => lunar(monthOf(month!), dayOf(day!)),
  },
  {
    name: '八月初三',
    where: '<n>月(初<n>)[日]',
    place: 'part',
    notBefore: '闰',
    // 八月初三家企业; 五月廿一日 is a day of the sun
    read: ([month, day], { s, end }) =>
      /\d/.test(month!) || !(s[end - 1] === '日' || end >= s.length || ',;。)'.includes(s[end]!))
        ? undefined
        : lunar(monthOf(month!), dayOf(day!)),
  },
  {
    name: '闰四月初一',
    where: `闰${months}(初<n>|<n>|)[日]`,
    place: 'part',
    read: ([month, day]) => lunar(monthOf(month!), day === '' ? undefined : dayOf(day!), true),
  },
  {
    name: '正月十五',
    where: '(正|腊)月<n>[日]',
    place: 'part',
    read: ([month, day]) => lunar(monthOf(month!), dayOf(day!)),
  },
  { name: '大年初一', where: '(大年)初<n>', place: 'part', read: ([, day]) => lunar(1, numberOf(day!)) },
  { name: '大年三十', where: '大年(三十|夜)', place: 'part', read: () => lunar(12, -1) },
];
