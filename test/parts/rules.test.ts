import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { linksOf, readParts } from '../../src/parts/index.ts';
import { partRules } from '../../src/parts/lists.ts';
import { examples } from '../../src/parts/rules.examples.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { createSource } from '../../src/text/source.ts';
import { Trace } from '../../src/text/trace.ts';

/** The links of a text, and the rules that spoke for them. */
function readLinks(text: string): { links: string[]; rules: Set<string> } {
  const trace = new Trace();
  const source = createSource(text, trace);
  const records = extract(text);
  const parts = readParts(source, splitSentences(source), records);
  const links = linksOf(parts, records.length).flatMap((whole, i) =>
    whole === undefined ? [] : [`${records[i]!.text}<${records[whole]!.text}`],
  );
  const rules = new Set(records.flatMap((record) => trace.of(record).map(({ rule }) => rule)));
  return { links, rules };
}

describe('the rules of the parts', () => {
  it('all have examples', () => {
    expect(Object.keys(examples).sort()).toEqual(partRules.map(({ name }) => name).sort());
  });

  describe.each(Object.entries(examples))('%s', (name, { yes, no }) => {
    it.each(yes)('links: %s', (text, links) => {
      const read = readLinks(text);
      expect(read.links).toEqual(links);
      expect(read.rules).toContain(name);
    });

    it.each(no)('is silent: %s', (text) => {
      expect(readLinks(text).rules).not.toContain(name);
    });
  });
});
