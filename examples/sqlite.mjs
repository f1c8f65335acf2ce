// Records into SQLite (sql.js; node:sqlite takes the same rows), asked by SQL: node examples/sqlite.mjs
import { readFileSync } from 'node:fs';
import sqlite from 'sql.js';
import { read } from 'zhibiao';
import { toRows } from 'zhibiao/tools';

const rows = toRows(read(readFileSync(new URL('../seeds/finance.txt', import.meta.url), 'utf8')));
const database = new (await sqlite()).Database();
database.run(`CREATE TABLE records ("${Object.keys(rows[0]).join('","')}")`);
for (const row of rows) database.run(`INSERT INTO records VALUES (${Object.keys(row).fill('?')})`, Object.values(row));
const question = "SELECT name, max(number), unit FROM records WHERE kind = 'money' AND relation = 'level'";
console.log(database.exec(question)[0].values[0].join(' '));
