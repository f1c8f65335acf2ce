import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const real = join(root, '..', 'shared', 'seeds');
const own = join(root, 'seeds');

/** The text that everything is measured on: the real reports where they are at hand, else the samples over and over. */
export function benchText(): { text: string; origin: string } {
  const texts = (folder: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  if (existsSync(real)) return { text: texts(real).join('\n'), origin: 'real half-year reports' };
  const sample = texts(own).join('\n');
  return { text: `${sample}\n`.repeat(Math.ceil(50_000 / sample.length)), origin: 'sample reports, repeated' };
}
