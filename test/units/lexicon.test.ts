import { describe, expect, it } from 'vitest';
import { checkLexicon, convert, convertWith, createRegistry, normalize } from '../../src/units/index.ts';

describe('a user lexicon', () => {
  const registry = createRegistry(
    checkLexicon({
      units: [
        { name: '垧', aliases: ['大垧'], kind: 'area', base: { unit: '亩', factor: '15' } },
        { name: '半垧', kind: 'area', base: { unit: '垧', factor: '1/2' } },
        { name: '碳票', kind: 'number' },
      ],
      classifiers: ['箱笼', '摞摞'],
      currencies: [{ name: '学堂币', code: 'XTB', aliases: ['堂币'] }],
    }),
  );

  it('reads its units, also through earlier rows, in rates and in convert', () => {
    expect(registry.match('大垧耕地', 0)).toMatchObject({ end: 2, unit: '垧', kind: 'area', code: 'm2' });
    expect(normalize('2', registry.unit('垧')?.factor)).toBe('20000');
    expect(convertWith(registry, '4', '半垧', '公顷')).toBe('2');
    expect(registry.match('元/垧', 0)).toMatchObject({ unit: '元/垧', code: 'CNY/m2' });
    expect(registry.match('碳票', 0)).toMatchObject({ unit: '碳票', code: '{碳票}' });
  });

  it('reads its measure words and currencies', () => {
    expect(registry.match('箱笼货物', 0)).toMatchObject({ end: 2, unit: '箱笼', kind: 'count' });
    expect(registry.match('堂币', 0)).toMatchObject({ unit: '学堂币', kind: 'money', code: 'XTB' });
    expect(registry.matchBefore('支付XTB', 5)).toMatchObject({ start: 2, unit: '学堂币' });
  });

  it('takes over a spelling of the tables', () => {
    const own = createRegistry({ units: [{ name: '担', kind: 'mass', base: { unit: '公斤', factor: '60' } }] });
    expect(convertWith(own, '1', '担', '公斤')).toBe('60');
  });

  it('leaves the tables as they are', () => {
    expect(() => convert('1', '垧', '公顷')).toThrow('垧');
  });

  it('accepts the empty one', () => expect(checkLexicon({})).toEqual({}));
});

describe('bad rows', () => {
  it.each([
    [null, /^lexicon is null: takes/],
    ['units', /^lexicon is "units": takes/],
    [{ nouns: [] }, /^lexicon, unknown "nouns": takes \{ units\?/],
    [{ units: {} }, /^lexicon\.units is an object: takes a list of rows/],
    [{ units: ['亩'] }, /^lexicon\.units\[0\] is "亩": takes \{ name, aliases/],
    [{ units: [{ name: '垧' }] }, /^lexicon\.units\[0\]\.kind is missing: takes one of count, length/],
    [{ units: [{ name: '垧', kind: 'fields' }] }, /^lexicon\.units\[0\]\.kind is "fields": takes one of/],
    [{ units: [{ name: '', kind: 'area' }] }, /^lexicon\.units\[0\]\.name is "": takes a word/],
    [{ units: [{ name: '5垧', kind: 'area' }] }, /^lexicon\.units\[0\]\.name is "5垧": takes a word/],
    [{ units: [{ name: '垧', kind: 'area', alias: [] }] }, /^lexicon\.units\[0\], unknown "alias": takes/],
    [
      { units: [{ name: '垧', kind: 'area', base: { unit: '亩', factor: 'x' } }] },
      /^lexicon\.units\[0\]\.base\.factor is "x": takes/,
    ],
    [{ classifiers: ['箱', 5] }, /^lexicon\.classifiers\[1\] is 5: takes a word/],
    [
      { currencies: [{ name: '币', code: 'b' }] },
      /^lexicon\.currencies\[0\]\.code is "b": takes 3 to 5 capital letters/,
    ],
  ])('%j is refused', (input, message) => {
    expect(() => checkLexicon(input)).toThrow(TypeError);
    expect(() => checkLexicon(input)).toThrow(message);
  });

  it.each([
    ['没有', '5', /^lexicon\.units\[0\]\.base\.unit is "没有", which is no known unit/],
    ['亩', '0', /^lexicon\.units\[0\]\.base\.factor is "0": takes a number above zero/],
    ['华氏度', '2', /^lexicon\.units\[0\]\.base\.unit is "华氏度": takes a scale that begins at zero/],
  ])('a base of %s times %s is refused', (unit, factor, message) => {
    const kind = unit === '华氏度' ? 'temperature' : 'area';
    expect(() => createRegistry({ units: [{ name: '垧', kind, base: { unit, factor } }] })).toThrow(message);
  });
});
