import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../src/clauses/index.ts';
import { markerAt } from '../../src/text/markers.ts';
import { createSource } from '../../src/text/source.ts';

/** The clauses of a sentence whose figures are written as digits with 个, and each figure's own text before and after it. */
function split(text: string): { clauses: string[]; places: string[] } {
  const source = createSource(text);
  const figures = Array.from(text.matchAll(/\d+个/g), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  const { clauses, places } = splitClauses(
    source,
    { start: 0, end: text.length, from: 0, to: figures.length, firstMark: 0 },
    figures,
  );
  return {
    clauses: clauses.map(({ start, end }) => text.slice(start, end)),
    places: places.map(
      ({ before, after }, i) => `${text.slice(before, figures[i]!.start)}|${text.slice(figures[i]!.end, after)}`,
    ),
  };
}

describe('splitClauses', () => {
  it('cuts at commas, semicolons and colons', () => {
    expect(split('其中：甲5个，乙6个；丙7个。').clauses).toEqual(['其中', '甲5个', '乙6个', '丙7个']);
  });

  it('does not cut inside quotes and titles', () => {
    expect(split('开展“强基，提质”行动5个，印发《甲，乙》6个').clauses).toEqual([
      '开展“强基，提质”行动5个',
      '印发《甲，乙》6个',
    ]);
  });

  it('does not cut a number at its separator', () => {
    expect(split('共1,200个').clauses).toEqual(['共1,200个']);
  });

  it('makes clauses of a bracket that holds figures, and goes on behind it', () => {
    const { clauses, places } = split('企业9个(甲5个，乙4个)完成整改，剩余6个');
    expect(clauses).toEqual(['企业9个(甲5个，乙4个)完成整改', '甲5个', '乙4个', '剩余6个']);
    expect(places).toEqual(['企业|', '甲|', '乙|', '剩余|']);
  });

  it('leaves a bracket without figures in its clause', () => {
    expect(split('客车(含甲，乙)7个').clauses).toEqual(['客车(含甲，乙)7个']);
  });

  it('hands each figure the text up to its neighbours', () => {
    expect(split('新建5个学校和6个医院').places).toEqual(['新建|学校和', '学校和|医院']);
  });

  it('copes with brackets and quotes that never close', () => {
    expect(split('甲(乙5个，“丙6个').clauses.at(-1)).toContain('丙6个');
    expect(split('甲)5个，乙6个').clauses).toEqual(['甲)5个', '乙6个']);
  });
});

describe('markerAt', () => {
  it.each([
    ['第二部分 安排', '第二部分 ', 0],
    ['二、下半年', '二、', 1],
    ['(一)总体', '(一)', 2],
    ['（一）总体', '（一）', 2],
    ['3.检查', '3.', 3],
    ['三、四季度工作安排', '三、', 1],
    ['一、三年行动进展', '一、', 1],
    ['二、三产融合', '二、', 1],
    ['①检查', '①', 4],
    ['一是检查', '一是', 5],
  ])('%s', (text, marker, level) => {
    expect(markerAt(createSource(text).folded, 0)).toEqual({ start: 0, end: marker.length, level });
  });

  it.each([
    '二、三级医院预约率升至90%',
    '一、二线城市新开门店5家',
    '一、二、三产增加值',
    '三、四季度各检查2次',
    '三、五年内建成',
    '一、二等奖12项',
  ])('no marker between numerals: %s', (text) => {
    expect(markerAt(createSource(text).folded, 0)).toBeUndefined();
  });

  it.each(['3.5亿元', '一般企业', '第二产业', '2025年', '(市)区', ''])('no marker: %s', (text) => {
    expect(markerAt(createSource(text).folded, 0)).toBeUndefined();
  });
});
