/**
 * Scores the library: `npm run eval -- [DIR] [--errors N] [--field NAME]`.
 * DIR is a folder of gold records (default seeds/gold); the reports of other fields and the context sentences follow as
 * sets of their own, and then the sentences of each genre.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extract } from '../src/index.ts';
import { loadGenres, loadSentences } from '../test/context/load.ts';
import { loadGold } from './gold.ts';
import { type Measure, type Score, score } from './score.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '0' }, field: { type: 'string' } },
});

const percent = (rate: number) => (100 * rate).toFixed(1).padStart(6);

function print(title: string, result: Score): void {
  console.log(`${title}: ${result.gold} figures in the gold, ${result.predicted} found`);
  console.log(`${''.padEnd(24)}     P      R     F1`);
  for (const [name, rate] of Object.entries(result.measures) as [Measure, Score['measures'][Measure]][]) {
    if (name === 'figure + subject' && !result.subjects) continue;
    console.log(`${name.padEnd(24)}${percent(rate.precision)} ${percent(rate.recall)} ${percent(rate.f1)}`);
  }
  console.log(`mean character F1 of the names: ${percent(result.nameF1).trim()}`);
  const misses = result.misses.filter(({ field }) => values.field === undefined || field === values.field);
  for (const { document, field, context, detail } of misses.slice(0, Number(values.errors))) {
    console.log([document, field, context, detail].join(' | '));
  }
  console.log('');
}

const directory = resolve(positionals[0] ?? `${root}seeds/gold`);
print(directory, score(loadGold(directory), extract));
print('reports of other fields', score(loadGold(`${root}test/reports/gold`), extract));
print('context sentences', score(loadSentences(), extract));
for (const [genre, documents] of loadGenres()) print(`genre ${genre}`, score(documents, extract));
