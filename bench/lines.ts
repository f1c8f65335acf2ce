/**
 * Lines of the worker protocol, as many megabytes as asked for: `npm run bench:lines -- [MEGABYTES]`, 200 if not given.
 * The same file goes through a loop of `JSON.parse` and `JSON.stringify`, through `jq -c .` where it is installed, and
 * through `zhibiao --jsonl-in` with one thread and with one a core; told are seconds, MB/s and the memory at its peak.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reports } from './kinds.ts';

const command = join(dirname(fileURLToPath(import.meta.url)), '../dist/cli.js');
const megabytes = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), 'zhibiao-lines-'));
const file = join(folder, 'lines.jsonl');

/** Documents of one to eight paragraphs, by a fixed seed. */
async function writeLines(): Promise<void> {
  const paragraphs = reports.split('\n').filter((line) => line.length > 20);
  const out = createWriteStream(file);
  let seed = 7;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  for (let id = 0, bytes = 0; bytes < megabytes * 1e6; id++) {
    const text = Array.from({ length: 1 + below(8) }, () => paragraphs[below(paragraphs.length)]).join('\n');
    const line = `${JSON.stringify({ id, text, referenceDate: '2025-07-01' })}\n`;
    bytes += Buffer.byteLength(line);
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** Memory of a process in MB, 0 where the system does not tell. */
function memoryOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

interface Run {
  readonly seconds: number;
  readonly peak: number;
  readonly digest: string;
}

async function run(program: string, argv: readonly string[]): Promise<Run | undefined> {
  const start = performance.now();
  const child = spawn(program, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  const hash = createHash('sha1');
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, 200);
  child.stdout.on('data', (chunk: Buffer) => hash.update(chunk));
  const status = await new Promise((resolve) => child.on('error', () => resolve(undefined)).on('close', resolve));
  clearInterval(watch);
  if (status === undefined) return undefined;
  if (status !== 0) throw new Error(`${program} ${argv.join(' ')} ended with ${status}`);
  return { seconds: (performance.now() - start) / 1000, peak, digest: hash.digest('hex') };
}

const loop = `const { createReadStream } = require('node:fs'); const { createInterface } = require('node:readline');
createInterface({ input: createReadStream(process.argv[1]) }).on('line', (line) => process.stdout.write(JSON.stringify(JSON.parse(line)) + '\\n'));`;

try {
  await writeLines();
  const size = statSync(file).size / 1e6;
  const cores = availableParallelism();
  const runs: [name: string, program: string, argv: string[]][] = [
    ['JSON.parse and JSON.stringify', process.execPath, ['-e', loop, file]],
    ['jq -c .', 'jq', ['-c', '.', file]],
    ['zhibiao, 1 thread', process.execPath, [command, '--jsonl-in', '--jobs', '1', file]],
    [`zhibiao, ${cores} threads`, process.execPath, [command, '--jsonl-in', '--jobs', String(cores), file]],
  ];
  console.log(`${size.toFixed(0)} MB, ${cores} cores, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`);
  console.log('| | s | MB/s | MB at its peak |\n|---|---:|---:|---:|');
  const digests: string[] = [];
  for (const [name, program, argv] of runs) {
    const done = await run(program, argv);
    if (done === undefined) console.log(`| ${name} | not installed | | |`);
    else
      console.log(
        `| ${name} | ${done.seconds.toFixed(1)} | ${(size / done.seconds).toFixed(1)} | ${done.peak.toFixed(0)} |`,
      );
    if (done !== undefined && name.startsWith('zhibiao')) digests.push(done.digest);
  }
  if (new Set(digests).size > 1) throw new Error('the threads answered otherwise than one');
} finally {
  rmSync(folder, { recursive: true });
}
