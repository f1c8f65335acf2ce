import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

const told = (text: string) => extract(text).map(({ text, name, relation }) => [text, name, relation]);

describe('a share of a plan or of a whole', () => {
  it('keeps the indicator of the clause before', () => {
    expect(told('港务集团营业收入36.2亿元,为年初预算的53.8%,同比增长2.6%。')).toEqual([
      ['36.2亿元', '营业收入', 'level'],
      ['53.8%', '营业收入', 'share'],
      ['2.6%', '营业收入', 'growth'],
    ]);
    expect(told('奶牛存栏8.7万头,为正常保有量的102.3%。')[1]).toEqual(['102.3%', '奶牛存栏', 'share']);
  });

  it('names what stands before the verb', () => {
    expect(told('国有资本经营预算收入仅完成年初预算的三成多。')).toEqual([['三成多', '国有资本经营预算收入', 'share']]);
    expect(told('轨道交通投资为年度计划的47.6%。')).toEqual([['47.6%', '轨道交通投资', 'share']]);
  });
});

describe('names handed out in order', () => {
  it('leaves a joiner inside a name where the counts tell', () => {
    expect(
      told('教育支出、社会保障和就业支出、卫生健康支出分别增长5.1%、7.4%、2.3%。').map(([, name]) => name),
    ).toEqual(['教育支出', '社会保障和就业支出', '卫生健康支出']);
    expect(told('批发和零售业、住宿和餐饮业增加值分别增长5.3%和4.8%。').map(([, name]) => name)).toEqual([
      '批发和零售业增加值',
      '住宿和餐饮业增加值',
    ]);
    expect(told('黑色金属冶炼业、文化体育和娱乐业和建筑业分别增长1.1%、2.2%和3.3%。').map(([, name]) => name)).toEqual([
      '黑色金属冶炼业',
      '文化体育和娱乐业',
      '建筑业',
    ]);
  });
});

describe('块', () => {
  it('counts what is made in pieces and is money elsewhere', () => {
    const kinds = (text: string) => extract(text).map(({ kind, unit }) => kind + unit);
    expect(kinds('集成电路86.4亿块,增长12.6%。')).toEqual(['count块', 'percent%']);
    expect(kinds('他借给我5万块。')).toEqual(['money元']);
    expect(kinds('买芯片花了5万块。')).toEqual(['money元']);
  });
});

describe('averages', () => {
  it('cuts 平均 whole before a light verb', () => {
    expect(told('住院费用报销比例平均达到75.4%。')).toEqual([['75.4%', '住院费用报销比例', 'level']]);
  });

  it('adds a bare 日均 to what was named before', () => {
    expect(told('港口装卸量8156.3万吨,日均45.1万吨。')[1]).toEqual(['45.1万吨', '装卸量日均', 'level']);
  });
});
