import { existsSync, readFileSync } from 'node:fs';
import { reports } from './kinds.ts';

/** The text that everything is measured on: the file that `--text FILE` names, else the sample reports. */
export function benchText(): { text: string; origin: string } {
  const at = process.argv.indexOf('--text');
  const file = at < 0 ? undefined : process.argv[at + 1];
  if (file === undefined) return { text: reports, origin: 'sample reports' };
  if (!existsSync(file)) throw new Error(`--text ${file}: no such file`);
  return { text: readFileSync(file, 'utf8'), origin: file };
}

/** Digits and Chinese numerals in one native pattern: no less can be done to find figures. */
const numeral = /[\d０-９][\d０-９.,]*|[零〇一二三四五六七八九十百千万亿两几半]+/g;

/** Counts the numerals of a text. */
export function scanBare(text: string): number {
  let found = 0;
  numeral.lastIndex = 0;
  while (numeral.exec(text) !== null) found++;
  return found;
}
