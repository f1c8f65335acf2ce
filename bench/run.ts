/**
 * How fast, in one process on one text: `extract`, its stages alone, a bare scan for numerals, and the peers; how time
 * grows with the text; what a cold start costs; what the library weighs.
 *
 * `npm run bench` prints tables; `--json` prints the figures as JSON; `--quick` leaves the slow peer and the cold start
 * out. Peers are given the text line by line where that is faster for them than the whole.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { patternsPlugin } from '../scripts/patterns-plugin.ts';
import { measureCold, measureSize } from './cold.ts';
import { measure, type Timing } from './measure.ts';
import type * as Stages from './stages.ts';
import { benchText, scanBare } from './text.ts';

const here = dirname(fileURLToPath(import.meta.url));
const json = process.argv.includes('--json');
const quick = process.argv.includes('--quick');

/** The stages as the build makes them: bundled, patterns as native literals. */
async function loadStages(): Promise<typeof Stages> {
  const cache = join(here, '..', 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'zhibiao-bench-'));
  try {
    const outfile = join(folder, 'stages.mjs');
    const options = {
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
    } satisfies BuildOptions;
    const plugins = [patternsPlugin()];
    await build({ ...options, entryPoints: [join(here, 'stages.ts')], outfile, target: 'es2022', plugins });
    return (await import(pathToFileURL(outfile).href)) as typeof Stages;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const models = ['recognizeNumber', 'recognizePercentage', 'recognizeCurrency', 'recognizeDimension'] as const;

/** Loaded late: once Recognizers-Text is in a process, all other code in it is slower, `extract` by a fifth. */
async function loadPeers(): Promise<Record<string, (line: string) => unknown>> {
  const { default: recognizers } = await import('@microsoft/recognizers-text-suite');
  const { zh } = await import('chrono-node');
  const reference = new Date(Date.UTC(2023, 6, 1));
  return {
    'Recognizers-Text, four models': (line) => models.map((model) => recognizers[model](line, 'zh-cn')),
    'chrono-node zh.hans': (line) => zh.hans.parse(line, reference),
  };
}

function byLine(text: string, read: (line: string) => unknown): void {
  for (const line of text.split('\n')) read(line);
}

/** The head of the text, cut at a line: the slowest peer would take minutes over all of it. */
function headOf(text: string, length: number): string {
  const end = text.indexOf('\n', length);
  return end < 0 ? text : text.slice(0, end);
}

const { text, origin } = benchText();
const { extract, stagesOf } = await loadStages();
// the stages come after: what they leave for the garbage collector is not for `extract` to pay
const own = new Map([
  ...measure({ extract: () => extract(text), 'bare numeral scan': () => scanBare(text) }, 1500),
  ...measure(stagesOf(text), 400),
]);

const growth = [1, 2, 4, 8, 16, 32, 64].map((times) => {
  const repeated = `${text}\n`.repeat(times);
  const { best } = measure({ extract: () => extract(repeated) }, 300).get('extract')!;
  return { times, milliseconds: best, microsecondsPer1000: (best * 1e6) / repeated.length };
});

const head = headOf(text, 8000);
const peers = quick
  ? new Map<string, Timing>()
  : measure(
      Object.fromEntries(Object.entries(await loadPeers()).map(([name, read]) => [name, () => byLine(head, read)])),
      300,
    );

const fullTime = own.get('extract')!.median;
const rows = [
  ...[...own].map(([name, { best, median }]) => ({ name, best, median, length: text.length })),
  ...[...peers].map(([name, { best, median }]) => ({ name, best, median, length: head.length })),
].map(({ name, best, median, length }) => ({
  name,
  charactersPerSecond: Math.round((length / median) * 1000),
  bestCharactersPerSecond: Math.round((length / best) * 1000),
  // how many times as long as this task `extract` takes for the same characters
  extractTakes: fullTime / text.length / (median / length),
}));

const report = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`,
  text: `${origin}, ${text.length} characters, ${extract(text).length} figures`,
  throughput: rows,
  growth,
  ...(quick ? {} : { cold: measureCold(text.slice(0, 1000), 41) }),
  size: await measureSize(),
};

if (json) console.log(JSON.stringify(report, undefined, 2));
else print();

function print(): void {
  console.log(`${report.date}, ${report.machine}\n${report.text}\n`);
  console.log('| | characters/s | best round | time of `extract` / its time |\n|---|---:|---:|---:|');
  for (const { name, charactersPerSecond, bestCharactersPerSecond, extractTakes } of rows) {
    const ratio = extractTakes < 0.1 ? `1/${(1 / extractTakes).toFixed(0)}` : extractTakes.toFixed(2);
    console.log(
      `| ${name} | ${charactersPerSecond.toLocaleString('en')} | ${bestCharactersPerSecond.toLocaleString('en')} | ${ratio} |`,
    );
  }
  console.log('\n| text × | ms | µs for 1000 characters |\n|---:|---:|---:|');
  for (const { times, milliseconds, microsecondsPer1000 } of growth) {
    console.log(`| ${times} | ${milliseconds.toFixed(1)} | ${microsecondsPer1000.toFixed(0)} |`);
  }
  if (report.cold) {
    const { bare, importing, extracting, addedPercent } = report.cold;
    console.log(
      `\ncold, whole process: node -e 0 ${bare.toFixed(1)} ms, import ${importing.toFixed(1)} ms, ` +
        `import and one extract of 1000 characters ${extracting.toFixed(1)} ms (+${addedPercent.toFixed(0)} %)`,
    );
  }
  console.log(`size: ${report.size.minified} bytes minified, ${report.size.gzipped} with gzip`);
}
