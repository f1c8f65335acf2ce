import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
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
  'money-by-heading.mjs': [
    'heading,subject,name,value,unit,line',
    '"(一)预算执行总体稳健","","税收收入","323060000","元","5"',
  ],
  'growth.mjs': ['一般公共预算收入 9% 2023-01-01/2023-05-31'],
  'side-by-side.mjs': ['粮食总产量: 51万吨 → 50.5万吨 (-5000 吨)', '新增就业: 3.2万人 → not stated'],
  'sqlite.mjs': ['994000000 元'],
  'json-schema.mjs': ['true 3 records 1 findings', "false must have required property 'at'"],
  'check-arithmetic.mjs': ['FAILS growth expected 8.9958, stated 9.5: '],
};

describe('examples', () => {
  it('are all run here', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(['money-by-heading.mjs', 'growth.mjs', 'side-by-side.mjs', 'sqlite.mjs', 'json-schema.mjs'])(
    '%s takes twelve lines at most',
    (file) => {
      expect(readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(12);
    },
  );

  for (const [file, lines] of Object.entries(expected)) {
    it(`${file} prints what it should`, () => {
      const output = execFileSync(process.execPath, [join(folder, file)], { encoding: 'utf8' });
      for (const line of lines) expect(output).toContain(line);
    });
  }
});
