import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { messages } from '../../src/cli/messages.ts';
import { createByteCounter, createProgress, printBytes } from '../../src/cli/progress.ts';
import { displayWidth } from '../../src/outputs/width.ts';
import { runCommand } from './streams.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhibiao-choices-'));
const place = (name: string, content: string) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
mkdirSync(join(folder, 'tree/deep'), { recursive: true });
mkdirSync(join(folder, 'bare'));
const one = place('tree/b.txt', '检查企业35家。');
const two = place('tree/deep/a.md', '罚款2万元，预计全年罚款5万元。');
place('tree/skip.bin', '\0\0');
place('tree/.hidden.txt', '罚款9万元。');
place('bare/skip.bin', '\0\0');
const slip = '1-5月，一般公共预算收入完成46151万元，同比增收3809万元，增长9.5%。';
const wrong = place('wrong.txt', slip);
const records = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const filesOf = (stdout: string) => [...new Set(records(stdout).map(({ file }) => file))];

describe('directories and globs', () => {
  it('give the files in them that can be read, in order, each once', async () => {
    const tree = join(folder, 'tree');
    expect(filesOf((await runCommand([tree])).stdout)).toEqual([one, two]);
    expect(filesOf((await runCommand([`${tree}/`, one])).stdout)).toEqual([`${tree}/b.txt`, two]);
    expect(filesOf((await runCommand([two, join(tree, '**/*.{txt,md}')])).stdout)).toEqual([two, one]);
  });

  it('that hold nothing are named with status 1', async () => {
    const bare = join(folder, 'bare');
    const pattern = join(folder, '*.docx');
    const { status, stdout, stderr } = await runCommand([bare, one, pattern]);
    expect({ status, count: records(stdout).length }).toEqual({ status: 1, count: 1 });
    expect(stderr).toBe(`zhibiao: ${bare}: holds no file that can be read\nzhibiao: ${pattern}: no file matches\n`);
  });

  it('leave a file alone whose own name looks like a glob', async () => {
    const odd = place('a[1].txt', '共3家。');
    expect(records((await runCommand([odd])).stdout)).toHaveLength(1);
  });
});

describe('-o', () => {
  it('writes to a file, in the format that its ending names', async () => {
    const file = join(folder, 'out.csv');
    const { status, stdout } = await runCommand(['-o', file, '--bom', one]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^\ufeffline,column,[\s\S]*35家/);
  });

  it('writes a workbook, and one into a pipe, but none on a terminal', async () => {
    const file = join(folder, 'out.xlsx');
    expect((await runCommand(['-o', file, wrong, '--fields', 'name,value'])).status).toBe(0);
    const rows = await readSheet(readFileSync(file), 'figures');
    expect(rows[0]).toEqual(['name', 'value']);
    expect(rows[1]).toEqual(['一般公共预算收入', 461_510_000]);
    const { bytes } = await runCommand(['--format', 'xlsx', one]);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const { status, stderr } = await runCommand(['--format', 'xlsx', one], [], true);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'zhibiao: xlsx is no text for a terminal; name a file with -o\n',
    });
  });

  it('that cannot be written gives one line and status 1', async () => {
    const file = join(folder, 'absent', 'out.csv');
    const { status, stderr } = await runCommand(['-o', file, one]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: `zhibiao: ${file}: cannot be written: no such file\n` });
  });
});

describe('choosing records', () => {
  it('goes by name and status, and shows only the fields named', async () => {
    const { stdout } = await runCommand([two, '--name', '罚款', '--status', 'forecast', '--fields', 'text,status']);
    expect(records(stdout)).toEqual([{ text: '5万元', status: 'forecast' }]);
    expect((await runCommand([two, '--name', '收入'])).stdout).toBe('');
    // as a reader would: in either script, without 完成 and its like, words in order
    for (const name of ['公共预算收入', '一般公共預算收入', '完成一般公共预算收入', '一般预算']) {
      const asked = await runCommand([wrong, '--name', name, '--fields', 'text,relation']);
      expect(records(asked.stdout)[0], name).toEqual({ text: '46151万元', relation: 'level' });
    }
    expect((await runCommand([wrong, '--name', '预算一般'])).stdout).toBe('');
  });

  it('goes by subject', async () => {
    const { stdout } = await runCommand([two, '--subject', '没有这个主体']);
    expect(stdout).toBe('');
  });
});

describe('--fail', () => {
  it('gives 3 where a check fails, in any format, and 1 where a file could not be read', async () => {
    expect((await runCommand(['--fail', wrong])).status).toBe(3);
    expect((await runCommand(['--fail', '--audit', wrong])).status).toBe(3);
    expect((await runCommand(['--fail', one])).status).toBe(0);
    expect((await runCommand([wrong])).status).toBe(0);
    expect((await runCommand(['--fail', wrong, join(folder, 'absent.txt')])).status).toBe(1);
    expect((await runCommand(['--fail', wrong, '--name', '别的'])).status).toBe(0);
  });

  it('does not fail on a doubt', async () => {
    const doubt = place('doubt.txt', '全区发生火灾192起，同比下降7.96%。');
    expect((await runCommand(['--audit', '--lang', 'en', '--format', 'table', doubt])).stdout).toContain('1 in doubt');
    expect((await runCommand(['--fail', doubt])).status).toBe(0);
  });
});

describe('convert and parse', () => {
  it('give one amount', async () => {
    expect((await runCommand(['convert', '12.33', '万亩', '公顷'])).stdout).toBe('8220\n');
    expect((await runCommand(['convert', '一千二百', '公斤', '吨'])).stdout).toBe('1.2\n');
    expect((await runCommand(['convert', '-40', '华氏度', '摄氏度'])).stdout).toBe('-40\n');
    expect(JSON.parse((await runCommand(['parse', '约3500余家'])).stdout)).toMatchObject({ value: '3500', unit: '家' });
    expect((await runCommand(['parse', '4.6亿元', '--lang', 'zh'], [], true)).stdout).toMatch(
      /^数值：460,000,000 元\n类别：金额\n/,
    );
  });

  it('say in one line what they cannot read, with status 1', async () => {
    for (const argv of [
      ['convert', '1', '嘎', '公顷'],
      ['convert', '甲', '亩', '公顷'],
      ['parse', '没有'],
    ]) {
      const { status, stdout, stderr } = await runCommand(argv);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/^zhibiao: [^\n]+\n$/);
    }
  });
});

describe('the terminal', () => {
  it('gets no line wider than it is', async () => {
    for (const columns of [80, 40, 24]) {
      const long = place('long.txt', `${slip}${'很长的名称'.repeat(8)}收入完成123456789.12万元。`);
      for (const argv of [[long], [long, '--audit']]) {
        const { stdout } = await runCommand(argv, [], true, { columns });
        expect(Math.max(...stdout.split('\n').map(displayWidth))).toBeLessThanOrEqual(columns);
      }
    }
  });

  it('gets colour unless NO_COLOR is set, a pipe gets none unless FORCE_COLOR is', async () => {
    const coloured = async (tty: boolean, env: Record<string, string>) =>
      (await runCommand([one, '--format', 'table'], [], tty, { env: { LANG: 'C', ...env } })).stdout.includes('\u001b');
    expect(await coloured(true, {})).toBe(true);
    expect(await coloured(true, { NO_COLOR: '1' })).toBe(false);
    expect(await coloured(true, { TERM: 'dumb' })).toBe(false);
    expect(await coloured(false, {})).toBe(false);
    expect(await coloured(false, { FORCE_COLOR: '1' })).toBe(true);
  });

  it('is not steered by the name of a file', async () => {
    const { stderr } = await runCommand([`${folder}/\u001b[31m\u202e红.txt`]);
    expect(stderr).toContain('/ [31m 红.txt: no such file');
    expect(stderr).not.toContain('\u001b');
  });

  it('speaks the language of the locale', async () => {
    const env = { LANG: 'zh_CN.UTF-8', NO_COLOR: '1' };
    expect((await runCommand([one], [], true, { env })).stdout).toMatch(/^位置 +指标 +数值/);
    expect((await runCommand(['absent.txt'], [], true, { env })).stderr).toBe('zhibiao: absent.txt：没有这个文件\n');
    expect((await runCommand([wrong, '--audit'], [], true, { env })).stdout).toContain('1 项核对不成立');
  });
});

describe('progress', () => {
  it('counts bytes, of the whole where that is known', () => {
    let time = 0;
    const written: string[] = [];
    const stderr = { isTTY: true, write: (text: string) => written.push(text) };
    const streams = { stderr } as unknown as Parameters<typeof createProgress>[0];
    const progress = createProgress(streams, () => time);
    const known = createByteCounter(progress, [1500, 2_000_000], messages.en);
    known.add(1500);
    time = 2000;
    known.show('1/2');
    const unknown = createByteCounter(progress, [undefined], messages.en);
    unknown.add(7);
    time = 4000;
    unknown.show();
    expect(written).toEqual(['\r\u001b[K1.5 kB of 2.0 MB, 1/2', '\r\u001b[K7 B']);
    expect([999, 1000, 1_234_567, 5e9].map(printBytes)).toEqual(['999 B', '1.0 kB', '1.2 MB', '5.0 GB']);
  });
});
