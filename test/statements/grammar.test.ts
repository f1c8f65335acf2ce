import { describe, expect, it } from 'vitest';
import { extract, type Indicator } from '../../src/index.ts';
import { relationExamples } from '../../src/statements/relation.examples.ts';
import { relationRules } from '../../src/statements/relation.ts';
import { type Examples, inOrder, type Rule } from '../../src/statements/rule.ts';
import { statusExamples } from '../../src/statements/status.examples.ts';
import { statusRules } from '../../src/statements/status.ts';

/** The record of the figure in 【】. */
function marked(sentence: string): Indicator {
  const start = sentence.indexOf('【');
  const text = sentence.slice(start + 1, sentence.indexOf('】'));
  const plain = sentence.replace(/[【】]/g, '');
  const record = extract(plain, { explain: true, referenceDate: '2023-07-01' }).find((each) => each.start === start);
  expect(record?.text, plain).toBe(text);
  return record!;
}

function ruleOf(record: Indicator, field: string): string | undefined {
  return record.evidence?.find((each) => each.field === field)?.rule;
}

const grammars = [
  {
    field: 'relation',
    rules: relationRules,
    examples: relationExamples,
    /** A level is the default, and nothing is said of it. */
    plain: 'level',
    shown: ({ relation, direction, basis }: Indicator) => [relation, direction, basis].filter(Boolean).join(' '),
  },
  {
    field: 'status',
    rules: statusRules,
    examples: statusExamples,
    plain: 'actual',
    shown: ({ status }: Indicator) => status as string,
  },
];

describe.each(grammars)('rules of $field', ({ field, rules, examples, plain, shown }) => {
  it('have examples, each of them', () => {
    expect(Object.keys(examples).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  describe.each(Object.entries<Examples>(examples))('%s', (name, { yes, no }) => {
    it.each(yes)('speaks on %s', (sentence, expected) => {
      const record = marked(sentence);
      expect(shown(record)).toBe(expected);
      if (expected !== plain && record.relation !== 'base') expect(ruleOf(record, field)).toBe(name);
    });

    it.each(no)('leaves %s alone', (sentence) => {
      expect(ruleOf(marked(sentence), field)).not.toBe(name);
    });
  });
});

describe('the order of rules', () => {
  const names = (rules: readonly Rule<never, unknown>[]) => rules.map(({ name }) => name);

  it.each(grammars)('of $field keeps every tie, however they are listed', ({ rules }) => {
    const listed = rules as readonly Rule<never, unknown>[];
    for (const shuffled of [[...listed].reverse(), [...listed.slice(5), ...listed.slice(0, 5)]]) {
      const order = names(inOrder(shuffled));
      for (const { name, beats = [] } of listed)
        for (const beaten of beats)
          expect(order.indexOf(name), `${name} before ${beaten}`).toBeLessThan(order.indexOf(beaten));
    }
  });

  it('is refused where ties name no rule, or go in a circle', () => {
    const read = () => undefined;
    expect(() => inOrder([{ name: 'a', read, beats: ['b'] }])).toThrow('"a" beats "b", which is none');
    expect(() =>
      inOrder([
        { name: 'a', read, beats: ['b'] },
        { name: 'b', read, beats: ['a'] },
      ]),
    ).toThrow('beats itself');
  });
});
