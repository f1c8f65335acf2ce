import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { createSource } from '../../src/text/source.ts';

function sentencesOf(text: string): string[] {
  const source = createSource(text);
  return splitSentences(source).map(({ start, end }) => source.text.slice(start, end));
}

describe('where sentences end', () => {
  it.each([
    ['a full stop', ['甲局检查8家。', '乙局检查9家']],
    ['signs that part two texts', ['代表团抵达', '###', ' 图文略 ', '###', '会谈成果3项']],
    ['a headline', ['【某地楼价上月急跌3%】', '官方数据显示']],
    ['a headline behind its stamp', ['2019.12.09 02:54【专访】', '他卖出3件']],
    [
      'items of a form that run together',
      ['1.决定日期:112/08/11', '2.事由:增资', '3.每股面额:10元', '4.总额:420元', '5.备注:无'],
    ],
    ['items from a number on', ['7.任期:三年', '8.人数(含代表人):5人']],
  ])('%s', (_, sentences) => {
    expect(sentencesOf(sentences.join(''))).toEqual(sentences);
  });

  it.each([
    ['items that marks part', '包括:1.绿化:新种3亩;2.照明:新装5盏'],
    ['a heading of Markdown', '### 主要工作'],
    ['decimals', '预算:共12.5万元,比上年:多2.5万元'],
    ['a label', '【面积】120平方米'],
  ])('not at %s', (_, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});
