import { describe, expect, it } from 'vitest';
import { findNumerals } from '../../src/numbers/index.ts';
import { bareExamples } from '../../src/quantities/bare.examples.ts';
import { bareRule, bareRules } from '../../src/quantities/bare.ts';
import { createSource } from '../../src/text/source.ts';

function ruleOf(example: string): string | undefined {
  const start = example.indexOf('【');
  const text = example.replace(/[【】]/g, '');
  const source = createSource(text);
  const numeral = findNumerals(source).find((each) => each.start <= start && each.end > start);
  if (numeral === undefined) throw new Error(`no numeral at ${start} of ${text}`);
  return bareRule(source.folded, numeral)?.name;
}

describe('bare numbers', () => {
  it('have examples of every rule', () => {
    expect(Object.keys(bareExamples)).toEqual(bareRules.map(({ name }) => name));
  });

  for (const [name, { yes, no }] of Object.entries(bareExamples)) {
    it.each(yes)(`${name}: %s`, (example) => expect(ruleOf(example)).toBe(name));
    it.each(no)(`not ${name}: %s`, (example) => expect(ruleOf(example)).not.toBe(name));
  }
});
