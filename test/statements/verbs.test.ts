import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { builtInLexicon } from '../../src/lexicon/index.ts';

/** One row makes a verb of change work wherever its meaning allows. */
const verbs = [
  ...builtInLexicon()
    .listOf('rise')
    .split(' ')
    .map((verb) => [verb, 'up'] as const),
  ...builtInLexicon()
    .listOf('fall')
    .split(' ')
    .map((verb) => [verb, 'down'] as const),
];
/** They say the comparison by themselves: 月增 is no 同比. */
const comparing = builtInLexicon().words('sequential');

describe.each(verbs)('%s', (verb, direction) => {
  it('leads to a level and gives a growth, both with a clean name', () => {
    const [level, growth] = extract(`平均价格${verb}至30元,同比${verb}12%。`);
    expect([level!.name, level!.relation, growth!.name]).toEqual(['平均价格', 'level', '平均价格']);
    expect([growth!.relation, growth!.direction]).toEqual(['growth', direction]);
    if (!comparing.has(verb)) expect(growth!.basis).toBe('yoy');
  });

  it('leads from a base, and to a level that is planned', () => {
    const [base, level] = extract(`力争价格由20元${verb}至30元。`);
    expect([base!.name, base!.relation, base!.status]).toEqual(['价格', 'base', 'actual']);
    expect([level!.name, level!.relation, level!.status]).toEqual(['价格', 'level', 'planned']);
  });

  it('leads from one rank to another', () => {
    const [first, last] = extract(`排名由第9位${verb}至第3位。`);
    expect([first!.name, first!.relation, first!.value]).toEqual(['排名', 'rank', '9']);
    expect([last!.name, last!.relation, last!.value]).toEqual(['排名', 'rank', '3']);
  });
});
