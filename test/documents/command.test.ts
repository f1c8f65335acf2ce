/** The command reads documents; one that cannot be read is named in one line and the others are done. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../cli/streams.ts';
import { pdf } from './make.ts';

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name);
const folder = mkdtempSync(join(tmpdir(), 'zhibiao-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

describe('the command', () => {
  it('reads documents of every type', async () => {
    const page = put('page.html', new TextEncoder().encode('<!doctype html><p>完成投资<b>35</b>亿元</p>'));
    const files = [fixture('finance.docx'), fixture('finance.xlsx'), fixture('finance.pdf'), page];
    const { status, stdout, stderr } = await runCommand(files);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const file of files.slice(0, 3)) {
      const values = records.filter((record) => record.file === file).map(({ value, unit }) => value + unit);
      expect(values.slice(0, 2)).toEqual(['461510000元', '9%']);
    }
    expect(records.at(-1)).toMatchObject({ file: page, text: '35亿元', value: '3500000000' });
  });

  it('says of each record where its reader finds it', async () => {
    const placesIn = async (name: string, ...options: string[]) => {
      const { stdout } = await runCommand([fixture(name), ...options]);
      return stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).place);
    };
    const [word] = await placesIn('finance.docx');
    expect(word).toEqual({ line: expect.any(Number), column: expect.any(Number), paragraph: expect.any(Number) });
    expect((await placesIn('finance.pdf'))[0]).toMatchObject({ page: 1, paragraph: expect.any(Number) });
    const [cell] = await placesIn('finance.xlsx');
    expect(cell).toMatchObject({ sheet: expect.any(String), cell: expect.stringMatching(/^[A-Z]+\d+$/) });
    const text = put('lines.txt', new TextEncoder().encode('第一行\n完成投资35亿元。'));
    expect(JSON.parse((await runCommand([text])).stdout).place).toEqual({ line: 2, column: 5 });
    const audited = await runCommand([fixture('finance.xlsx'), '--audit', '--format', 'json']);
    expect(JSON.parse(audited.stdout)[0]).toMatchObject({
      sheet: cell.sheet,
      cell: expect.stringMatching(/^[A-Z]+\d+$/),
    });
    const { stdout: table } = await runCommand([fixture('finance.xlsx'), '--format', 'table']);
    expect(table).toContain(`\n${cell.sheet}!${cell.cell} `);
    const { stdout: rows } = await runCommand([fixture('finance.pdf'), '--format', 'csv', '--fields', 'page,text']);
    expect(rows).toMatch(/^page,text\r\n1,46151万元\r\n/);
  });

  it('names scans and broken files, does the others, and ends with 1', async () => {
    const half = (name: string) => {
      const bytes = readFileSync(fixture(name));
      return put(name, bytes.subarray(0, bytes.length / 2));
    };
    const scan = put('scan.pdf', pdf([[]]));
    const [docx, xlsx, broken] = [
      half('finance.docx'),
      half('finance.xlsx'),
      put('broken.pdf', new TextEncoder().encode('%PDF-1.4\n1 0 obj')),
    ];
    const good = put('good.txt', new TextEncoder().encode('完成投资35亿元。'));
    const { status, stdout, stderr } = await runCommand([scan, docx, xlsx, broken!, good]);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      `zhibiao: ${scan}: has no text on its 1 page(s), as scans have none: run text recognition (OCR) on it first`,
      `zhibiao: ${docx}: is damaged, or no .docx file`,
      `zhibiao: ${xlsx}: is damaged, or no .xlsx file`,
      `zhibiao: ${broken}: is damaged, or no PDF`,
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ file: good, text: '35亿元' });
  });
});
