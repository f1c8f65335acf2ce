import { describe, expect, it } from 'vitest';
import { createExtractor, extract, extractQuantities, parseQuantity, QuantitySyntaxError } from '../src/index.ts';

const text = '1-5月一般公共预算收入完成46151万元,同比增收3809万元,增长9.0%。';

describe('options', () => {
  it.each([
    [{ referenceDate: '2023-13-01' }, /referenceDate takes an ISO date .* not "2023-13-01"/],
    [{ referenceDate: 'today' }, /referenceDate/],
    [{ referenceDate: new Date('x') }, /referenceDate/],
    [{ kinds: ['price'] }, /kinds takes an array of kinds \(money, .*not \["price"\]/],
    [{ kinds: 'money' }, /kinds/],
    [{ lang: 'zh' }, /unknown option "lang"; accepted are referenceDate, kinds, lexicon/],
    [{ lexicon: { units: [{ name: '筐' }] } }, /lexicon\.units\[0\]/],
    [{ lexicon: { verbs: [{ word: '蹿升', direction: 'sideways' }] } }, /lexicon\.verbs\[0\]/],
    ['2023-07-01', /options must be an object/],
    [null, /options must be an object/],
  ])('%j is refused by name', (options, message) => {
    expect(() => extract(text, options as never)).toThrow(TypeError);
    expect(() => extract(text, options as never)).toThrow(message);
  });

  it('refuses a text that is no string', () => {
    for (const wrong of [undefined, null, 12, {}, [text]]) expect(() => extract(wrong as never)).toThrow(TypeError);
  });

  it('keeps only the kinds asked for', () => {
    expect(extract(text, { kinds: ['percent'] }).map((record) => record.text)).toEqual(['9.0%']);
    expect(extractQuantities(text, { kinds: ['money'] })).toHaveLength(2);
  });

  it('takes a reference date as a string or a Date', () => {
    const period = { start: '2024-01-01', end: '2024-05-31' };
    expect(extract(text, { referenceDate: '2024-07-01' })[0]?.period).toMatchObject(period);
    expect(extract(text, { referenceDate: new Date('2024-07-01') })[0]?.period).toMatchObject(period);
    expect(extract(text)[0]?.period).toEqual({ text: '1-5月' });
  });
});

describe('createExtractor', () => {
  const extractor = createExtractor({
    lexicon: {
      units: [{ name: '标准筐', kind: 'mass', base: { unit: '公斤', factor: '25' } }],
      classifiers: ['挂'],
      currencies: [{ name: '社区币', code: 'SQB' }],
      verbs: [{ word: '蹿升', direction: 'up' }],
      cues: [{ word: '誓要', status: 'planned' }],
    },
  });

  it('reads the units, measure words and currencies of its lexicon', () => {
    expect(extractor.extractQuantities('收苹果40标准筐、鞭炮3挂,付社区币500')).toMatchObject([
      { kind: 'mass', value: '40', unit: '标准筐', normalized: { value: '1000', unit: 'kg' } },
      { kind: 'count', value: '3', unit: '挂' },
      { kind: 'money', value: '500', unit: '社区币', normalized: { value: '500', unit: 'SQB' } },
    ]);
  });

  it('reads its verbs and cues', () => {
    expect(extractor.extract('港口吞吐量同比蹿升12%。')).toMatchObject([{ relation: 'growth', direction: 'up' }]);
    expect(extractor.extract('我们誓要建成公园30个。')).toMatchObject([{ status: 'planned' }]);
  });

  it('leaves the shared tables as they are', () => {
    expect(extractQuantities('40标准筐')).toEqual([]);
  });
});

describe('parseQuantity', () => {
  it('reads one figure with its bound', () => {
    expect(parseQuantity(' 约46151万元 ')).toMatchObject({ value: '461510000', unit: '元', bound: 'approx' });
  });

  it.each([
    ['财政收入', 0],
    ['3家5个', 2],
    ['共3家', 0],
    ['3家企业', 2],
  ])('refuses %j at offset %i', (wrong, at) => {
    try {
      parseQuantity(wrong);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(QuantitySyntaxError);
      expect((error as QuantitySyntaxError).at).toBe(at);
      expect((error as QuantitySyntaxError).message).toContain(`"${wrong}"`);
    }
  });
});
