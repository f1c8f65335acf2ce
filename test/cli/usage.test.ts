import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { optionNames } from '../../src/cli/options.ts';
import { displayWidth } from '../../src/outputs/width.ts';
import { runCommand } from './streams.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhibiao-usage-'));
const wrongLexicon = join(folder, 'wrong.json');
writeFileSync(wrongLexicon, '{"units":[{"name":"捆","kind":"colour"}]}');
const noJson = join(folder, 'no.json');
writeFileSync(noJson, 'units:');

describe('wrong usage', () => {
  const cases: [argv: string[], said: RegExp][] = [
    [['--formt', 'csv'], /unknown option "--formt"; accepted are --format, --output, --audit/],
    [['-x'], /unknown option "-x"; accepted are/],
    [['--format', 'xml'], /--format "xml" is not known; it takes table, json, jsonl, csv, markdown, html, xlsx, md/],
    [['--format'], /--format needs a value: table, json/],
    [['--format', '--audit'], /--format needs a value/],
    [['--format='], /--format needs a value/],
    [['--audit=yes'], /--audit takes no value, but was given "yes"/],
    [['--kinds', 'money,coins'], /--kinds "coins" is not known; it takes one or more of money, percent/],
    [['--reference-date', '2023-02-30'], /--reference-date "2023-02-30" is no calendar day; it takes a day such as/],
    [['--reference-date', 'today'], /--reference-date "today" is no calendar day/],
    [['--encoding', 'ebcdic'], /--encoding "ebcdic" is not known; it takes utf-8, gb18030/],
    [['--lexicon', join(folder, 'absent.json')], /--lexicon .*absent\.json: no such file/],
    [['--lexicon', noJson], /--lexicon .*no\.json: .*JSON/],
    [['--lexicon', wrongLexicon], /lexicon/],
    [['--jsonl-in', '--format', 'csv'], /--jsonl-in writes jsonl; it does not go with --format csv/],
    [['--fields', 'name,colour'], /--fields "colour" is not known; it takes one or more of line, column/],
    [['--status', 'done'], /--status "done" is not known; it takes one or more of actual, planned, forecast/],
    [['--lang', 'fr'], /--lang "fr" is not known; it takes zh or en/],
    [['-o', 'out.odt'], /-o out\.odt does not say how to write; name it with --format/],
    [['-o', 'a.csv', 'a.csv'], /-o a\.csv would overwrite a file that is read/],
    [['--format', 'xlsx', '--audit'], /xlsx holds records and checks/],
    [['convert', '1', '公顷'], /convert takes VALUE FROM TO/],
    [['parse'], /parse takes one TEXT/],
    [['--jsonl-in', '--encoding', 'utf-16le'], /--jsonl-in reads utf-8 or another encoding/],
  ];
  for (const [argv, said] of cases) {
    it(`${argv.join(' ').replace(folder, '…')} gives status 2 and one line`, async () => {
      const { status, stdout, stderr } = await runCommand(argv, ['共3家。']);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(said);
      expect(stderr).toMatch(/^zhibiao: [^\n]+\n$/);
    });
  }
});

describe('--help and --version', () => {
  it('names every option and format', async () => {
    const { status, stdout } = await runCommand(['--help']);
    expect(status).toBe(0);
    for (const word of optionNames) {
      expect(stdout).toContain(word);
    }
    expect(stdout).toMatch(/\n +markdown +a Markdown table\n/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('speaks Chinese where the locale or --lang says so, in lines that fit', async () => {
    for (const [argv, env] of [
      [['--help'], { LANG: 'zh_CN.UTF-8' }],
      [['--help', '--lang', 'zh'], { LANG: 'C' }],
    ] as const) {
      const { stdout } = await runCommand(argv, [], false, { env });
      expect(stdout).toMatch(/^zhibiao 指标：读中文报告/);
      for (const word of optionNames) expect(stdout).toContain(word);
      expect(Math.max(...stdout.split('\n').map(displayWidth))).toBeLessThanOrEqual(100);
    }
    const { stderr } = await runCommand(['--formt'], [], false, { env: { LC_ALL: 'zh_CN.UTF-8', LANG: 'C' } });
    expect(stderr).toMatch(/^zhibiao: 没有“--formt”这个选项；可用的有 --format、/);
  });

  it('prints the version of the package', async () => {
    expect((await runCommand(['-v'])).stdout).toBe(`${manifest.version}\n`);
  });
});
