/** A text in the address of the page, packed. */
import type { Settings } from './protocol.ts';

export interface Shared {
  readonly text: string;
  readonly settings: Settings;
}

/** Longer addresses are cut off by some programs. */
export const longestFragment = 16_000;
const mark = '#t=';

async function pass(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

/** `#t=…` */
export async function toFragment(shared: Shared): Promise<string> {
  const packed = await pass(new TextEncoder().encode(JSON.stringify(shared)), new CompressionStream('deflate-raw'));
  const letters = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return mark + btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Undefined where the fragment holds no text. @throws where what it holds cannot be read */
export async function fromFragment(fragment: string): Promise<Shared | undefined> {
  if (!fragment.startsWith(mark)) return undefined;
  const letters = atob(fragment.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/'));
  const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const json = new TextDecoder().decode(await pass(packed, new DecompressionStream('deflate-raw')));
  const { text, settings } = JSON.parse(json) as Partial<Shared>;
  if (typeof text !== 'string') throw new TypeError('no text');
  const language = settings?.language === 'en' ? 'en' : 'zh';
  const day = settings?.referenceDate;
  const dated = typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  return { text, settings: { language, ...(dated && { referenceDate: day }) } };
}
