import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './streams.ts';

const command = join(import.meta.dirname, '../../dist/cli.js');
const reports = join(import.meta.dirname, '../reports');

/** Runs the built command in a process of its own; `until` closes its output after so many bytes. */
function start(argv: readonly string[], { input = '', until = Number.POSITIVE_INFINITY } = {}) {
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [command, ...argv, '--lang', 'en']);
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    let read = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      stdout.push(chunk);
      read += chunk.length;
      if (read > until) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdin.on('error', () => {});
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
    child.stdin.end(input);
  });
}

let folder = '';
let lines = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhibiao-jobs-'));
  const paragraphs = readFileSync(join(reports, 'city.txt'), 'utf8').split('\n').filter(Boolean);
  const questions = Array.from({ length: 400 }, (_, i) => {
    if (i % 97 === 5) return '{"text":';
    return JSON.stringify({ id: i, text: paragraphs[i % paragraphs.length], referenceDate: '2026-01-15' });
  });
  // longer than what a thread is asked, and answered in pieces
  questions.splice(
    200,
    0,
    JSON.stringify({ id: 'long', text: `新建道路12公里。${'各项工作有序推进。\n'.repeat(160_000)}` }),
  );
  lines = `${questions.join('\n')}\n`;
  writeFileSync(join(folder, 'lines.jsonl'), lines);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('--jobs', () => {
  it.each([['jsonl'], ['csv', '--fields', 'name,value,heading'], ['json', '--audit'], ['markdown', '--explain']])(
    'files are written as by one thread: %s',
    async (format, ...more) => {
      const argv = [reports, join(folder, 'none.txt'), '--format', format, ...more];
      const [one, three] = await Promise.all([start([...argv, '--jobs', '1']), start([...argv, '--jobs', '3'])]);
      expect(one.stdout.length).toBeGreaterThan(10_000);
      expect(three).toEqual(one);
      expect(one.stderr).toContain('none.txt: no such file');
      expect(one.status).toBe(1);
    },
  );

  it.each([[['--audit']], [['--fields', 'name,value,line']]])(
    'lines are answered as by one thread %j',
    async (more) => {
      const argv = ['--jsonl-in', ...more];
      const [one, two] = await Promise.all([
        start([...argv, '--jobs', '1', join(folder, 'lines.jsonl')]),
        start([...argv, '--jobs', '2'], { input: lines }),
      ]);
      expect(one.stdout.split('\n')).toHaveLength(402);
      expect(two.stdout === one.stdout).toBe(true);
      expect(two.stdout).toContain('line 6: is not JSON');
    },
  );

  it('ends quietly where its reader leaves', async () => {
    const { status, stderr } = await start(['--jsonl-in', '--jobs', '2', join(folder, 'lines.jsonl')], { until: 10 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each([['0'], ['2000'], ['two'], ['1.5']])('%s is refused', async (jobs) => {
    const { status, stderr } = await runCommand(['--jobs', jobs]);
    expect(status).toBe(2);
    expect(stderr).toBe(`zhibiao: --jobs "${jobs}" is not known; it takes a whole number from 1 to 1024\n`);
  });
});
