/** What a first call costs a process, and what the library weighs. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { patternsPlugin } from '../scripts/patterns-plugin.ts';
import { median } from './measure.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const entry = join(root, 'dist', 'index.js');

function timeOf(args: readonly string[], input: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(stderr);
  return time;
}

export interface Cold {
  /** Whole-process milliseconds, middle of all runs, and what the library adds in per cent. */
  readonly bare: number;
  readonly importing: number;
  readonly extracting: number;
  readonly addedPercent: number;
}

/** Bare `node -e 0`, an import, and an import with one `extract` of `text`, in turns. */
export function measureCold(text: string, runs: number): Cold {
  const library = JSON.stringify(pathToFileURL(entry).href);
  const programs = {
    bare: '0',
    importing: `import(${library})`,
    extracting: `import(${library}).then(({ extract }) => extract(${JSON.stringify(text)}))`,
  };
  const times = { bare: [] as number[], importing: [] as number[], extracting: [] as number[] };
  for (let run = 0; run < runs; run++) {
    for (const name of ['bare', 'importing', 'extracting'] as const)
      times[name].push(timeOf(['-e', programs[name]], ''));
  }
  const bare = median(times.bare);
  const extracting = median(times.extracting);
  return { bare, importing: median(times.importing), extracting, addedPercent: (extracting / bare - 1) * 100 };
}

export interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

/** The library entry with all it needs, minified as a bundler of its users does. */
export async function measureSize(): Promise<Size> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src', 'index.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [patternsPlugin()],
  });
  const { contents } = outputFiles[0]!;
  return { minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
}
