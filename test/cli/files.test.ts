import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';
import { decodeText } from '../../src/documents/index.ts';
import { runCommand } from './streams.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhibiao-files-'));
const place = (name: string, content: string | Uint8Array) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const sentence = '检查企业35家。';
/** `检查企业35家。` in GB18030. */
const gb = Uint8Array.from([0xbc, 0xec, 0xb2, 0xe9, 0xc6, 0xf3, 0xd2, 0xb5, 0x33, 0x35, 0xbc, 0xd2, 0xa1, 0xa3]);
const utf8 = place('utf8.txt', sentence);
const gbFile = place('gb.txt', gb);
const other = place('other.txt', '罚款2万元。');
const records = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('files', () => {
  it('that are long are written record by record, as whole ones are', async () => {
    const lines = Array.from({ length: 2500 }, (_, i) => `检查企业${i}家，其中工业企业3家。\n`);
    const long = place('long.txt', `${'各项工作有序推进。\n'.repeat(430_000)}${lines.join('')}`);
    for (const format of ['jsonl', 'csv']) {
      const argv = [long, '--format', format, '--fields', 'name,value,line,column,part_of'];
      const { status, stdout } = await runCommand(argv);
      // what selects is read whole
      expect(stdout === (await runCommand([...argv, '--status', 'actual,planned,forecast'])).stdout).toBe(true);
      expect(stdout.trimEnd().split('\n').length).toBeGreaterThan(4990);
      expect(status).toBe(0);
    }
  });

  it('are read in order; records name their file only where there are several', async () => {
    const one = records((await runCommand([utf8])).stdout);
    expect(one).toHaveLength(1);
    expect(one[0]).toMatchObject({ text: '35家', start: 4, value: '35' });
    expect(one[0]).not.toHaveProperty('file');
    const two = records((await runCommand([utf8, other])).stdout);
    expect(two.map(({ file, text }) => [file, text])).toEqual([
      [utf8, '35家'],
      [other, '2万元'],
    ]);
  });

  it('that cannot be read are named, the others are done, and the status is 1', async () => {
    const absent = join(folder, 'absent.txt');
    const directory = join(folder, 'directory');
    mkdirSync(directory);
    const { status, stdout, stderr } = await runCommand([absent, utf8, directory, other]);
    expect(status).toBe(1);
    expect(records(stdout)).toHaveLength(2);
    expect(stderr).toBe(`zhibiao: ${absent}: no such file\nzhibiao: ${directory}: holds no file that can be read\n`);
  });

  it('are replaced by standard input where none is named, or by "-"', async () => {
    expect(records((await runCommand([], [sentence])).stdout)[0].text).toBe('35家');
    const mixed = records((await runCommand(['-', other], [sentence])).stdout);
    expect(mixed.map(({ file, text }) => [file, text])).toEqual([
      ['', '35家'],
      [other, '2万元'],
    ]);
  });

  it('may cut a character between chunks', async () => {
    const bytes = Buffer.from(sentence);
    const chunks = [bytes.subarray(0, 1), bytes.subarray(1, 8), bytes.subarray(8)];
    expect(records((await runCommand([], chunks)).stdout)[0].text).toBe('35家');
  });

  it('without a figure, or empty, print nothing and are no failure', async () => {
    for (const input of ['', '没有数字']) {
      expect(await runCommand([], [input])).toMatchObject({ status: 0, stdout: '', stderr: '' });
    }
  });
});

describe('formats', () => {
  it('are a table on a terminal and jsonl in a pipe', async () => {
    expect((await runCommand([utf8], [], true)).stdout).toMatch(/^place {2}name/);
    expect((await runCommand([utf8], [], false)).stdout).toMatch(/^\{"/);
  });

  it('are taken from --format', async () => {
    expect((await runCommand([utf8, '--format', 'csv'])).stdout).toMatch(
      /^line,column,page,paragraph,sheet,cell,start/,
    );
    expect(JSON.parse((await runCommand([utf8, '--format=json'])).stdout)).toHaveLength(1);
    expect((await runCommand([utf8, '--format', 'html'])).stdout).toContain('35家</mark>');
  });
});

describe('options', () => {
  it('--kinds keeps only these', async () => {
    const input = '检查企业35家，罚款2万元，办结率100%。';
    const { stdout } = await runCommand(['--kinds', 'money, percent'], [input]);
    expect(records(stdout).map(({ text }) => text)).toEqual(['2万元', '100%']);
  });

  it('--reference-date gives the year that the text leaves out', async () => {
    const { stdout } = await runCommand(['--reference-date', '2021-07-01'], ['1-5月，罚款2万元。']);
    expect(records(stdout)[0].period).toMatchObject({ start: '2021-01-01', end: '2021-05-31' });
  });

  it('--lexicon adds units', async () => {
    const lexicon = place('lexicon.json', JSON.stringify({ units: [{ name: '驮', kind: 'mass' }] }));
    const { stdout } = await runCommand(['--lexicon', lexicon], ['运出茶叶30驮。']);
    expect(records(stdout)[0]).toMatchObject({ text: '30驮', unit: '驮', kind: 'mass' });
  });
});

describe('--audit', () => {
  const slip = '1-5月，一般公共预算收入完成46151万元，同比增收3809万元，增长9.5%。办结案件53件，办结率100%。';

  it('prints the checks that fail with their sentence, then the tally, and is no failure', async () => {
    const { status, stdout } = await runCommand(['--audit'], [slip], true);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^1:16 {2}growth: .*\n {4}1-5月，一般公共预算收入完成46151万元，同比增收3809万元，增长9\.5%。\n/,
    );
    expect(stdout).toMatch(/ {4}expected 8\.9958, stated 9\.5, tolerance 0\.\d+\n\n1 check fails, \d+ holds?\n$/);
  });

  it('gives findings in the other formats', async () => {
    const [first] = records((await runCommand(['--audit'], [slip])).stdout);
    expect(first).toMatchObject({
      check: 'growth',
      ok: false,
      stated: '9.5',
      figures: ['46151万元', '3809万元', '9.5%'],
    });
    expect((await runCommand(['--audit', '--format', 'csv'], [slip])).stdout).toContain(
      ',growth,false,error,8.9958,9.5,',
    );
  });
});

describe('encodings', () => {
  it('GB18030 is detected, and can be named', async () => {
    expect(records((await runCommand([gbFile])).stdout)[0]).toMatchObject({ text: '35家', start: 4 });
    expect(records((await runCommand([gbFile, '--encoding', 'gbk'])).stdout)[0].text).toBe('35家');
  });

  it('a byte order mark is obeyed and left out of the offsets', () => {
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0x33]))).toBe('3');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0xb6, 0x5b]))).toBe('家');
    expect(decodeText(Uint8Array.from([0xfe, 0xff, 0x5b, 0xb6]))).toBe('家');
  });

  it('bytes that are no text in it are refused', async () => {
    const broken = place('broken.txt', Uint8Array.from([0x33, 0xff, 0xff]));
    const { status, stderr } = await runCommand([broken]);
    expect(status).toBe(1);
    expect(stderr).toBe(`zhibiao: ${broken}: is not valid utf-8 or gb18030; name its encoding with --encoding\n`);
    expect((await runCommand([gbFile, '--encoding', 'utf-8'])).stderr).toMatch(/is not valid utf-8; name/);
  });
});

describe('progress', () => {
  const createScreen = (isTTY: boolean) => {
    const written: string[] = [];
    const streams = { stderr: { isTTY, write: (text: string) => written.push(text) } };
    return { written, streams: streams as unknown as Parameters<typeof createProgress>[0] };
  };

  it('is shown after a second, seldom, and cleared', () => {
    let time = 0;
    const { written, streams } = createScreen(true);
    const progress = createProgress(streams, () => time);
    progress.show('1');
    time = 1000;
    progress.show('2');
    time = 1100;
    progress.show('3');
    time = 1200;
    progress.show('4');
    progress.clear();
    progress.clear();
    expect(written).toEqual(['\r\u001b[K2', '\r\u001b[K4', '\r\u001b[K']);
  });

  it('is silent where standard error is no terminal', () => {
    let time = 0;
    const { written, streams } = createScreen(false);
    const progress = createProgress(streams, () => time);
    time = 5000;
    progress.show('1');
    progress.clear();
    expect(written).toEqual([]);
  });
});
