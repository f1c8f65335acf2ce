import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { extract, type Indicator } from '../../src/index.ts';
import { amounts } from '../../src/statements/amounts.ts';
import { examples as taken } from '../../src/statements/beside.examples.ts';
import { besides } from '../../src/statements/beside.ts';
import { changing } from '../../src/statements/changing.ts';
import { labelRule } from '../../src/statements/labels.ts';
import { examples as parts } from '../../src/statements/name.examples.ts';
import { partings } from '../../src/statements/name.ts';
import { examples as names } from '../../src/statements/naming.examples.ts';
import { nameSteps } from '../../src/statements/naming.ts';
import { nounMarkings, nounOpenings } from '../../src/statements/noun.ts';
import { openings } from '../../src/statements/openings.ts';
import { CalledRules, type Examples } from '../../src/statements/rule.ts';
import { sides } from '../../src/statements/sides.ts';
import { examples as subjects } from '../../src/statements/subject.examples.ts';
import { subjectRules } from '../../src/statements/subject.ts';
import { keptHeads } from '../../src/statements/trims.ts';

const folder = new URL('../reports/', import.meta.url);
const reports = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));

/** The record whose figure stands in 【】, and the rule that gave the field. */
function readMarked(marked: string, field: string): { record: Indicator | undefined; rules: string[] } {
  const start = marked.indexOf('【');
  const text = marked.replace(/[【】]/g, '');
  const record = extract(text, { explain: true }).find((each) => each.start <= start && start < each.end);
  const rules = (record?.evidence ?? []).filter((each) => each.field === field).map(({ rule }) => rule);
  return { record, rules };
}

function holdExamples(field: 'name' | 'subject', examples: Readonly<Record<string, Examples>>): void {
  describe.each(Object.entries(examples))('%s', (rule, { yes, no }) => {
    it.each(yes)('speaks on %s', (sentence, expected) => {
      const { record, rules } = readMarked(sentence, field);
      expect(field === 'name' ? record?.name : record?.subject?.text).toBe(expected);
      expect(rules).toContain(rule);
    });

    it.each(no)('is silent on %s', (sentence) => {
      expect(readMarked(sentence, field).rules).not.toContain(rule);
    });
  });
}

describe('the rules of subjects', () => {
  it('all have examples', () => {
    expect(Object.keys(subjects).sort()).toEqual([...subjectRules.map(({ name }) => name), labelRule].sort());
  });
  holdExamples('subject', subjects);

  it('speak nowhere without the characters that they need', () => {
    const texts = [...Object.values(subjects).flatMap(({ yes }) => yes.map(([sentence]) => sentence)), ...reports];
    const owners = () => texts.map((text) => extract(text).map(({ subject }) => subject?.text));
    const expected = owners();
    const all = vi.spyOn(CalledRules.prototype, 'calledIn').mockReturnValue((2 ** subjectRules.length - 1) | 0);
    try {
      expect(owners()).toEqual(expected);
    } finally {
      all.mockRestore();
    }
  });
});

describe('the steps of names', () => {
  it('all have examples', () => {
    expect(Object.keys(names).sort()).toEqual(nameSteps.map(({ name }) => name).sort());
  });
  holdExamples('name', names);
});

describe('the steps inside a name', () => {
  const lists = [keptHeads, partings, openings, amounts, changing, sides, nounOpenings, nounMarkings];
  const nameIn = (sentence: string) => readMarked(sentence, 'name').record?.name;

  /** The name where the step is not there. */
  function without(step: string, sentence: string): string | undefined {
    const list = lists.find(({ rules }) => rules.some(({ name }) => name === step));
    return list?.without(step, () => nameIn(sentence));
  }

  it('all have examples, and a name of their own', () => {
    expect(Object.keys(parts).sort()).toEqual(lists.flatMap(({ rules }) => rules.map(({ name }) => name)).sort());
  });

  describe.each(Object.entries(parts))('%s', (step, { yes, no }) => {
    it.each(yes)('makes the name of %s', (sentence, expected) => {
      expect(nameIn(sentence)).toBe(expected);
      expect(without(step, sentence)).not.toBe(expected);
    });

    it.each(no)('leaves %s alone', (sentence) => {
      expect(without(step, sentence)).toBe(nameIn(sentence));
    });
  });
});

describe('what is taken over from the figure before', () => {
  const said = (sentence: string) => {
    const { record } = readMarked(sentence, 'relation');
    return [record?.relation, record?.direction, record?.name].filter(Boolean).join(' ');
  };

  it('has examples for each way', () => {
    expect(Object.keys(taken).sort()).toEqual(besides.rules.map(({ name }) => name).sort());
  });

  describe.each(Object.entries(taken))('%s', (step, { yes, no }) => {
    it.each(yes)('makes what is said of %s', (sentence, expected) => {
      expect(said(sentence)).toBe(expected);
      expect(besides.without(step, () => said(sentence))).not.toBe(expected);
    });

    it.each(no)('leaves %s alone', (sentence) => {
      expect(besides.without(step, () => said(sentence))).toBe(said(sentence));
    });
  });
});
