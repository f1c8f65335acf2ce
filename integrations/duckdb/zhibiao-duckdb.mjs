/**
 * zhibiao in DuckDB: `registerZhibiao(connection)` gives SQL a table function and a scalar one.
 *
 *     select name, value, unit from zhibiao('收入4.6亿元，增长3%。');
 *     select file, figure.name, figure.value from (select file, unnest(zhibiao_list(text)) as figure from reports);
 */
import {
  BOOLEAN,
  DuckDBListValue,
  DuckDBScalarFunction,
  DuckDBStructValue,
  DuckDBTableFunction,
  INTEGER,
  LIST,
  STRUCT,
  VARCHAR,
} from '@duckdb/node-api';
import { createExtractor } from 'zhibiao';

/** Column, its type, and how it is read of a record. */
const columns = [
  ['text', VARCHAR, (record) => record.text],
  ['start', INTEGER, (record) => record.start],
  ['end', INTEGER, (record) => record.end],
  ['kind', VARCHAR, (record) => record.kind],
  ['value', VARCHAR, (record) => record.value],
  ['upper', VARCHAR, (record) => record.upper],
  ['unit', VARCHAR, (record) => record.unit],
  ['normalized_value', VARCHAR, (record) => record.normalized.value],
  ['normalized_upper', VARCHAR, (record) => record.normalized.upper],
  ['normalized_unit', VARCHAR, (record) => record.normalized.unit],
  ['bound', VARCHAR, (record) => record.bound],
  ['name', VARCHAR, (record) => record.name],
  ['subject', VARCHAR, (record) => record.subject?.text],
  ['of', VARCHAR, (record) => record.of],
  ['relation', VARCHAR, (record) => record.relation],
  ['direction', VARCHAR, (record) => record.direction],
  ['basis', VARCHAR, (record) => record.basis],
  ['status', VARCHAR, (record) => record.status],
  ['period_text', VARCHAR, (record) => record.period?.text],
  ['period_start', VARCHAR, (record) => record.period?.start],
  ['period_end', VARCHAR, (record) => record.period?.end],
  ['period_inherited', BOOLEAN, (record) => record.period && record.period.inherited === true],
  ['clause_start', INTEGER, (record) => record.clause.start],
  ['clause_end', INTEGER, (record) => record.clause.end],
  ['part_of', INTEGER, (record) => record.partOf],
];

/** Rows that DuckDB takes at a time. */
const vector = 2048;

const figure = STRUCT(Object.fromEntries(columns.map(([name, type]) => [name, type])));

/**
 * Registers `zhibiao(text)`, a table with a row a figure, and `zhibiao_list(text)`, the same as a list of structs for
 * each row of a query. Values are text as the records have them; `cast(value as decimal(38, 6))` or `::double` counts.
 *
 * @param options those of `createExtractor`: referenceDate, kinds, lexicon
 */
export function registerZhibiao(connection, options) {
  const { extract } = createExtractor(options);
  connection.registerTableFunction(tableOf(extract));
  connection.registerScalarFunction(listOf(extract));
}

function tableOf(extract) {
  return DuckDBTableFunction.create({
    name: 'zhibiao',
    parameterTypes: [VARCHAR],
    bindFunction: (info) => {
      for (const [name, type] of columns) info.addResultColumn(name, type);
      const records = extract(info.getParameter(0) ?? '');
      info.setCardinality(records.length, true);
      info.setBindData({ records });
    },
    initFunction: (info) => info.setInitData({ next: 0 }),
    mainFunction: (info, output) => {
      const { records } = info.bindData;
      const state = info.initData;
      const rows = records.slice(state.next, state.next + vector);
      state.next += rows.length;
      output.rowCount = rows.length;
      if (rows.length === 0) return;
      for (const [index, [, , read]] of columns.entries()) {
        const column = output.getColumnVector(index);
        for (const [row, record] of rows.entries()) column.setItem(row, read(record) ?? null);
        column.flush();
      }
    },
  });
}

function listOf(extract) {
  return DuckDBScalarFunction.create({
    name: 'zhibiao_list',
    parameterTypes: [VARCHAR],
    returnType: LIST(figure),
    mainFunction: (_info, input, output) => {
      const texts = input.getColumnVector(0);
      for (let row = 0; row < input.rowCount; row++) {
        const records = extract(texts.getItem(row) ?? '');
        output.setItem(row, new DuckDBListValue(records.map(toStruct)));
      }
      output.flush();
    },
  });
}

function toStruct(record) {
  return new DuckDBStructValue(Object.fromEntries(columns.map(([name, , read]) => [name, read(record) ?? null])));
}
