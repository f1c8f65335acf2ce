/** The built files, as a user gets them. `npm test` builds them first. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { imports, sizeOf } from '../../scripts/sizes.ts';
import { extract, places } from '../../src/index.ts';

const dist = join(import.meta.dirname, '../../dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const require = createRequire(import.meta.url);
const text = '1-5月，一般公共预算收入完成46151万元，同比增长9.0%。';
const entries = ['index', 'numbers', 'periods', 'quantities', 'units', 'tools'];
const options = { referenceDate: '2023-07-01' };

describe('the library', () => {
  it('gives the records of the source, by import and by require', async () => {
    const expected = extract(text, options);
    expect(expected).toHaveLength(2);
    const imported = await import(/* @vite-ignore */ join(dist, 'index.js'));
    expect(imported.extract(text, options)).toEqual(expected);
    expect(require(join(dist, 'index.cjs')).extract(text, options)).toEqual(expected);
  });

  it('has the same names by import and by require', async () => {
    const imported = Object.keys(await import(/* @vite-ignore */ join(dist, 'index.js'))).sort();
    expect(Object.keys(require(join(dist, 'index.cjs'))).sort()).toEqual(imported);
    expect(imported).toContain('createExtractor');
  });

  for (const file of entries.flatMap((entry) => [`${entry}.js`, `${entry}.cjs`])) {
    it(`imports nothing but its own files, neither Node built-ins nor packages: ${file}`, async () => {
      const entryPoints = [join(dist, file)];
      const { metafile } = await build({ entryPoints, bundle: true, write: false, metafile: true, logLevel: 'error' });
      const inputs = Object.keys(metafile.inputs).map((path) => resolve(path));
      expect(inputs.filter((path) => dirname(path) !== resolve(dist))).toEqual([]);
      for (const path of inputs) {
        const text = readFileSync(path, 'utf8');
        expect(text).not.toMatch(/["']node:|xregexp/i);
        expect(text).not.toMatch(/\bprocess\.|\b__dirname\b|\bBuffer\b/);
      }
    });
  }

  it('has lines that an error can show, and errors that keep their names', async () => {
    // the patterns and packages in the readers of documents have longer pieces
    const built = readdirSync(dist).filter((file) => /\.c?js$/.test(file) && !file.startsWith('documents.'));
    for (const file of built) for (const line of read(file).split('\n')) expect(line.length).toBeLessThanOrEqual(200);
    const { UnitError, NumberSyntaxError, QuantitySyntaxError } = await import(
      /* @vite-ignore */ join(dist, 'index.js')
    );
    expect([UnitError, NumberSyntaxError, QuantitySyntaxError].map(({ name }) => name)).toEqual([
      'UnitError',
      'NumberSyntaxError',
      'QuantitySyntaxError',
    ]);
    const code = `import { convert } from ${JSON.stringify(join(dist, 'index.js'))}; convert('1', '呱', '元');`;
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
    expect(stderr).toMatch(/^UnitError: unknown unit "呱"/m);
    expect(stderr.length).toBeLessThan(3000);
  });

  it('is one library by all its entries', async () => {
    for (const load of [
      (file: string) => import(/* @vite-ignore */ join(dist, `${file}.js`)),
      (file: string) => require(join(dist, `${file}.cjs`)),
    ]) {
      const { UnitError } = await load('index');
      const { convert } = await load('units');
      expect(() => convert('1', '呱', '元')).toThrow(UnitError);
    }
  });

  /** What was measured, and a little more: kilobytes after gzip of what a bundler makes of the import. */
  it.each([
    ['places', 1],
    ['zhibiao/numbers', 50],
    ['zhibiao/periods', 58],
    ['zhibiao/units', 44],
    ['zhibiao/tools', 56],
    ['parseQuantity', 106],
    ['zhibiao/quantities', 158],
    ['extract', 300],
  ] as const)('costs who imports %s alone at most %d KB', async (name, most) => {
    expect((await sizeOf(imports[name])).gzip).toBeLessThan(most * 1000);
  });

  it('keeps the licenses of the packages inside it', () => {
    const notices = read('THIRD-PARTY-LICENSES.txt');
    expect(notices).toMatch(/^date-fns \d+\.\d+\.\d+ \(MIT\)$/m);
    expect(notices).not.toMatch(/^zod /m);
    expect(notices).toMatch(/^decimal\.js \d+\.\d+\.\d+ \(MIT\)$/m);
    expect(notices).toContain('Permission is hereby granted');
  });
});

describe('zhibiao/schema', () => {
  it('accepts the records of the library, by import and by require', async () => {
    const [record] = extract(text, options);
    const imported = await import(/* @vite-ignore */ join(dist, 'schema.js'));
    expect(imported.indicatorSchema.parse(record)).toEqual(record);
    expect(require(join(dist, 'schema.cjs')).indicatorSchema.safeParse({ ...record, value: '1e3' }).success).toBe(
      false,
    );
  });
});

describe('the command line', () => {
  const cli = join(dist, 'cli.js');

  it('starts with a shebang and takes the library from beside it', () => {
    expect(read('cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(read('cli.js')).toContain('"./index.js"');
  });

  it('reads standard input and writes jsonl to a pipe', () => {
    const output = execFileSync(process.execPath, [cli, '--reference-date', '2023-07-01'], {
      input: text,
      encoding: 'utf8',
    });
    const records = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const at = places(text);
    expect(records).toEqual(extract(text, options).map((record) => ({ ...record, place: at(record.start) })));
  });

  it('ends quietly when its reader leaves', async () => {
    const child = spawn(process.execPath, [cli, '--jsonl-in']);
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.stdin.on('error', () => {});
    const line = `${JSON.stringify({ id: 1, text })}\n`.repeat(500);
    const feed = setInterval(() => child.stdin.write(line), 1);
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'exit');
    clearInterval(feed);
    expect({ status, said }).toEqual({ status: 0, said: '' });
  });

  it('answers a line at once, without waiting for the next', async () => {
    const child = spawn(process.execPath, [cli, '--jsonl-in']);
    child.stdin.write(`${JSON.stringify({ id: 'first', text })}\n`);
    const [chunk] = await once(child.stdout, 'data');
    expect(JSON.parse(String(chunk)).id).toBe('first');
    child.stdin.end();
    expect((await once(child, 'exit'))[0]).toBe(0);
  });

  it('holds back its input while nobody reads its output, and then loses nothing', async () => {
    const child = spawn(process.execPath, [cli, '--jsonl-in']);
    const filler = '检查企业35家。'.repeat(50);
    const count = 4000;
    let sent = 0;
    const send = () => {
      while (sent < count) {
        if (!child.stdin.write(`${JSON.stringify({ id: sent++, text: filler })}\n`))
          return child.stdin.once('drain', send);
      }
      return child.stdin.end();
    };
    send();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(sent).toBeLessThan(count);
    const ids: number[] = [];
    let rest = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop()!;
      ids.push(...lines.map((line) => Number(/^\{"id":(\d+),/.exec(line)![1])));
    }
    expect(ids).toEqual(Array.from({ length: count }, (_, id) => id));
  });
});
