/**
 * What texts of several kinds cost: `npm run bench:kinds`. Each round runs `extract` and a bare scan for numerals on every
 * kind in turn, so that what else the machine does falls on all alike; told are medians of processor time and the middle
 * half of the rounds.
 */
import { cpus, loadavg } from 'node:os';
import type * as Library from '../src/index.ts';
import { kinds, strings } from './kinds.ts';
import { scanBare } from './text.ts';

/** As built: that is what users run. */
const { extract } = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof Library;

const rounds = 30;
const warmUp = 5;
interface Task {
  readonly name: string;
  readonly characters: number;
  readonly figures: number;
  readonly run: () => void;
  readonly scan: () => void;
  readonly times: number[];
  readonly scans: number[];
}

const taskOf = (name: string, texts: readonly string[], joined = texts.join('\n')): Task => ({
  name,
  characters: texts.reduce((sum, { length }) => sum + length, 0),
  figures: texts.reduce((sum, text) => sum + extract(text).length, 0),
  run: () => {
    for (const text of texts) extract(text);
  },
  scan: () => scanBare(joined),
  times: [],
  scans: [],
});

const tasks = [
  ...Object.entries(kinds).map(([name, text]) => taskOf(name, [text])),
  ...Object.entries(strings).map(([name, texts]) => taskOf(`${name}, one by one`, texts)),
  taskOf('the same sentences, joined', [strings.sentences.join('\n')]),
];

/** Milliseconds of the processor: what else the machine does takes none of them. */
function time(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

for (let round = -warmUp; round < rounds; round++) {
  for (const { run, scan, times, scans } of tasks) {
    const [taken, scanned] = [time(run), time(scan)];
    if (round < 0) continue;
    times.push(taken);
    scans.push(scanned);
  }
}

const quantile = (values: readonly number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)]!;

console.log(
  `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`,
);
console.log(
  '| | figures for 1000 characters | µs for 1000 characters | middle half | × bare scan |\n|---|---:|---:|---:|---:|',
);
for (const { name, characters, figures, times, scans } of tasks) {
  const per = (part: number) => (quantile(times, part) * 1e6) / characters;
  const ratio = quantile(times, 0.5) / quantile(scans, 0.5);
  console.log(
    `| ${name} | ${((figures * 1000) / characters).toFixed(1)} | ${per(0.5).toFixed(0)} | ${per(0.25).toFixed(0)}–${per(0.75).toFixed(0)} | ${ratio.toFixed(1)} |`,
  );
}
