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
