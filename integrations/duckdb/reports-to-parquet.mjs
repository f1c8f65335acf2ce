/**
 * A folder of reports into one Parquet file, a row a figure:
 *
 *     node reports-to-parquet.mjs FOLDER FIGURES.parquet
 *
 * and then, with any DuckDB: select name, value, unit from 'FIGURES.parquet' where kind = 'money'
 */
import { DuckDBInstance } from '@duckdb/node-api';
import { registerZhibiao } from './zhibiao-duckdb.mjs';

const [folder, target] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create()).connect();
registerZhibiao(connection);
const quote = (name) => `'${name.replaceAll("'", "''")}'`;
const { rowsChanged } = await connection.run(`
  copy (
    from (select parse_filename(filename) as file, unnest(zhibiao_list(content), recursive := true)
          from read_text(${quote(`${folder}/*.txt`)}))
    order by file, start
  ) to ${quote(target)} (format parquet)`);
console.log(`${rowsChanged} figures in ${target}`);
