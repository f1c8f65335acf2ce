import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** Every block of code that is followed by the output it is said to give. */
const claims = [...readme.matchAll(/```(js|sh)\n((?:(?!```)[\s\S])*)```\n\n```text\n([^`]*)```/g)].map(
  ([, language, code, output]) => ({ language: language!, code: code!, output: output! }),
);

/** Runs a block as a user would: `zhibiao` is the built package in both languages. */
function runBlock(language: string, code: string): string {
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } } as const;
  if (language === 'js') return execFileSync(process.execPath, ['--input-type=module', '-e', code], options);
  return execFileSync('sh', ['-c', code.replaceAll('npx zhibiao', `"${process.execPath}" dist/cli.js`)], options);
}

describe('the README', () => {
  it('shows the output of its examples', () => {
    expect(claims.map(({ language }) => language)).toEqual(['js', 'js', 'js', 'sh', 'js']);
  });

  for (const { language, code, output } of claims) {
    it(`tells the truth about: ${code.trim().split('\n').at(-1)}`, () => {
      expect(runBlock(language, code)).toBe(output);
    });
  }

  it('starts with the two commands of a fresh machine', () => {
    expect(readme).toMatch(/^# zhibiao 指标\n\n```sh\nnpm ci && npm start .*\nnpm ci && npm test .*\n```/);
  });
});
