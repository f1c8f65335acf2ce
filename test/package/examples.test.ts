import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../examples');

/** Lines that each example must print, among others. */
const expected: Record<string, string[]> = {
  'read-report.mjs': ['8.6亿元  政府性融资担保在保余额  /2023-06-30'],
  'own-words.mjs': [
    '30驮 mass 1800 kg level actual',
    '1.2万羽次 count 12000 {羽次} level actual',
    '12% percent 0.12 1 growth actual',
    '40驮 mass 2400 kg level planned',
  ],
  'check-arithmetic.mjs': ['FAILS growth expected 8.9958, stated 9.5: '],
};

describe('examples', () => {
  it('are all run here', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(expected).sort());
  });

  for (const [file, lines] of Object.entries(expected)) {
    it(`${file} prints what it should`, () => {
      const output = execFileSync(process.execPath, [join(folder, file)], { encoding: 'utf8' });
      for (const line of lines) expect(output).toContain(line);
    });
  }
});
