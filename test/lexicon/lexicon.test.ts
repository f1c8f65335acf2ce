import { describe, expect, it } from 'vitest';
import { builtInLexicon, builtInRows, Lexicon, type Row, roles } from '../../src/lexicon/index.ts';

const rows: Row[] = [
  ['rise', '增长 增'],
  ['head tail', '共 及 已'],
  ['verb', '共建'],
  ['plain', '公共 涉及'],
];

describe('the rows', () => {
  it('have each word once', () => {
    const words = builtInRows().flatMap(([, list]) => list.split(' '));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it('have only known roles, and a word for each of them', () => {
    const used = new Set(builtInRows().flatMap(([list]) => list.split(' ')));
    expect([...used].filter((role) => !(roles as readonly string[]).includes(role))).toEqual([]);
    expect(roles.filter((role) => !used.has(role))).toEqual([]);
  });
});

describe('a view', () => {
  const edges = new Lexicon(rows).words('head', 'tail');

  it('gives the longest word at a place', () => {
    const change = new Lexicon(rows).view({ rise: 'up' });
    expect(change.at('同比增长9%', 2)).toEqual({ word: '增长', value: 'up' });
    expect(change.at('增9%', 0)).toEqual({ word: '增', value: 'up' });
    expect(change.before('同比增长9%', 4)).toEqual({ word: '增长', value: 'up' });
    expect(change.before('增长', 2, 1)).toBeUndefined();
    expect(change.at('增长', 0, 1)?.word).toBe('增');
    expect(change.at('', 0)).toBeUndefined();
  });

  it('does not find a word in a longer one with a meaning of its own', () => {
    expect(edges.at('共组织', 0)?.word).toBe('共');
    expect(edges.at('共建平台', 0)).toBeUndefined();
    expect(edges.before('公共', 2)).toBeUndefined();
    expect(edges.before('以及', 2)?.word).toBe('及');
    expect(edges.before('涉及', 2)).toBeUndefined();
  });

  it('knows whole words', () => {
    expect([edges.has('共'), edges.has('共建'), edges.has('已经')]).toEqual([true, false, false]);
  });
});

describe('a lexicon on top of another', () => {
  const base = new Lexicon(rows);
  const over = new Lexicon(
    [
      ['fall', '增长'],
      ['rise', '蹿升'],
      ['plain', '已故'],
    ],
    base,
  );

  it('adds words, and its own roles win', () => {
    const change = over.view({ rise: 'up', fall: 'down' });
    expect(change.at('蹿升', 0)?.value).toBe('up');
    expect(change.at('增长', 0)?.value).toBe('down');
    expect(change.at('增5', 0)?.value).toBe('up');
    expect(over.words('head').at('已故作家', 0)).toBeUndefined();
  });

  it('leaves the one below as it is', () => {
    expect(base.view({ rise: 'up', fall: 'down' }).at('增长', 0)?.value).toBe('up');
    expect(base.words('head').at('已故作家', 0)?.word).toBe('已');
  });

  it('lists the words of a role', () => {
    expect(over.listOf('rise').split(' ').sort()).toEqual(['增', '增长', '蹿升']);
    expect(builtInLexicon().listOf('rise')).toContain('增长');
  });
});
