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

/** An entry, a call of one of its functions, and what that prints. */
const entries: readonly (readonly [entry: string, called: string, wanted: string])[] = [
  ['numbers', "parseNumber('九万四')", '94000'],
  ['periods', "extractPeriods('2023年1-5月')[0].end", '2023-05-31'],
  ['quantities', "parseQuantity('3元5角').value", '3.5'],
  ['units', "convert('1', '公顷', '亩')", '15'],
  ['tools', "signed({ value: '3.1', direction: 'down' })", '-3.1'],
];

/** What a user writes: records read, made by hand and handed on, with the words of every entry. */
const consumer = `
import { audit, createExtractor, extract, read, type ExtractOptions, type Indicator, type Lexicon, type Reading } from 'zhibiao';
import { extractNumbers, parseNumber } from 'zhibiao/numbers';
import { extractPeriods } from 'zhibiao/periods';
import { parseQuantity } from 'zhibiao/quantities';
import { convert, UnitError } from 'zhibiao/units';
import { find, group, inUnit, signed, toRows, type Row } from 'zhibiao/tools';
import { indicatorSchema } from 'zhibiao/schema';

const lexicon: Lexicon = { units: [{ name: '驮', kind: 'mass', base: { unit: '公斤', factor: '60' } }] };
const options: ExtractOptions = { referenceDate: '2023-07-01', kinds: ['money', 'percent'], lexicon, explain: false };
const reading: Reading = read('1-5月收入4.6亿元', options);
const records: Indicator[] = extract('收入4.6亿元', options);
const [first] = createExtractor(options).extract('收入4.6亿元');
const period: string | undefined = first?.period?.start;
const rows: Row[] = toRows(reading, '1-5月收入4.6亿元');
const groups: Map<string, Indicator[]> = group(find(records, { name: '收入', unit: '亿元' }), 'subject');
const texts: string[] = [signed(records[0]!), inUnit(records[0]!, '亿元'), parseNumber('九万'), convert('1', '亩', '公顷')];
const parsed: Indicator = indicatorSchema.parse(records[0]);
// @ts-expect-error a kind that is none
extract('收入1元', { kinds: ['price'] });
export { audit, extractNumbers, extractPeriods, groups, parsed, parseQuantity, period, rows, texts, UnitError };
`;

/** The ways in which TypeScript looks for types. */
const resolutions = [
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
  ['commonjs', 'node'],
] as const;

/** Compiles the user's file in every way, by `import` and, where the file decides, as CommonJS. */
function checkTypes(): void {
  for (const file of ['use.mts', 'use.cts']) writeFileSync(join(folder, file), consumer);
  const tsc = join(import.meta.dirname, '../node_modules/typescript/bin/tsc');
  for (const [module, moduleResolution] of resolutions) {
    for (const exact of ['true', 'false']) {
      const settings = ['--noEmit', '--strict', '--esModuleInterop', '--target', 'es2022', '--lib', 'es2023,dom'];
      const found = ['--module', module, '--moduleResolution', moduleResolution, '--exactOptionalPropertyTypes', exact];
      check(`types, ${moduleResolution}, exactOptionalPropertyTypes ${exact}`, () => {
        run('node', [tsc, ...settings, ...found, 'use.mts', 'use.cts'], { cwd: folder });
        return undefined;
      });
    }
  }
}

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
          !/^(dist\/(?:schema\/)?[\w.-]+|docs\/[\w.-]+|package\.json|README(\.zh-CN)?\.md|CHANGELOG\.md|CONTRIBUTING\.md|LICENSE)$/.test(
            path,
          ),
      );
      return strange.map(({ path }) => path).join(' ');
    },
    '',
  );
  check('publint', () => void run('npx', ['publint', '--strict', tarball]));
  check('types by import and require', () => void run('npx', ['attw', tarball, '--quiet']));

  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const inside = { cwd: folder };
  check(
    'installs into an empty folder',
    () => void run('npm', ['install', '--no-audit', '--no-fund', tarball], inside),
  );
  checkTypes();
  const evaluate = (type: string, code: string) => run('node', [`--input-type=${type}`, '-e', code], inside);
  check('import', () => evaluate('module', `import { extract } from 'zhibiao'; ${call}`), expected);
  check('require', () => evaluate('commonjs', `const { extract } = require('zhibiao'); ${call}`), expected);
  const kinds = 'console.log(kindSchema.options.length)';
  for (const [entry, called, wanted] of entries) {
    const names = /^\w+/.exec(called)![0];
    const print = `console.log(${called})`;
    check(
      `import of zhibiao/${entry}`,
      () => evaluate('module', `import { ${names} } from 'zhibiao/${entry}'; ${print}`),
      wanted,
    );
    check(
      `require of zhibiao/${entry}`,
      () => evaluate('commonjs', `const { ${names} } = require('zhibiao/${entry}'); ${print}`),
      wanted,
    );
  }
  check(
    'require of a JSON Schema',
    () => evaluate('commonjs', `console.log(require('zhibiao/schema/reading.json').type)`),
    'object',
  );
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
    '1 zhibiao: this needs more packages; install them with: npm install write-excel-file',
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
