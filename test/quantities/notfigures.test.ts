import { describe, expect, it } from 'vitest';
import { findNumerals } from '../../src/numbers/index.ts';
import { attachUnit } from '../../src/quantities/attach.ts';
import { codeExamples } from '../../src/quantities/notfigures/codes.examples.ts';
import { codeRule, codeRules, refusals } from '../../src/quantities/notfigures/index.ts';
import { nameExamples } from '../../src/quantities/notfigures/names.examples.ts';
import { keptExamples, timeExamples } from '../../src/quantities/notfigures/times.examples.ts';
import { createSource } from '../../src/text/source.ts';
import { defaultRegistry } from '../../src/units/registry.ts';

const registry = defaultRegistry();

function marked(example: string) {
  const start = example.indexOf('【');
  const text = example.replace(/[【】]/g, '');
  const source = createSource(text);
  const numeral = findNumerals(source).find((each) => each.start <= start && each.end > start);
  if (numeral === undefined) throw new Error(`no numeral at ${start} of ${text}`);
  return { source, folded: source.folded, numeral };
}

/** Every rule that speaks, of those that the unit calls. */
function speaking(example: string): string[] {
  const { folded, numeral } = marked(example);
  const match = registry.match(folded, numeral.end);
  if (match === undefined) throw new Error(`no unit behind the numeral of ${example}`);
  return [match.row, ...match.homonyms].flatMap((row) => {
    const place = { folded, numeral, start: numeral.start, kind: row.kind, unit: row.name, unitEnd: match.end };
    return refusals
      .filter(({ kinds, units, script }) => {
        if (script !== undefined && (script === 'chinese') !== (numeral.script === 'chinese')) return false;
        return (kinds?.includes(row.kind) ?? true) && (units?.includes(row.name) ?? true);
      })
      .filter((rule) => rule.speaks(place))
      .map(({ name }) => name);
  });
}

describe('what looks like a figure and is none', () => {
  const examples = { ...nameExamples, ...timeExamples, ...keptExamples };

  it('has examples of every rule', () => {
    expect(Object.keys(examples).sort()).toEqual(refusals.map(({ name }) => name).sort());
    expect(Object.keys(codeExamples).sort()).toEqual(codeRules.map(({ name }) => name).sort());
  });

  for (const [name, { yes, no }] of Object.entries(examples)) {
    it.each(yes)(`${name}: %s`, (example) => expect(speaking(example)).toContain(name));
    it.each(no)(`not ${name}: %s`, (example) => expect(speaking(example)).not.toContain(name));
  }

  for (const [name, { yes, no }] of Object.entries({ ...nameExamples, ...timeExamples })) {
    it.each(yes)(`no figure (${name}): %s`, (example) => {
      const { folded, numeral } = marked(example);
      expect(attachUnit(folded, registry, numeral)).toBeUndefined();
    });
    expect(no.length).toBeGreaterThan(0);
  }

  for (const [name, { yes, no }] of Object.entries(codeExamples)) {
    const ruleOf = (example: string) => {
      const { folded, numeral } = marked(example);
      return codeRule(folded, numeral, { codeEnd: 0, figure: attachUnit(folded, registry, numeral) })?.name;
    };
    it.each(yes)(`${name}: %s`, (example) => expect(ruleOf(example)).toBe(name));
    it.each(no)(`not ${name}: %s`, (example) => expect(ruleOf(example)).not.toBe(name));
  }

  it('the rest of a code: GB5749-2031', () => {
    const { folded, numeral } = marked('标准GB5749-【2031】');
    expect(codeRule(folded, numeral, { codeEnd: 8, figure: undefined })?.name).toBe('rest of a code');
  });
});
