/** The parts of a workbook are XML: one walk with the tags' names, attributes and words. */
import type { Parser } from 'htmlparser2';

export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  /** `text` is what stood inside since the last tag. */
  close?(name: string, text: string): void;
}

/** Walks through one part; prefixes of names are left out. */
export function walkXml(Reader: typeof Parser, xml: string, { open, close }: XmlHandler): void {
  let text = '';
  const bare = (name: string) => name.slice(name.indexOf(':') + 1);
  const parser = new Reader(
    {
      onopentag(name, attributes) {
        text = '';
        open?.(bare(name), attributes);
      },
      ontext(words) {
        text += words;
      },
      onclosetag(name) {
        close?.(bare(name), text);
        text = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}
