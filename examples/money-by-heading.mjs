// Money by heading and subject as CSV: node examples/money-by-heading.mjs [FILE]
import { readFileSync } from 'node:fs';
import { read } from 'zhibiao';
import { toRows } from 'zhibiao/tools';

const text = readFileSync(process.argv[2] ?? new URL('../seeds/finance.txt', import.meta.url), 'utf8');
const columns = ['heading', 'subject', 'name', 'value', 'unit', 'line'];
const quote = (cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`;

console.log(columns.join());
for (const row of toRows(read(text, { kinds: ['money'] }), text)) console.log(columns.map((c) => quote(row[c])).join());
