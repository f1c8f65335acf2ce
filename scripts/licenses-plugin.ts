import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const packagePath = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** Name, version and license text of one bundled package, as its own folder states them. */
function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    'name' | 'version' | 'license',
    string
  >;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} is bundled but has no license file in ${folder}`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** Writes the license of every package whose code went into the bundle to `file`. */
export function licensesPlugin(file: string): Plugin {
  return {
    name: 'licenses',
    setup({ initialOptions, onEnd }) {
      initialOptions.metafile = true;
      onEnd(async ({ metafile }) => {
        if (metafile === undefined) return;
        const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
          Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
        );
        const folders = new Set(used.flatMap((path) => packagePath.exec(path)?.[1] ?? []));
        const notices = [...folders].sort().map(notice);
        const head = 'zhibiao contains code of these packages, each under its own license.\n';
        await mkdir(join(file, '..'), { recursive: true });
        await writeFile(file, [head, ...notices].join(`\n${'-'.repeat(80)}\n\n`));
      });
    },
  };
}
