import { describe, expect, it } from 'vitest';
import { createExtractor, extract, type Indicator, read, UnitError } from '../../src/index.ts';
import { find, group, inUnit, signed, toRows } from '../../src/tools/index.ts';

const texts = (records: readonly Indicator[]) => records.map(({ text }) => text);

describe('signed', () => {
  it.each([
    ['产量同比下降3.1%。', '-3.1'],
    ['产量同比-3.1%。', '-3.1'],
    ['产量同比增长3.1%。', '3.1'],
    ['收入减少120万元。', '-1200000'],
    ['气温为-5℃。', '-5'],
  ])('%s', (text, value) => {
    expect(signed(extract(text)[0]!)).toBe(value);
  });

  it('leaves zero without a sign and goes by the direction whatever is written', () => {
    expect(signed({ value: '0', direction: 'down' })).toBe('0');
    expect(signed({ value: '-2', direction: 'up' })).toBe('2');
  });
});

describe('find', () => {
  const report =
    '2023年1-5月,全市一般公共预算收入完成46151万元,同比增长9.0%;税收收入完成3.2亿元,同比下降2.5%。\n' +
    '力争新建道路12.5公里,耕地保有量30万亩,公共绿地收入2万元。';
  const records = extract(report);

  it('takes a part of the words, best first', () => {
    expect(texts(find(records, { name: '公共预算收入', relation: 'level' }))).toEqual(['46151万元']);
    expect(texts(find(records, { name: '公共收入', kind: 'money' }))).toEqual(['2万元', '46151万元']);
    const [best] = find(records, { name: '税收收入' });
    expect(best?.text).toBe('3.2亿元');
    expect(find(records, { name: '一般公共预算收入总额外' })).toEqual([]);
  });

  it('compares in simplified characters and without 共, 总 and 完成', () => {
    const [record] = extract('总用电量4.5亿千瓦时。');
    expect(record!.name).toContain('用电量');
    expect(find([record!], { name: '用電量' })).toEqual([record]);
    expect(find([{ ...record!, name: '投资总额' }], { name: '完成投资额' })).toHaveLength(1);
    expect(find([{ ...record!, name: '公共投资额' }], { name: '公投资' })).toEqual([]);
  });

  it('does not take single characters out of words', () => {
    expect(find(records, { name: '一公' })).toEqual([]);
    expect(find(records, { name: '收税' })).toEqual([]);
  });

  it('finds by subject, and a part by the name of its whole', () => {
    const base = records[0]!;
    const own: Indicator = { ...base, name: '营业收入', subject: { text: '江岸水务股份公司', start: 0, end: 8 } };
    const part: Indicator = { ...base, name: '甲区', of: '生产总值', partOf: 0 };
    expect(find([base, own, part], { name: '营业收入', subject: '江岸水务' })).toEqual([own]);
    expect(find([own, part], { name: '江岸水务股份公司营业收入' })).toEqual([own]);
    expect(find([own, part], { name: '甲区生产总值' })).toEqual([part]);
    expect(find([own, part], { name: '生产总值' })).toEqual([part]);
    expect(find([own, part], { subject: '乙公司' })).toEqual([]);
  });

  it('takes one value of a field or several', () => {
    expect(texts(find(records, { kind: ['percent', 'length'] }))).toEqual(['9.0%', '2.5%', '12.5公里']);
    expect(texts(find(records, { relation: 'growth', basis: 'yoy', direction: 'down' }))).toEqual(['2.5%']);
    expect(texts(find(records, { status: 'planned', kind: 'length' }))).toEqual(['12.5公里']);
  });

  it('finds by time: the words, the year or month that it lies in, or its days', () => {
    const first = find(records, { period: '1-5月' });
    expect(find(records, { period: { start: '2023-01-01', end: '2023-05-31' } })).toEqual(
      records.filter(({ period }) => period?.end === '2023-05-31'),
    );
    expect(find(records, { period: '2023' })).toEqual(expect.arrayContaining(first));
    expect(find(records, { period: '2023-01' })).toEqual([]);
    expect(find(records, { period: '2024' })).toEqual([]);
  });

  it('finds by what a unit measures', () => {
    expect(texts(find(records, { unit: '亿元' }))).toEqual(['46151万元', '3.2亿元', '2万元']);
    expect(texts(find(records, { unit: '公顷' }))).toEqual(['30万亩']);
    expect(() => find(records, { unit: '呱' })).toThrow(UnitError);
  });
});

describe('group', () => {
  const records = extract('完成投资3亿元,办理案件20件。投资5亿元,受理案件6件。');

  it('puts names that are the same to a reader together, under the first spelling', () => {
    const groups = group(records, 'name');
    const [first] = records;
    expect(texts(groups.get(first!.name)!)).toEqual(['3亿元', '5亿元']);
    expect([...groups.values()].flat()).toHaveLength(records.length);
  });

  it('groups by any field or function, in the order of the text', () => {
    expect([...group(records, 'kind').keys()]).toEqual(['money', 'count']);
    expect([...group(records, 'basis').keys()]).toEqual(['']);
    expect([...group(records, ({ start }) => start > 14).values()].map(texts)).toEqual([
      ['3亿元', '20件'],
      ['5亿元', '6件'],
    ]);
  });
});

describe('toRows', () => {
  const text = '一、财政\n2023年收入4.6亿元,同比增长9%。\n二、民生\n建成学校5至8所。';

  it('gives every column in every row, with line, column and heading', () => {
    const rows = toRows(read(text), text);
    expect(rows.map(({ line, column, heading, text }) => [line, column, heading, text])).toEqual([
      [2, 8, '一、财政', '4.6亿元'],
      [2, 18, '一、财政', '9%'],
      [4, 5, '二、民生', '5至8所'],
    ]);
    expect(rows[0]).toMatchObject({
      value: '460000000',
      number: 460000000,
      normalizedUnit: 'CNY',
      periodStart: '2023-01-01',
      periodEnd: '2023-12-31',
      upper: null,
    });
    expect(rows[2]).toMatchObject({ value: '5', upper: '8', normalizedUpper: '8' });
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(Object.keys(rows[0]!));
      expect(Object.values(row)).not.toContain(undefined);
    }
  });

  it('takes records alone, which have no headings, and no text, which gives no lines', () => {
    const [row] = toRows(extract(text));
    expect(row).toMatchObject({ line: null, column: null, heading: null, text: '4.6亿元' });
  });

  it.each([
    ['0.1', 0.1],
    ['-12345678901234500000', -12345678901234500000],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', null],
    ['0.12345678901234567', null],
    ['0', 0],
    [`0.${'0'.repeat(12)}15`, 1.5e-13],
  ])('gives %s as the number %d', (value, number) => {
    const [record] = extract('收入1元。');
    expect(toRows([{ ...record!, value }])[0]!.number).toBe(number);
  });
});

describe('inUnit', () => {
  it('converts exactly', () => {
    const [money, area] = extract('收入46151万元,面积1.5亩。');
    expect(inUnit(money!, '亿元')).toBe('4.6151');
    expect(inUnit(area!, '平方米')).toBe('1000');
    expect(() => inUnit(money!, '公顷')).toThrow(UnitError);
  });

  it('takes the convert of an extractor for its own units', () => {
    const { extract: own, convert } = createExtractor({
      lexicon: { units: [{ name: '驮', kind: 'mass', base: { unit: '公斤', factor: '60' } }] },
    });
    const [record] = own('运出茶叶30驮。');
    expect(inUnit(record!, '吨', convert)).toBe('1.8');
    expect(() => inUnit(record!, '吨')).toThrow(UnitError);
  });
});
