import { describe, expect, it } from 'vitest';
import { reachRules, withRules } from '../../src/periods/reach/index.ts';
import { reachExamples } from '../../src/periods/reach/reach.examples.ts';
import { govern } from './govern.ts';

const examples = Object.entries(reachExamples);
const yes = examples.flatMap(([name, { yes }]) => yes.map(([text, periods]) => ({ name, text, periods })));
const no = examples.flatMap(([name, { no }]) => (no ?? []).map(([text, periods]) => ({ name, text, periods })));

/** What is read where the rule is not there. */
function without(name: string, text: string): string[] {
  return withRules(
    reachRules.filter((rule) => rule.name !== name),
    () => govern(text),
  );
}

describe('rules of reach', () => {
  it('have examples, each of them, and a name of their own', () => {
    expect(reachRules.map(({ name }) => name).sort()).toEqual(Object.keys(reachExamples).sort());
  });

  it.each(yes)('$name: $text', ({ name, text, periods }) => {
    expect(govern(text)).toEqual(periods);
    expect(without(name, text)).not.toEqual(periods);
  });

  it.each(no)('not $name: $text', ({ name, text, periods }) => {
    expect(govern(text)).toEqual(periods);
    expect(without(name, text)).toEqual(periods);
  });
});
