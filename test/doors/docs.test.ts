import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

it('the page of the protocol shows what a worker answers', () => {
  const page = readFileSync(join(root, 'docs/protocol.md'), 'utf8');
  const [, code, output] = /```sh\n([^`]*)```\n\n```text\n([^`]*)```/.exec(page)!;
  const command = code!.replace('npx zhibiao', `"${process.execPath}" dist/cli.js`);
  expect(execFileSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' })).toBe(output);
});
