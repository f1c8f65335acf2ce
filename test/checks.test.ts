import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOptions } from '../src/options.ts';
import { extractOptionsSchema, lexiconSchema } from '../src/schema.ts';
import { lexiconCheck } from '../src/units/lexicon.ts';

const good = {
  units: [{ name: '筐', aliases: ['大筐'], kind: 'mass', base: { unit: '公斤', factor: '25' } }],
  classifiers: ['箱笼'],
  currencies: [{ name: '数字元', code: 'DCEP', aliases: ['数元'] }],
  verbs: [{ word: '蹿升', relation: 'growth', direction: 'up' }],
  cues: [{ word: '立志', status: 'planned' }],
};

const wrong = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  ' ',
  '筐',
  '5筐',
  '筐 子',
  '筐'.repeat(32),
  '筐'.repeat(33),
  'count',
  'up',
  'ABC',
  'abc',
  '1/3',
  '1/',
  '-1',
  5,
  true,
  [],
  {},
  ['筐'],
  [{}],
  new Date(0),
  new Date('x'),
  '2023-07-01',
  '2023-02-29',
  '2023-07-01T08:00',
  '0023-01-31',
  ['money'],
  ['money', 'price'],
);

/** A copy in which the value at a random place is another one, is gone, or has an unknown neighbour. */
function spoiled(given: unknown, [step, ...rest]: readonly number[], value: unknown, key: string): unknown {
  if (step === undefined || typeof given !== 'object' || given === null) return value;
  const keys = Object.keys(given);
  if (step % (keys.length + 1) === keys.length)
    return Array.isArray(given) ? [...given, value] : { ...given, [key]: value };
  const place = keys[step % (keys.length + 1)]!;
  const inner = spoiled((given as Record<string, unknown>)[place], rest, value, key);
  return Array.isArray(given)
    ? given.map((item, i) => (String(i) === place ? inner : item))
    : { ...given, [place]: inner };
}

const steps = fc.array(fc.nat(7), { maxLength: 5 });
const fixed = { seed: 20230614, numRuns: 3000 };

describe('the checks by hand', () => {
  it('take and refuse the lexicons that the schema takes and refuses, at the same place', () => {
    expect(lexiconCheck(good)).toBeUndefined();
    let refused = 0;
    fc.assert(
      fc.property(steps, wrong, fc.constantFrom('name', 'toString', 'x'), (steps, value, key) => {
        const lexicon = spoiled(good, steps, value, key);
        const fault = lexiconCheck(lexicon);
        const result = lexiconSchema.safeParse(lexicon);
        expect(fault === undefined).toBe(result.success);
        if (fault && !result.success) {
          refused++;
          expect(result.error.issues.map(({ path }) => path)).toContainEqual(fault.path);
        }
      }),
      fixed,
    );
    expect(refused).toBeGreaterThan(1000);
  });

  it('take and refuse the options that the schema takes and refuses', () => {
    const options = { referenceDate: '2023-07-01', kinds: ['money'], lexicon: good };
    expect(() => checkOptions(options)).not.toThrow();
    fc.assert(
      fc.property(steps, wrong, fc.constantFrom('kind', 'toString'), (steps, value, key) => {
        const given = spoiled(options, steps, value, key);
        if (given === undefined) return;
        const taken = extractOptionsSchema.safeParse(given).success;
        if (taken) expect(() => checkOptions(given)).not.toThrow();
        else expect(() => checkOptions(given)).toThrow(TypeError);
      }),
      fixed,
    );
  });
});
