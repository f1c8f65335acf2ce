import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', LC_ALL: 'C' } } as const;
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

describe('the Chinese README', () => {
  const chinese = readFileSync(join(root, 'README.zh-CN.md'), 'utf8');

  it('shows the example of the English one, with its output', () => {
    const [first] = claims;
    expect(chinese).toContain(`\`\`\`js\n${first!.code}\`\`\`\n\n\`\`\`text\n${first!.output}\`\`\``);
  });

  it('names every field and function of the English one', () => {
    const named = (text: string) =>
      new Set([...text.matchAll(/^\| (`[^|]+)\|/gm)].flatMap(([, cell]) => cell!.match(/`\w+/g)!));
    const missing = [...named(readme)].filter((name) => !chinese.includes(`${name}?`) && !chinese.includes(name));
    expect(missing).toEqual([]);
  });

  it('has the doors of the English one, block by block', () => {
    const blocks = (text: string, heading: string) => {
      const [, section] = text.split(`\n## ${heading}\n`);
      const codes = section!.split('\n## ')[0]!.match(/```\w+\n[\s\S]*?```/g)!;
      return codes.map((code) => code.replace(/ *(?:\/\/|#) .*$|（.*）$| {4}\(.*\)$/gm, ''));
    };
    const doors = blocks(readme, 'From other tools');
    expect(doors).toHaveLength(5);
    expect(blocks(chinese, '供其他工具调用')).toEqual(doors);
  });
});

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  it('links to what the package holds', () => {
    const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] };
    const packed = [...files, 'README.md', 'LICENSE', 'package.json'];
    const links = [...readFileSync(join(root, name), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(
      ([, link]) => link!,
    );
    expect(links.length).toBeGreaterThan(3);
    const holds = (link: string) =>
      packed.some((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '[^/]*')}$`).test(link));
    expect(links.filter((link) => !holds(link) || !existsSync(join(root, link)))).toEqual([]);
  });
});
