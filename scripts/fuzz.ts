/**
 * Tries the properties of `test/any/properties.ts` on ever new texts until it is stopped or a minute count has passed:
 * `npm run fuzz`, `npm run fuzz -- --minutes 10`, `npm run fuzz -- --seed 42`. Every round prints its seed; a text that
 * breaks a property is made as small as it goes and printed, with exit status 1.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { properties } from '../test/any/properties.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string' },
    runs: { type: 'string', default: '500' },
  },
});

const end = Date.now() + Number(values.minutes) * 60_000;
let seed = values.seed === undefined ? Date.now() & 0x7fffffff : Number(values.seed);
let checked = 0;
let broken = false;

while (Date.now() < end && !broken) {
  for (const [name, property] of Object.entries(properties)) {
    const result = await fc.check(property as fc.IAsyncProperty<unknown>, { seed, numRuns: Number(values.runs) });
    checked += result.numRuns;
    if (!result.failed) continue;
    broken = true;
    console.log(`seed ${seed}: "${name}" does not hold`);
    console.log(fc.defaultReportMessage(result as fc.RunDetails<unknown>));
  }
  if (!broken) console.log(`seed ${seed}: all hold, ${checked} texts so far`);
  seed = (seed + 1) & 0x7fffffff;
}

process.exitCode = broken ? 1 : 0;
