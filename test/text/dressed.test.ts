import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract, type Indicator } from '../../src/index.ts';

const options = { referenceDate: '2023-07-01' };
const folder = join(import.meta.dirname, 'dressed');
const files = readdirSync(folder).filter((file) => !file.startsWith('README'));
const plain = extract(readFileSync(join(import.meta.dirname, '../../seeds/finance.txt'), 'utf8'), options);

/** What a reader of the report would say of the figure; quotes are typed in two ways. */
function meaning({ value, upper, unit, kind, bound, relation, direction, basis, status, name, period }: Indicator) {
  const quotes = /[“”"]/g;
  const dates = period && [period.start, period.end, period.inherited];
  return { value, upper, unit, kind, bound, relation, direction, basis, status, name: name.replace(quotes, ''), dates };
}

describe('a report in the dress of other programs', () => {
  it('is there', () => {
    expect(files.length).toBe(6);
    expect(plain.length).toBeGreaterThan(90);
  });

  it.each(files)('%s has the records of the plain text', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const records = extract(text, options);
    expect(records.map(meaning)).toEqual(plain.map(meaning));
    for (const { text: written, start, end } of records) expect(text.slice(start, end)).toBe(written);
  });
});
