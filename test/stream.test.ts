import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStream } from '../src/extractor.ts';
import { extract, extractStream, type Indicator } from '../src/index.ts';

async function* chunked(text: string, sizes: readonly number[]): AsyncGenerator<string> {
  for (let at = 0, i = 0; at < text.length; i++) {
    const size = Math.max(1, sizes[i % sizes.length] ?? 1);
    yield text.slice(at, at + size);
    at += size;
  }
}

async function collect(records: AsyncIterable<Indicator>): Promise<Indicator[]> {
  const all: Indicator[] = [];
  for await (const record of records) all.push(record);
  return all;
}

const folder = new URL('../seeds/', import.meta.url);
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const tables = readdirSync(new URL('tables/', folder))
  .filter((name) => /\.(txt|md|html|tsv)$/.test(name))
  .map((name) => readFileSync(new URL(`tables/${name}`, folder), 'utf8'));
/** Long enough for several cuts: reports and tables one after another, ten times over. */
const long = Array.from({ length: 10 }, () => [...reports, ...tables].join('\n')).join('\n');
const options = { referenceDate: '2023-07-01' };

describe('extractStream', () => {
  it('gives the records of the whole for a text that is read in many stretches', async () => {
    expect(long.length).toBeGreaterThan(70_000);
    expect(await collect(extractStream(chunked(long, [1000]), options))).toEqual(extract(long, options));
  });

  it('gives the same for every way to cut the text into chunks', async () => {
    const whole = extract(long, options);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 20 }),
        async (sizes) => {
          expect(await collect(extractStream(chunked(long, sizes), options))).toEqual(whole);
        },
      ),
      { numRuns: 5, seed: 7 },
    );
  });

  it.each([
    ['lines of a page', (text: string) => text.replace(/[^\n]{38}/g, '$&\n')],
    ['tags', (text: string) => text.replace(/[^\n]+/g, '<p>$&</p>').replace(/\d+/g, '<b>$&</b>')],
    ['marks that nobody sees', (text: string) => text.replace(/(?=[万亿%元])/g, '\u200b')],
    ['spaced digits', (text: string) => text.replace(/\d(?=\d)/g, '$& ')],
  ])('gives the records of the whole for a text in %s', async (_, dress) => {
    const text = dress(Array.from({ length: 4 }, () => reports.join('\n')).join('\n'));
    const whole = extract(text, options);
    expect(whole.length).toBeGreaterThan(1000);
    for (const least of [500, 3000, 9000, 20_000]) {
      expect(await collect(readStream(chunked(text, [777]), options, least))).toEqual(whole);
    }
  });

  it('keeps the kinds asked for, and links parts to their wholes', async () => {
    const settled = { ...options, kinds: ['money', 'percent'] as const };
    expect(await collect(extractStream(chunked(long, [5000]), settled))).toEqual(extract(long, settled));
  });

  it('reads a web stream', async () => {
    const stream = new ReadableStream<string>({
      start(controller) {
        for (const chunk of ['完成投资12', '亿元,增长', '5%。']) controller.enqueue(chunk);
        controller.close();
      },
    });
    expect((await collect(extractStream(stream))).map((record) => record.text)).toEqual(['12亿元', '5%']);
  });

  it('refuses bytes and what is no stream', async () => {
    async function* bytes() {
      yield new Uint8Array([49]);
    }
    await expect(collect(extractStream(bytes() as never))).rejects.toThrow(/must yield strings/);
    expect(() => extractStream('完成投资12亿元' as never)).toThrow(/async iterable/);
    expect(() => extractStream(chunked('1', [1]), { kinds: ['x'] } as never)).toThrow(/kinds/);
  });
});
