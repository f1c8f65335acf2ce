import { describe, expect, it } from 'vitest';
import { Frame } from '../../src/audit/frame.ts';
import { gridOf } from '../../src/audit/grid.ts';
import { rules, tableRules, textRules } from '../../src/audit/index.ts';
import { type Examples, examples, tableExamples, textExamples } from '../../src/audit/rules.examples.ts';
import { extract } from '../../src/index.ts';
import { readParts } from '../../src/parts/index.ts';
import { createDocumentState, readStretch } from '../../src/reader.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { createSource } from '../../src/text/source.ts';
import type { Finding } from '../../src/types.ts';
import { registryFor } from '../../src/units/registry.ts';
import { tableOf } from './table-of.ts';

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

function findingsOfTable(name: string, rows: string): Finding[] {
  const source = createSource(tableOf(rows));
  const registry = registryFor(undefined);
  const stretch = readStretch(
    source,
    { registry, lexicon: undefined, referenceDate: undefined },
    createDocumentState(),
  );
  const places = new Map(stretch.indicators.map((record, i) => [record, i]));
  const rule = tableRules.find((each) => each.name === name)!;
  return stretch.tables!.flatMap((table) => [...rule.read(gridOf(table, (record) => places.get(record)!))]);
}

type Read = (name: string, text: string) => Finding[];
const sets: [string, string[], Readonly<Record<string, Examples>>, Read][] = [
  ['a figure', rules.map(({ name }) => name), examples, findingsOf],
  ['a text', textRules.map(({ name }) => name), textExamples, findingsOf],
  ['a table', tableRules.map(({ name }) => name), tableExamples, findingsOfTable],
];

describe.each(sets)('the rules of %s', (_, names, sentences, read) => {
  it('are those that have examples', () => {
    expect(Object.keys(sentences).sort()).toEqual([...names].sort());
  });

  describe.each(Object.entries(sentences))('%s', (name, { yes, slips, no }) => {
    it.each(yes)('holds: %s', (text) => {
      const found = read(name, text);
      expect(found.map(({ ok, message }) => (ok ? 'holds' : message))).toContain('holds');
      expect(found.filter(({ ok }) => !ok)).toEqual([]);
    });

    it.each([...slips])('fails: %s', (text) => {
      expect(read(name, text).filter(({ ok }) => !ok).length).toBeGreaterThan(0);
    });

    it.each(no)('is silent: %s', (text) => {
      expect(read(name, text)).toEqual([]);
    });
  });
});
