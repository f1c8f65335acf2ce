import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';

const seeds = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'seeds');

function texts(folder: string, ending: RegExp): string[] {
  return readdirSync(folder)
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The sample reports and sample tables. */
export const reports = texts(seeds, /\.txt$/);
export const tables = texts(join(seeds, 'tables'), /\.(txt|md|tsv|html)$/);

/** Words that figures, times, names and tables are made of, and what disturbs them. */
const words = (
  '1 23 4.5 1,234 ０ １２ 一 两 三十 百 千 万 亿 半 几 点 余 多 负 - − % ％ ‰ 元 家 人 个 次 度 亩 吨 公里 万元 亿元 个百分点 百分之 分之 元/吨 第 前 位 名 约 近 超 以上 ' +
  '. ． · ^ × ± ~ 至 到 由 从 比 占 对 同比 环比 增长 下降 较年初 其中 其中: 分别 各 合计 完成 检查 企业 项目 收入 支出 全市 居 今年 去年 2023年 1-5月 上半年 一季度 6月底 截至 期间 以来 同期 ' +
  '力争 计划 预计 已 目标 下半年工作计划 单位:万元 以下单位:亿元 、 , ， 。 ; : ： ( ) （ ） “ ” 《 》 〔 〕 | \t \n \n\n \r\n <table> <tr> <td> </td> </tr> </table> |---| 一、 (一) 1. 一是 A a k GB 5749 ' +
  '\u202e \u200d \u0301 \ud83d\ude00 \ud800 \udc00 \0 \ufeff   '
).split(' ');

/** Texts of report words in any order: far more figures, times and half-open structures than in any report. */
export const jumbles = fc
  .array(fc.constantFrom(...words.filter((word) => word !== ''), ' ', '  '), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

/** Any string at all, lone surrogates included. */
export const anyText = fc.oneof(
  jumbles,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 80 }),
  fc.tuple(jumbles, fc.string({ unit: 'grapheme', maxLength: 10 }), jumbles).map((parts) => parts.join('')),
);

/** A text cut into chunks at any places. */
export async function* chunked(text: string, places: readonly number[]): AsyncGenerator<string> {
  const cuts = [...new Set(places.map((place) => Math.floor(place * text.length)))].sort((a, b) => a - b);
  yield* [...cuts, text.length].map((cut, i) => text.slice(i === 0 ? 0 : cuts[i - 1], cut));
}

/** A paragraph as other programs hand it on: in the lines of a page, in tags, in Markdown, with marks that nobody sees. */
const dresses: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[^\n]{38}/g, '$&\n'),
  (text) => text.replace(/[^\n]{26}/g, '$&\n    '),
  (text) => `<p>${text.trimEnd().replace(/\d+/g, '<b>$&</b>')}</p>\n`,
  (text) => `<p class="a">\n${text.replace(/[^\n]{30}/g, '$&\n')}</p>`,
  (text) => `- ${text.replace(/\d+/g, '**$&**').replace(/，/g, '[1]，')}`,
  (text) => text.replace(/(?=[万亿%])/g, '\u200b').replace(/\d(?=\d)/g, '$& '),
  (text) => `<script>\n${text}</script>\n<!--${text}-->\n`,
  (text) => `${text.trimEnd()}&nbsp;<br>\n- 3 -\n\f`,
];

/** Whole paragraphs in a row, each ending with its line, tables and blank lines between them. */
export const documents = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...reports.flatMap((report) => report.split(/(?<=\n)/))) },
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.constantFrom(...reports.flatMap((report) => report.split(/(?<=\n)/))), fc.constantFrom(...dresses))
          .map(([text, dress]) => dress(text)),
      },
      { weight: 3, arbitrary: jumbles.map((text) => `${text}。\n`) },
      { weight: 1, arbitrary: jumbles.map((text) => `${text}\n`) },
      { weight: 1, arbitrary: fc.constantFrom(...tables.map((table) => `${table}\n`)) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\n', '\r\n', ' \n', '其中:企业3家,项目2个。\n', '单位:万元\n', '下半年工作计划\n'),
      },
    ),
    { maxLength: 30 },
  )
  .map((lines) => lines.join(''));
