/** The JSON Schema files of the build: a validator takes them as they are, and real output fits them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../scripts/schemas-plugin.ts';
import { extract, extractNumbers, extractQuantities, read } from '../../src/index.ts';

const folder = join(import.meta.dirname, '../../dist/schema');
const load = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
const validator = (name: string) => new Ajv2020({ strict: true, allErrors: true }).compile(load(name));

const text =
  '一、财政\n2023年1-5月，全县一般公共预算收入完成46151万元，同比增收3809万元，增长9.0%，其中甲区收入1.2亿元。\n' +
  '力争新建道路50至80公里，办结率由85%升至98.5%，排名全市第3位。';

describe('JSON Schema files', () => {
  it('are those of the schemas, and all of them are in the build', () => {
    expect(readdirSync(folder).sort()).toEqual([...jsonSchemas().keys()].sort());
    for (const [name, schema] of jsonSchemas()) expect(load(name.replace('.json', ''))).toEqual(schema);
  });

  it.each([...jsonSchemas().keys()])('%s describes an object, every field of it, and leaves nothing open', (name) => {
    const schema = load(name.replace('.json', ''));
    expect(schema.type).toBe('object');
    expect(JSON.stringify(schema)).not.toMatch(/"not":\{\}|"\$ref"/);
    for (const [field, { description, type }] of Object.entries<Record<string, unknown>>(schema.properties)) {
      expect([field, type]).toEqual([field, expect.any(String)]);
      expect([field, description]).toEqual([field, expect.any(String)]);
    }
  });

  it.each([
    ['reading', read(text, { explain: true })],
    ['extraction', { indicators: extract(text, { referenceDate: '2023-07-01' }) }],
    ['indicator', extract(text)[0]],
    ['quantity', extractQuantities(text)[0]],
    ['number', extractNumbers(text)[0]],
    ['period', read(text).periods[0]],
    ['heading', read(text).headings[0]],
    ['finding', read(text).findings[0]],
    ['input', { text, referenceDate: '2023-07-01', kinds: ['money'], explain: true }],
    ['options', { lexicon: { units: [{ name: '驮', kind: 'mass', base: { unit: '公斤', factor: '60' } }] } }],
    ['lexicon', { classifiers: ['羽次'], verbs: [{ word: '蹿升', direction: 'up' }], cues: [] }],
  ])('%s fits what the library gives or takes', (name, value) => {
    const fits = validator(name);
    expect(value).toBeDefined();
    expect([fits(value), fits.errors]).toEqual([true, null]);
    expect(fits({ ...(value as object), text: 12, units: 'no', lexicon: 'no', indicators: 3, check: 0 })).toBe(false);
  });

  it('refuse a date object and a word that begins with a digit', () => {
    expect(validator('options')({ referenceDate: new Date() })).toBe(false);
    expect(validator('lexicon')({ classifiers: ['3筐'] })).toBe(false);
  });
});
