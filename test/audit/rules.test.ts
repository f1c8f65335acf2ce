import { describe, expect, it } from 'vitest';
import { Frame } from '../../src/audit/frame.ts';
import { rules, textRules } from '../../src/audit/index.ts';
import { type Examples, examples, textExamples } from '../../src/audit/rules.examples.ts';
import { extract } from '../../src/index.ts';
import { readParts } from '../../src/parts/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { createSource } from '../../src/text/source.ts';
import type { Finding } from '../../src/types.ts';

function frameOf(text: string): Frame {
  const source = createSource(text);
  const records = extract(text);
  return new Frame(records, { source, parts: readParts(source, splitSentences(source), records) });
}

/** What one rule alone says of a text. */
function findingsOf(name: string, text: string): Finding[] {
  const frame = frameOf(text);
  const rule = rules.find((each) => each.name === name);
  if (!rule) return [...textRules.find((each) => each.name === name)!.read(frame)];
  const found: Finding[] = [];
  for (const stretch of frame.stretches) {
    for (let i = stretch.from; i < stretch.to; i++) {
      const read = rule.at(frame.records[i]!) ? rule.read(frame, stretch, i) : undefined;
      if (read) found.push(...('check' in read ? [read] : read));
    }
  }
  return found;
}

const sets: [string, string[], Readonly<Record<string, Examples>>][] = [
  ['a figure', rules.map(({ name }) => name), examples],
  ['a text', textRules.map(({ name }) => name), textExamples],
];

describe.each(sets)('the rules of %s', (_, names, sentences) => {
  it('are those that have examples', () => {
    expect(Object.keys(sentences).sort()).toEqual([...names].sort());
  });

  describe.each(Object.entries(sentences))('%s', (name, { yes, slips, no }) => {
    it.each(yes)('holds: %s', (text) => {
      const found = findingsOf(name, text);
      expect(found.map(({ ok, message }) => (ok ? 'holds' : message))).toContain('holds');
      expect(found.filter(({ ok }) => !ok)).toEqual([]);
    });

    it.each([...slips])('fails: %s', (text) => {
      expect(findingsOf(name, text).filter(({ ok }) => !ok).length).toBeGreaterThan(0);
    });

    it.each(no)('is silent: %s', (text) => {
      expect(findingsOf(name, text)).toEqual([]);
    });
  });
});
