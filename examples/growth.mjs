// Year-on-year growth of 一般公共预算收入: node examples/growth.mjs [FILE]
import { readFileSync } from 'node:fs';
import { extract } from 'zhibiao';
import { find, signed } from 'zhibiao/tools';

const text = readFileSync(process.argv[2] ?? new URL('../seeds/finance.txt', import.meta.url), 'utf8');
const records = extract(text, { referenceDate: '2023-07-01' });

for (const record of find(records, { name: '一般公共预算收入', relation: 'growth', basis: 'yoy' }))
  console.log(
    `${record.name} ${signed(record)}${record.unit} ${record.period?.start ?? ''}/${record.period?.end ?? ''}`,
  );
