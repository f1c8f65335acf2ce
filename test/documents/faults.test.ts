/** Files that cannot be read: one line that says why, and never another kind of failure. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DocumentError, readDocument } from '../../src/documents/index.ts';
import { lines, pdf, zip } from './make.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));

describe('a broken file', () => {
  it.each([
    ['docx', '.docx file'],
    ['xlsx', '.xlsx file'],
    ['pdf', 'PDF'],
  ] as const)('of the type %s', async (type, called) => {
    const bytes = fixture(`finance.${type}`);
    const cut = bytes.subarray(0, bytes.length / 3);
    await expect(readDocument(cut, { type })).rejects.toThrow(new DocumentError('damaged', called));
    await expect(readDocument(strToU8('完成投资35亿元'), { type })).rejects.toThrow(`is damaged, or no ${called}`);
  });

  it.each([
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /^is an old \.doc, .* save it as \.docx/],
    ['a zip file', zip({ 'a.txt': '35亿元' }), /^is a zip file/],
    ['a Word file without a document', zip({ 'word/document.txt': '' }), /^is damaged, or no \.docx file/],
  ])('is named for what it is: %s', async (_, bytes, message) => {
    await expect(readDocument(bytes)).rejects.toThrow(message);
  });

  it('never fails in another way, whatever byte is wrong', async () => {
    const files = [
      fixture('finance.docx'),
      fixture('finance.xlsx'),
      Buffer.from(pdf([lines(['投资35亿元', '收入12亿元'])])),
    ];
    const any = fc.record({
      file: fc.constantFrom(...files),
      at: fc.nat(),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(any, async ({ file, at, bytes }) => {
        const wrong = Uint8Array.from(file);
        wrong.set(bytes, Math.min(at % file.length, file.length - bytes.length));
        const result = await readDocument(wrong).catch((error: unknown) => error);
        expect(result instanceof Error ? result.name : typeof (result as { text: unknown }).text).toMatch(
          /^(?:DocumentError|string)$/,
        );
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('a missing package', () => {
  afterEach(() => {
    vi.doUnmock('mammoth');
    vi.doUnmock('fflate');
    vi.doUnmock('htmlparser2');
    vi.resetModules();
  });

  it.each([
    ['mammoth', 'finance.docx', 'mammoth'],
    ['fflate', 'finance.xlsx', 'fflate htmlparser2'],
  ])('is named, and how to install it: %s', async (missing, file, install) => {
    vi.resetModules();
    vi.doMock(missing, () => {
      throw new Error(`Cannot find package '${missing}'`);
    });
    const { readDocument: fresh } = await import('../../src/documents/index.ts');
    await expect(fresh(fixture(file))).rejects.toMatchObject({
      code: 'missing',
      message: `needs ${install}: npm install ${install}`,
    });
  });
});
