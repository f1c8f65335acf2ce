/**
 * The service under load: 64 clients that ask as fast as they are answered. Prints requests and characters a second,
 * the middle and the slowest of a hundred answers, errors, and the memory of the process along the way; fails on any error,
 * and where the memory of the last third of the rounds is more than 10 % above that of the third before.
 *
 * `npm run bench:load`; `--seconds N` a round (10), `--clients N` (64). Traffic stays on this machine.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { benchText } from './text.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '10' }, clients: { type: 'string', default: '64' } },
});
const seconds = Number(values.seconds);
const clients = Number(values.clients);
const command = join(import.meta.dirname, '../dist/cli.js');

/** The first third of them warms everything up; the memory of the other two thirds is compared. */
const rounds = 9;
/** Percent by which the memory may be larger, on average, in the last third than in the one before. */
const mostGrowth = 10;

const { text, origin } = benchText();
const paragraphs = text.split('\n').filter((line) => line.length > 20);

const collecting = ['--expose-gc', '--import', pathToFileURL(join(import.meta.dirname, 'collect.mjs')).href];
const service = spawn(process.execPath, [...collecting, command, 'serve', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [printed] = await once(service.stdout, 'data');
const address = new URL(String(printed).trim());
const agent = new Agent({ keepAlive: true, maxSockets: clients });

/** Resident memory of the service in MB. */
function memory(): number {
  const pages = Number(readFileSync(`/proc/${service.pid}/statm`, 'utf8').split(' ')[1]);
  return Math.round((pages * 4096) / 1e6);
}

async function ask(body: string): Promise<number> {
  const asked = request(new URL('/extract', address), {
    method: 'POST',
    agent,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
  asked.end(body);
  const [answer] = await once(asked, 'response');
  for await (const _ of answer);
  return answer.statusCode;
}

interface Round {
  readonly times: number[];
  errors: number;
  characters: number;
}

async function runClient(round: Round, first: number, until: number): Promise<void> {
  for (let index = first; performance.now() < until; index += clients) {
    const body = paragraphs[index % paragraphs.length]!;
    const started = performance.now();
    const status = await ask(body).catch(() => 0);
    round.times.push(performance.now() - started);
    round.characters += body.length;
    if (status !== 200) round.errors++;
  }
}

console.log(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}, Node ${process.version}`,
);
console.log(`${clients} clients, paragraphs of ${origin}, ${seconds} s a round\n`);
console.log(
  '| round | requests/s | characters/s | median ms | p99 ms | errors | memory MB |\n|---|---:|---:|---:|---:|---:|---:|',
);
let errors = 0;
const memories: number[] = [];
for (let number = 1; number <= rounds; number++) {
  const round: Round = { times: [], errors: 0, characters: 0 };
  const until = performance.now() + seconds * 1000;
  await Promise.all(Array.from({ length: clients }, (_, client) => runClient(round, client, until)));
  const sorted = round.times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)]!.toFixed(0);
  const rate = (count: number) => Math.round(count / seconds).toLocaleString('en');
  console.log(
    `| ${number} | ${rate(sorted.length)} | ${rate(round.characters)} | ${at(0.5)} | ${at(0.99)} | ${round.errors} | ${memory()} |`,
  );
  errors += round.errors;
  memories.push(memory());
}
agent.destroy();
service.kill('SIGTERM');
const [status] = await once(service, 'exit');
const third = rounds / 3;
const meanOf = (some: readonly number[]) => some.reduce((sum, each) => sum + each, 0) / some.length;
const [warm, last] = [meanOf(memories.slice(third, 2 * third)), meanOf(memories.slice(2 * third))];
const growth = (last / warm - 1) * 100;
const flat = growth <= mostGrowth;
console.log(
  `\n${errors} errors; memory ${warm.toFixed(0)} MB in rounds ${third + 1} to ${2 * third}, ${last.toFixed(0)} MB after them: ` +
    `${growth >= 0 ? '+' : ''}${growth.toFixed(1)} %, ${flat ? 'within' : 'BEYOND'} the ${mostGrowth} % that are allowed`,
);
if (errors > 0 || !flat || status !== 0) process.exitCode = 1;
