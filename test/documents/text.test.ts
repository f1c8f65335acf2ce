/** Plain text in every encoding that it comes in. */
import { describe, expect, it } from 'vitest';
import { DocumentError, decodeText, readDocument } from '../../src/documents/index.ts';

const text = '一、全县情况\n\n2023年,完成投资35亿元,同比增长8.1%。\n';

function utf16(words: string, little: boolean, mark = false): Uint8Array {
  const bytes: number[] = mark ? (little ? [0xff, 0xfe] : [0xfe, 0xff]) : [];
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    bytes.push(...(little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff]));
  }
  return Uint8Array.from(bytes);
}

/** `全县投资35亿元，增长8%。` */
const gbk = [
  0xc8, 0xab, 0xcf, 0xd8, 0xcd, 0xb6, 0xd7, 0xca, 0x33, 0x35, 0xd2, 0xda, 0xd4, 0xaa, 0xa3, 0xac, 0xd4, 0xf6, 0xb3,
  0xa4, 0x38, 0x25, 0xa1, 0xa3,
];
/** `全縣投資35億元，增長8%。` */
const big5 = [
  0xa5, 0xfe, 0xbf, 0xa4, 0xa7, 0xeb, 0xb8, 0xea, 0x33, 0x35, 0xbb, 0xf5, 0xa4, 0xb8, 0xa1, 0x41, 0xbc, 0x57, 0xaa,
  0xf8, 0x38, 0x25, 0xa1, 0x43,
];

describe('text', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 LE', utf16(text, true)],
    ['UTF-16 BE', utf16(text, false)],
    ['UTF-16 LE with a mark', utf16(text, true, true)],
    ['UTF-16 BE with a mark', utf16(text, false, true)],
  ])('is read from %s as it is', async (_, bytes) => {
    expect(await readDocument(bytes)).toMatchObject({ type: 'text', text });
  });

  it('tells GB18030 and Big5 apart', () => {
    expect(decodeText(Uint8Array.from(gbk))).toBe('全县投资35亿元，增长8%。');
    expect(decodeText(Uint8Array.from(big5))).toBe('全縣投資35億元，增長8%。');
  });

  it('takes the encoding that is named, and refuses bytes that are none', async () => {
    expect(decodeText(Uint8Array.from(gbk), 'big5')).not.toContain('投资');
    const broken = Uint8Array.from([0x31, 0xff, 0xff, 0xff, 0x0a]);
    await expect(readDocument(broken)).rejects.toThrow(DocumentError);
    await expect(readDocument(broken)).rejects.toThrow(/^is not valid utf-8 or .*; name its encoding$/);
    await expect(readDocument(broken, { encoding: 'utf-8' })).rejects.toThrow(/^is not valid utf-8;/);
  });

  it('counts its lines as paragraphs', async () => {
    const { place, text: read } = await readDocument(new TextEncoder().encode(text));
    expect(place(0)).toEqual({ paragraph: 1 });
    expect(place(read.indexOf('35'))).toEqual({ paragraph: 2 });
  });

  it('may be empty', async () => {
    expect(await readDocument(new Uint8Array())).toMatchObject({ type: 'text', text: '' });
  });

  it('comes as bytes, and options are checked', async () => {
    await expect(readDocument('text' as never)).rejects.toThrow(TypeError);
    await expect(readDocument(new ArrayBuffer(0), { type: 'doc' as never })).rejects.toThrow(
      /type must be one of docx/,
    );
  });
});
