import { describe, expect, it } from 'vitest';
import { extract, type Indicator } from '../../src/index.ts';
import { examples as names } from '../../src/statements/naming.examples.ts';
import { nameSteps } from '../../src/statements/naming.ts';
import type { Examples } from '../../src/statements/rule.ts';
import { examples as subjects } from '../../src/statements/subject.examples.ts';
import { labelRule, subjectRules } from '../../src/statements/subject.ts';

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
});

describe('the steps of names', () => {
  it('all have examples', () => {
    expect(Object.keys(names).sort()).toEqual(nameSteps.map(({ name }) => name).sort());
  });
  holdExamples('name', names);
});
