/** Texts of several kinds, made from the sample reports: what a text costs depends on what stands in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Characters that each text has at least. */
const least = 40_000;

function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

/** The sample reports, one after the other. */
export const reports = [...filesOf('seeds'), ...filesOf('test/reports')].join('\n');

const sentences = reports.split(/(?<=[。；])|\n/).filter((sentence) => sentence.trim().length > 8);
const digit = /[\d零〇一二三四五六七八九十百千万亿两几半]/g;
const densityOf = (sentence: string) => (sentence.match(digit)?.length ?? 0) / sentence.length;

/** Items of a list over and over, joined until the text is long enough. */
function fill(items: readonly string[], joint = ''): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < least; i++) {
    const item = items[i % items.length]!;
    parts.push(item);
    length += item.length + joint.length;
  }
  return parts.join(joint);
}

const plain = sentences.filter((sentence) => densityOf(sentence) === 0);
const dense = sentences.filter((sentence) => densityOf(sentence) > 0.22);
const some = sentences.filter((sentence) => densityOf(sentence) > 0.03 && densityOf(sentence) < 0.12);

const regions = ['城东区', '城西区', '河口县', '临江县', '石桥镇', '柳河镇', '东湾街道', '北山街道'];
const rows = Array.from({ length: 400 }, (_, i) => {
  const amount = (k: number) => ((i * 7919 + k * 104_729) % 90_000) / 10 + 10;
  return [regions[i % regions.length]!, amount(1).toFixed(1), amount(2).toFixed(1), `${(amount(3) % 20).toFixed(1)}%`];
});
const heads = ['地区', '收入（万元）', '支出（万元）', '同比'];

/** The texts by what they are. */
export const kinds: Readonly<Record<string, string>> = {
  'sparse prose': fill(plain.flatMap((sentence, i) => (i % 8 === 0 ? [sentence, some[i % some.length]!] : [sentence]))),
  'report prose': fill(sentences),
  'dense prose': fill(dense),
  'Markdown tables': fill(
    Array.from({ length: 8 }, (_, i) =>
      [heads, heads.map(() => '---'), ...rows.slice(i * 40, i * 40 + 40)]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n'),
    ),
    '\n\n',
  ),
  'CSV with figures': [heads, ...rows].map((row) => row.join(',')).join('\n'),
  'CSV without figures': fill(
    plain.map((sentence) => sentence.replaceAll(/[，。；、]/g, ',')),
    '\n',
  ),
  'no figures': fill(plain.map((sentence) => sentence.replaceAll(/[数参]/g, ''))),
};

/** Strings of some twenty characters, without and with a figure, as the cells of a column are. */
export const strings = {
  'short strings without figures': fill(plain, '\n')
    .split(/[\n，。；、]/)
    .map((part) => part.slice(0, 20))
    .filter((part) => part.length > 8),
  'short strings with figures': some.map((sentence) => sentence.slice(0, 40)),
  sentences,
};
