// Prints the largest amounts of money of a report: node examples/read-report.mjs [FILE]
import { readFileSync } from 'node:fs';
import { extract } from 'zhibiao';

const file = process.argv[2] ?? new URL('../seeds/finance.txt', import.meta.url);
const amounts = extract(readFileSync(file, 'utf8'), { kinds: ['money'], referenceDate: '2023-07-01' })
  .filter(({ relation, normalized }) => relation === 'level' && normalized.unit === 'CNY')
  .sort((a, b) => Number(b.normalized.value) - Number(a.normalized.value));

for (const { name, text, period } of amounts.slice(0, 5)) {
  console.log(`${text}  ${name}  ${period?.start ?? ''}/${period?.end ?? ''}`);
}
