import { describe, expect, it } from 'vitest';
import { findNumerals } from '../../src/numbers/index.ts';
import { boundExamples } from '../../src/quantities/bounds.examples.ts';
import { boundRules } from '../../src/quantities/bounds.ts';
import { findQuantities } from '../../src/quantities/index.ts';
import { createSource } from '../../src/text/source.ts';
import { Trace } from '../../src/text/trace.ts';
import { defaultRegistry } from '../../src/units/registry.ts';

/** The figure that is marked in the example, and the rule that spoke on its bound with the words. */
function read(example: string) {
  const start = example.indexOf('【');
  const [marked = '', bound] = example.split('|');
  const text = marked.replace(/[【】]/g, '');
  const trace = new Trace();
  const source = createSource(text, trace);
  const figure = findQuantities(source, findNumerals(source), [], defaultRegistry()).find(
    (each) => each.start === start,
  );
  if (figure === undefined) throw new Error(`no figure at ${start} of ${text}`);
  const said = trace.of(figure).find(({ field }) => field === 'bound');
  return { figure, bound, rule: said?.rule, words: said?.at.map(({ start, end }) => text.slice(start, end)) ?? [] };
}

describe('bounds', () => {
  it('has examples of every rule', () => {
    expect(Object.keys(boundExamples)).toEqual(boundRules.map(({ name }) => name));
  });

  for (const [name, { yes, no }] of Object.entries(boundExamples)) {
    it.each(yes)(`${name}: %s`, (example) => {
      const { figure, bound, rule, words } = read(example);
      expect([figure.bound, rule]).toEqual([bound, name]);
      expect(words.join('')).not.toBe('');
    });
    it.each(no)(`not ${name}: %s`, (example) => expect(read(example).rule).not.toBe(name));
  }

  it('names the words that the rule spoke on', () => {
    expect(read('约增加【75亿美元】').words).toEqual(['约']);
    expect(read('失守【2700点】').words).toEqual(['失守']);
    expect(read('【9000亿元】上方').words).toEqual(['上方']);
  });
});
