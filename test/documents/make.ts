/** Small documents, made in the tests. */
import { strToU8, zipSync } from 'fflate';

/** A stretch of words on a page: its place in points from the left and the bottom. */
export type Put = readonly [x: number, y: number, text: string, size?: number];

/** Bytes of a PDF whose font has no way back to Unicode but the character maps of Adobe's collections. */
export function pdf(pages: readonly (readonly Put[])[]): Uint8Array {
  const first = 6;
  const kids = pages.map((_, p) => `${first + 2 * p} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ];
  for (const [p, puts] of pages.entries()) {
    const content = puts
      .map(([x, y, text, size = 12]) => `BT /F1 ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET`)
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * p + 1} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return strToU8(file, true);
}

function hex(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');
}

/** Lines set below each other from `top`, `step` points apart. */
export function lines(texts: readonly string[], x = 60, top = 780, step = 20): Put[] {
  return texts.map((text, i) => [x, top - i * step, text]);
}

/** A text cut into lines of so many Chinese characters; the first is set in by two. */
export function wrap(text: string, width: number): string[] {
  const found: string[] = [];
  let line = '　　';
  let places = 2;
  for (const character of text) {
    const wide = character >= '⺀' ? 1 : 0.5;
    if (places + wide > width) {
      found.push(line);
      line = '';
      places = 0;
    }
    line += character;
    places += wide;
  }
  return [...found, line];
}

export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, words]) => [name, strToU8(words)])));
}

/** A workbook of one or more sheets, each the XML of its rows and what follows them. */
export function xlsx(
  sheets: Readonly<Record<string, { rows: string; merges?: string; hidden?: true }>>,
  styles = '',
): Uint8Array {
  const names = Object.keys(sheets);
  const relations = names.map((_, i) => `<Relationship Id="r${i}" Target="worksheets/sheet${i + 1}.xml"/>`).join('');
  const list = names
    .map((name, i) => `<sheet name="${name}" r:id="r${i}"${sheets[name]!.hidden ? ' state="hidden"' : ''}/>`)
    .join('');
  return zip({
    'xl/workbook.xml': `<workbook><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations}</Relationships>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(
      Object.values(sheets).map(({ rows, merges = '' }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet><sheetData>${rows}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`,
      ]),
    ),
  });
}

/** A row of a sheet: strings as words, numbers as such, `[number, style]` in a format. */
export function sheetRow(number: number, cells: readonly (string | number | readonly [number, number])[]): string {
  const written = cells.map((cell, c) => {
    const r = `${String.fromCharCode(65 + c)}${number}`;
    if (typeof cell === 'string') return cell === '' ? '' : `<c r="${r}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    const [value, style] = typeof cell === 'number' ? [cell, 0] : cell;
    return `<c r="${r}" s="${style}"><v>${value}</v></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}
