import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'integrations/duckdb');
const made = mkdtempSync(join(tmpdir(), 'zhibiao-duckdb-'));
const reports = readdirSync(join(root, 'seeds')).filter((name) => name.endsWith('.txt'));
const figures = (name: string) => extract(readFileSync(join(root, 'seeds', name), 'utf8'));

let connection: DuckDBConnection;

async function ask(sql: string): Promise<Record<string, unknown>[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS();
}

beforeAll(async () => {
  const { registerZhibiao } = (await import(join(folder, 'zhibiao-duckdb.mjs'))) as {
    registerZhibiao(connection: DuckDBConnection, options?: object): void;
  };
  connection = await (await DuckDBInstance.create()).connect();
  registerZhibiao(connection, { referenceDate: '2021-07-01' });
});

afterAll(() => {
  connection.closeSync();
  rmSync(made, { recursive: true });
});

describe('DuckDB', () => {
  it('has a table function with a row a figure, also beyond one vector', async () => {
    expect(await ask("select name, value, unit, period_start, part_of from zhibiao('1-5月收入4.6亿元')")).toEqual([
      { name: '收入', value: '460000000', unit: '元', period_start: '2021-01-01', part_of: null },
    ]);
    const [counted] = await ask(
      `select count(*)::int n, sum(value::int)::int s from zhibiao('${'支出3元。'.repeat(5000)}')`,
    );
    expect(counted).toEqual({ n: 5000, s: 15000 });
    expect(await ask("select * from zhibiao('')")).toEqual([]);
  });

  it('has a list of figures for each row of a query', async () => {
    const rows = await ask(`
      select id, figure.value as value from (
        select id, unnest(zhibiao_list(text)) as figure
        from (values (1, '收入5元，支出3元'), (2, null), (3, '无'), (4, '共8家')) documents(id, text))
      order by id, figure.start`);
    expect(rows.map(({ id, value }) => [id, value])).toEqual([
      [1, '5'],
      [1, '3'],
      [4, '8'],
    ]);
  });

  it('makes a folder of reports one Parquet file, and SQL finds in it what the library reads', async () => {
    const target = join(made, "figures ' of all.parquet");
    const said = execFileSync(process.execPath, [join(folder, 'reports-to-parquet.mjs'), join(root, 'seeds'), target]);
    const records = reports.flatMap((file) => figures(file).map((record) => ({ file, ...record })));
    expect(String(said)).toBe(`${records.length} figures in ${target}\n`);
    const rows = await ask(`from '${target.replaceAll("'", "''")}' order by file, start`);
    expect(
      rows.map(({ file, start, end, value, unit, name, status }) => ({ file, start, end, value, unit, name, status })),
    ).toEqual(
      records
        .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start))
        .map(({ file, start, end, value, unit, name, status }) => ({ file, start, end, value, unit, name, status })),
    );
    const [money] = await ask(
      `select sum(value::decimal(38, 2))::varchar as total from '${target.replaceAll("'", "''")}' where kind = 'money' and unit = '元'`,
    );
    expect(money!.total).toMatch(/^\d+\.\d\d$/);
  });
});
