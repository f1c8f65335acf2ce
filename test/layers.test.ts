import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../src');

/** The stages in the order in which a text passes through them: each may import those of an earlier line. */
const stages = [
  ['text'],
  ['lexicon', 'lexicon/words'],
  ['numbers'],
  ['units', 'units/units'],
  ['quantities', 'quantities/notfigures', 'periods', 'periods/forms', 'periods/reach'],
  ['clauses'],
  ['statements'],
  ['parts'],
  ['tables'],
  ['audit'],
];

/** Files beside the folders that any stage may import: they hold types, names, errors and checks. */
const common = ['types.ts', 'schema.ts', 'errors.ts', 'kinds.ts', 'checks.ts'];

/** The files that put the stages together, in the order in which they build on each other. */
const heads = ['options.ts', 'entries', 'evidence.ts', 'reader.ts', 'extractor.ts', 'stream.ts', 'index.ts'];

/** What stands outside the pipeline, and all that it may import. */
const outside: Record<string, string[]> = {
  'types.ts': ['kinds.ts'],
  'schema.ts': ['types.ts', 'kinds.ts'],
  'errors.ts': [],
  'checks.ts': [],
  'kinds.ts': [],
  tools: ['types.ts', 'text', 'units'],
  outputs: ['schema.ts', 'types.ts', 'text', 'tools', 'outputs/page'],
  'outputs/page': ['schema.ts', 'outputs'],
  documents: [],
  cli: ['index.ts', 'schema.ts', 'kinds.ts', 'outputs', 'documents', 'doors'],
  // read by the command line only when it is asked for, and built on its protocol
  doors: ['index.ts', 'schema.ts', 'outputs', 'cli', 'documents'],
};

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** The modules that a file names in its import and export lines, types included. */
function readImports(file: string): string[] {
  const code = readFileSync(join(root, file), 'utf8');
  return [...code.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    (match) => match[1] ?? match[2] ?? match[3]!,
  );
}

/** The folder of a source file, or the file itself where it stands in no folder. */
function layerOf(file: string): string {
  return file.includes('/') ? dirname(file) : file;
}

function allowed(layer: string): string[] {
  if (layer in outside) return outside[layer]!;
  if (heads.includes(layer)) return [...common, ...stages.flat(), ...heads.slice(0, heads.indexOf(layer))];
  const index = stages.findIndex((line) => line.includes(layer));
  const sameFolder = stages[index]?.filter((each) => each.split('/')[0] === layer.split('/')[0]) ?? [];
  return [...common, ...stages.slice(0, index).flat(), ...sameFolder];
}

/** The source files that a file imports. */
function readNeighbours(file: string): string[] {
  return readImports(file)
    .filter((name) => name.startsWith('.') && name.endsWith('.ts'))
    .map((name) => relative(root, join(root, dirname(file), name)));
}

describe('layers', () => {
  it('have a place for every folder', () => {
    const known = [...stages.flat(), ...heads, ...Object.keys(outside)];
    expect(files.map(layerOf).filter((layer) => !known.includes(layer))).toEqual([]);
  });

  it('import only what comes before them', () => {
    const wrong = files.flatMap((file) => {
      const layer = layerOf(file);
      const may = [layer, ...allowed(layer)];
      return readNeighbours(file)
        .filter((name) => !may.includes(layerOf(name)))
        .map((name) => `${file} imports ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('import nothing that imports them in turn, types included', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of readNeighbours(file)) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('keep Node built-ins and XRegExp where they belong', () => {
    const imports = files.flatMap((file) => readImports(file).map((name) => ({ file, name })));
    const wrong = imports.filter(
      ({ file, name }) =>
        (name.startsWith('node:') && !/^(?:cli|doors)\//.test(file)) ||
        (name === 'xregexp' && !file.endsWith('.patterns.ts')) ||
        (name === 'zod' && !['schema.ts', 'doors/schemas.ts'].includes(file)) ||
        (/^(?:@modelcontextprotocol|@?hono)\b/.test(name) && !file.startsWith('doors/')),
    );
    expect(wrong).toEqual([]);
  });

  it('read the imports that the files really have', () => {
    expect(readNeighbours('cli/main.ts')).toEqual(['cli/run.ts']);
    expect(readNeighbours('index.ts')).toContain('types.ts');
    expect(readNeighbours('index.ts')).toContain('extractor.ts');
  });
});
