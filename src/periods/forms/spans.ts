/** Spans of years: those that lie before or behind, plans of five years, decades, centuries. */
import { wordAt } from '../../text/words.ts';
import { fromToday, years } from '../extents.ts';
import { numberOf } from '../pattern.ts';
import { chineseDigitAt } from '../read.ts';
import { spanVerbs } from '../words.ts';
import { type At, type Form, opensClause, type Said } from './form.ts';
import { spanned } from './relative.ts';

const spansOf: Readonly<Record<string, 'past' | 'ahead'>> = {
  过去的: 'past',
  过去: 'past',
  最近: 'past',
  近: 'past',
  这: 'past',
  今后的: 'ahead',
  今后: 'ahead',
  接下来的: 'ahead',
  接下来: 'ahead',
  未来的: 'ahead',
  未来: 'ahead',
};

/** `五年累计新增…`: the years that the text tells of, not a duration. */
function isCountedBack(value: number, at: At): boolean {
  return value >= 2 && value <= 10 && opensClause(at) && wordAt(spanVerbs, at.s, at.end) !== undefined;
}

const planOf: Readonly<Record<string, number>> = {
  十一: 11,
  十二: 12,
  十三: 13,
  十四: 14,
  十五: 15,
  十六: 16,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The five years of a plan; the fourteenth runs from 2021 to 2025. */
function planYears(name: string, tail: string): Said {
  const first = 2021 - 5 * (14 - planOf[name]!);
  return tail.endsWith('末')
    ? { extent: { ...years('said', first + 4), firstMonth: 12, firstDay: -1, lastDay: -1 }, grain: 'edge' }
    : { extent: years('said', first, first + 4), grain: 'years' };
}

const planTail = '(期末|时期末|末|时期|期间|)';

const decadeParts: Readonly<Record<string, readonly [number, number]>> = {
  '': [0, 9],
  初: [0, 2],
  初期: [0, 2],
  前期: [0, 2],
  中: [3, 6],
  中期: [3, 6],
  后期: [7, 9],
  末期: [7, 9],
  末: [7, 9],
  中后期: [3, 9],
};
const decadeTail = '(初期|初|前期|中后期|中期|后期|末期|末|)';

function decade(first: number, tail: string): Said | undefined {
  if (first % 10 !== 0) return undefined;
  const [from, to] = decadeParts[tail]!;
  return { extent: years('said', first + from, first + to), grain: 'years' };
}

const centuryParts: Readonly<Record<string, readonly [number, number]>> = {
  '': [1, 100],
  初: [1, 20],
  中叶: [41, 60],
  末: [81, 100],
};

/** 30-40年代, 七十、八十年代 of the last century: from the first to the last of them. */
function decades(written: string, tail: string, century = 1900): Said | undefined {
  const tens = written
    .split(/[^\d一二三四五六七八九十]+/)
    .filter((each) => each !== '')
    .map(numberOf);
  const [first, last] = [decade(century + tens[0]!, tail), decade(century + tens.at(-1)!, tail)];
  if (tens.length === 1 || first === undefined || last === undefined) return tens.length === 1 ? first : undefined;
  return { ...first, extent: { ...first.extent, lastYear: last.extent.lastYear } };
}

export const spanForms: readonly Form[] = [
  {
    name: '近三年',
    where: `(${Object.keys(spansOf).join('|')})<many>年(以来|来|间|)`,
    place: 'alone',
    read([word, written, since], { s, end }) {
      const count = numberOf(written!);
      const by = spansOf[word!]!;
      if (count < 1 || count > 100 || (word === '这' && written === '一')) return undefined;
      // longer than a report looks back: a window up to now
      if (by === 'past' && count > 5 && since !== '以来' && since !== '来') {
        if (word!.length === 1 && s[end] === '的') return undefined;
        return { extent: fromToday(spanned(-count, '年')), grain: 'years', state: true };
      }
      return {
        extent: by === 'past' ? years('past', 1 - count, 0) : years('ahead', 0, count - 1),
        grain: 'years',
      };
    },
  },
  {
    name: '五年来',
    where: '<many>年来',
    place: 'alone',
    notAfter: '自源',
    notBefore: '近历',
    read([written]) {
      const count = numberOf(written!);
      return count >= 1 && count <= 100 ? { extent: years('past', 1 - count, 0), grain: 'years' } : undefined;
    },
  },
  {
    name: '五年累计',
    where: '<n>年',
    place: 'alone',
    read([written], at) {
      const count = numberOf(written!);
      return isCountedBack(count, at) ? { extent: years('counted', 1 - count, 0), grain: 'years' } : undefined;
    },
  },
  {
    name: '“十四五”',
    where: `(“|「|")(十一|十二|十三|十四|十五|十六|六|七|八|九)五(”|」|")${planTail}`,
    place: 'alone',
    read([, name, , tail], { s, end }) {
      return s.startsWith('普法', end) ? undefined : planYears(name!, tail!);
    },
  },
  {
    name: '十四五',
    where: `(十一|十二|十三|十四|十五|十六)五${planTail}`,
    place: 'alone',
    read([name, tail], { s, end }) {
      return tail === '' && chineseDigitAt(s, end) >= 0 ? undefined : planYears(name!, tail!);
    },
  },
  {
    name: '20世纪',
    where: `(上|本|<n>)世纪(初|中叶|末|)`,
    place: 'alone',
    notAfter: '之交性的',
    read([written, part]) {
      const count = written === '上' ? 20 : written === '本' ? 21 : numberOf(written!);
      const [from, to] = centuryParts[part!]!;
      const first = (count - 1) * 100;
      return count < 1 || count > 22
        ? undefined
        : { extent: years('said', Math.max(1, first + from), first + to), grain: 'years', state: true };
    },
  },
  {
    name: '90年代',
    where: `[上世纪|20世纪|二十世纪]<ns>年代${decadeTail}`,
    place: 'alone',
    // 00年代 is of this century
    read: ([tens, tail], { s, start }) => decades(tens!, tail!, s.startsWith('00', start) ? 2000 : 1900),
  },
  {
    name: '三四十年代',
    where: `[上世纪|20世纪|二十世纪](二三|三四|四五|五六|六七|七八|八九)十年代`,
    place: 'alone',
    read: ([pair]) => decades(`${pair![0]}十、${pair![1]}十`, ''),
  },
  {
    name: '本世纪10年代',
    where: `本世纪<n>年代${decadeTail}`,
    place: 'alone',
    read: ([ten, tail]) => decade(2000 + numberOf(ten!), tail!),
  },
  {
    name: '19世纪80年代',
    where: `<n>世纪<n>年代${decadeTail}`,
    place: 'alone',
    read: ([hundred, ten, tail]) =>
      numberOf(hundred!) === 20 ? undefined : decade((numberOf(hundred!) - 1) * 100 + numberOf(ten!), tail!),
  },
  {
    name: '1990年代',
    where: `<year>年代${decadeTail}`,
    place: 'alone',
    read: ([written, tail]) => decade(numberOf(written!), tail!),
  },
];
