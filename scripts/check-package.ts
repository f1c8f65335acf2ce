/**
 * Checks the package as users get it: packs it, lints the tarball and its types, installs it into an empty folder and
 * uses it there by import, by require and as a command. Stops at the first failure with what was run and what it said.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'zhibiao-package-'));
const text = '1-5月，一般公共预算收入完成46151万元，同比增长9.0%。';
const call = `const [record] = extract(${JSON.stringify(text)}); console.log(record.text, record.normalized.value, record.normalized.unit)`;
const expected = '46151万元 461510000 CNY';

function run(command: string, args: readonly string[], options: { cwd?: string; input?: string } = {}): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'], ...options });
}

/** One check; `work` returns what is to be compared with `wanted`, or nothing where it fails by itself. */
function check(name: string, work: () => string | undefined, wanted?: string): void {
  const given = work()?.trim();
  if (wanted !== undefined && given !== wanted) throw new Error(`${name}: expected "${wanted}", got "${given}"`);
  console.log(`ok  ${name}`);
}

try {
  const [{ filename, files }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder])) as [
    { filename: string; files: { path: string }[] },
  ];
  const tarball = join(folder, filename);
  check(
    'the tarball holds the built files and nothing else',
    () => {
      const strange = files.filter(
        ({ path }) =>
          !/^(dist\/[\w.-]+|docs\/[\w.-]+|package\.json|README(\.zh-CN)?\.md|CHANGELOG\.md|CONTRIBUTING\.md|LICENSE)$/.test(
            path,
          ),
      );
      return strange.map(({ path }) => path).join(' ');
    },
    '',
  );
  check('publint', () => void run('npx', ['publint', '--strict', tarball]));
  check('types by import and require', () => void run('npx', ['attw', tarball, '--profile', 'node16', '--quiet']));

  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const inside = { cwd: folder };
  check(
    'installs into an empty folder',
    () => void run('npm', ['install', '--no-audit', '--no-fund', tarball], inside),
  );
  const evaluate = (type: string, code: string) => run('node', [`--input-type=${type}`, '-e', code], inside);
  check('import', () => evaluate('module', `import { extract } from 'zhibiao'; ${call}`), expected);
  check('require', () => evaluate('commonjs', `const { extract } = require('zhibiao'); ${call}`), expected);
  const kinds = 'console.log(kindSchema.options.length)';
  check(
    'import of the schema',
    () => evaluate('module', `import { kindSchema } from 'zhibiao/schema'; ${kinds}`),
    '22',
  );
  check(
    'require of the schema',
    () => evaluate('commonjs', `const { kindSchema } = require('zhibiao/schema'); ${kinds}`),
    '22',
  );
  const page = `console.log(renderRecords('csv', [{ file: '', text: '', indicators: [] }]).slice(0, 11))`;
  for (const [type, head] of [
    ['module', "import { renderRecords } from 'zhibiao/outputs';"],
    ['commonjs', "const { renderRecords } = require('zhibiao/outputs');"],
  ] as const) {
    check(
      `${type === 'module' ? 'import' : 'require'} of the writers`,
      () => evaluate(type, `${head} ${page}`),
      'line,column',
    );
  }
  check(
    'a workbook asks for its package in one line',
    () => {
      const [command, ...args] = ['npx', '--no-install', 'zhibiao', '--lang', 'en', '-o', 'out.xlsx'];
      const { status, stderr } = spawnSync(command!, args, { ...inside, input: text, encoding: 'utf8' });
      return `${status} ${stderr.trim()}`;
    },
    '1 zhibiao: xlsx needs the package write-excel-file: npm install write-excel-file',
  );
  const document = `readDocument(new TextEncoder().encode(${JSON.stringify(text)})).then(({ text, place }) => console.log(text.length, place(0).paragraph))`;
  const read = `${[...text].length} 1`;
  check(
    'import of documents',
    () => evaluate('module', `import { readDocument } from 'zhibiao/documents'; ${document}`),
    read,
  );
  check(
    'require of documents',
    () => evaluate('commonjs', `const { readDocument } = require('zhibiao/documents'); ${document}`),
    read,
  );
  check(
    'a document whose package is missing names it',
    () =>
      evaluate(
        'module',
        `import { readDocument } from 'zhibiao/documents'; readDocument(new TextEncoder().encode('<html>35家')).catch(({ message }) => console.log(message))`,
      ),
    'needs htmlparser2: npm install htmlparser2',
  );
  check(
    'the command',
    () => {
      const [first] = run('npx', ['--no-install', 'zhibiao', '--format', 'jsonl'], { ...inside, input: text }).split(
        '\n',
      );
      const { text: figure, normalized } = JSON.parse(first!);
      return `${figure} ${normalized.value} ${normalized.unit}`;
    },
    expected,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
