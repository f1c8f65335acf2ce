/** Every error is one line that names what was wrong and what is accepted. */
import { describe, expect, it } from 'vitest';
import {
  audit,
  convert,
  createExtractor,
  extract,
  extractStream,
  type Lexicon,
  NumberSyntaxError,
  parseQuantity,
  QuantitySyntaxError,
  UnitError,
} from '../src/index.ts';

const million = 1_000_000;
const withLexicon = (lexicon: unknown) => () => extract('收入1元', { lexicon: lexicon as Lexicon });

/** [what is done, the class of the error, what it names, what is accepted] */
const cases: readonly (readonly [
  title: string,
  act: () => unknown,
  type: new (...args: never[]) => Error,
  RegExp,
  RegExp,
])[] = [
  [
    'convert of a bigint',
    () => convert(1n as never, '元', '万元'),
    NumberSyntaxError,
    /^1n is no plain decimal/,
    /"12\.33"/,
  ],
  ['convert of null', () => convert(null as never, '元', '万元'), NumberSyntaxError, /^null is no/, /"12\.33"/],
  [
    'a unit of a million characters',
    () => convert('1', '元'.repeat(million), '元'),
    UnitError,
    /"元{40}…"/,
    /公顷, km/,
  ],
  [
    'a unit of a million scale words',
    () => convert('1', '元', '万'.repeat(million)),
    UnitError,
    /"万{40}…"/,
    /公顷, km/,
  ],
  [
    'a value of a million characters',
    () => convert('x'.repeat(million), '元', '元'),
    NumberSyntaxError,
    /"x{40}…"/,
    /"12\.33"/,
  ],
  ['a unit that is no string', () => convert('1', 12 as never, '元'), UnitError, /not 12/, /a string such as/],
  ['the code of percentages', () => convert('0.09', '1', '%'), UnitError, /^"1" is the code of/, /for it: %/],
  [
    'the code of a count',
    () => convert('3', '{家}', '家'),
    UnitError,
    /^"\{家\}" is the code of a count/,
    /for it: 家$/,
  ],
  ['no unit', () => convert('3', '', '家'), UnitError, /^"" is no unit/, /takes names/],
  ['audit of numbers', () => audit([1] as never), TypeError, /^item 0 is 1/, /takes a text, or the records/],
  ['audit of null', () => audit(null as never), TypeError, /not null/, /takes a text, or the records/],
  [
    'audit of empty objects',
    () => audit([{}] as never),
    TypeError,
    /^text of item 0 is missing/,
    /the records that extract gave/,
  ],
  [
    'audit of a record with a number for a value',
    () => audit([{ ...extract('收入1元')[0]!, value: 1 as never }]),
    TypeError,
    /^value of item 0 is 1, not a plain decimal as a string/,
    /the records that extract gave/,
  ],
  [
    'a verb that is a string',
    withLexicon({ verbs: ['蹿升'] }),
    TypeError,
    /verbs\[0\] is "蹿升"/,
    /\{ word, relation\?, direction\? \}/,
  ],
  ['a cue that is a string', withLexicon({ cues: ['誓要'] }), TypeError, /cues\[0\] is "誓要"/, /\{ word, status \}/],
  [
    'a direction that is none',
    withLexicon({ verbs: [{ word: '蹿升', direction: 'sideways' }] }),
    TypeError,
    /verbs\[0\]\.direction is "sideways"/,
    /one of up, down/,
  ],
  [
    'a kind that contradicts its base',
    withLexicon({ units: [{ name: '驮', kind: 'length', base: { unit: '公斤', factor: '60' } }] }),
    TypeError,
    /units\[0\]\.kind is "length", but its base "公斤" measures mass/,
    /takes the same for both/,
  ],
  [
    'a full-width classifier',
    withLexicon({ classifiers: ['ＡＢ'] }),
    TypeError,
    /classifiers\[0\] is "ＡＢ"/,
    /simplified .* half width, "AB"/,
  ],
  [
    'a Traditional classifier',
    withLexicon({ classifiers: ['一', '萬盞'] }),
    TypeError,
    /classifiers\[1\] is "萬盞"/,
    /"万/,
  ],
  [
    'a Traditional verb',
    withLexicon({ verbs: [{ word: '漲' + '個' }] }),
    TypeError,
    /verbs\[0\] is/,
    /takes simplified/,
  ],
  [
    'an extractor made with one',
    () => createExtractor({ lexicon: { verbs: [{ word: '漲個' }] } }),
    TypeError,
    /verbs\[0\]/,
    /takes/,
  ],
  [
    'a figure with an unknown unit',
    () => parseQuantity('3嘎'),
    QuantitySyntaxError,
    /"嘎" after the number, which is no known unit \(at offset 1\)/,
    /such as 46151万元/,
  ],
  [
    'a stream that is an array',
    () => extractStream(['a'] as never),
    TypeError,
    /not \["a"\]/,
    /async iterable or a web ReadableStream/,
  ],
  [
    'a stream that is a text',
    () => extractStream('收入1元' as never),
    TypeError,
    /not "收入1元"/,
    /extract takes a text/,
  ],
];

describe('errors', () => {
  it.each(cases)('%s', (_, act, type, named, accepted) => {
    let error: unknown;
    try {
      act();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(type);
    const { message } = error as Error;
    expect(message).toMatch(named);
    expect(message).toMatch(accepted);
    expect(message).not.toContain('\n');
    expect(message.length).toBeLessThan(400);
  });

  it('convert takes three values and no more', () => {
    expect(convert.length).toBe(3);
    expect((convert as (...given: unknown[]) => string)('1', '万元', '元', { readings: () => [] })).toBe('10000');
  });

  it('takes a unit of a share that builds on percent, and one that builds on the fitting reading of 度', () => {
    expect(withLexicon({ units: [{ name: '成半', kind: 'ratio', base: { unit: '%', factor: '15' } }] })).not.toThrow();
    expect(withLexicon({ units: [{ name: '表', kind: 'energy', base: { unit: '度', factor: '10' } }] })).not.toThrow();
  });
});
