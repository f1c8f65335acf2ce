/** What the playground says, a row a term: Chinese, then English. */
import type { Language } from './protocol.ts';

const words = {
  lead: [
    '读中文报告，标出每个数据：类别、数值、单位、时间、指标、增减，并核对文中的算术。文字只在本页处理，不会上传。',
    'Reads Chinese reports and marks every figure: kind, value, unit, period, name, change, and checks the arithmetic. The text stays in this page.',
  ],
  input: ['在此粘贴报告，或把文件拖到页面上', 'Paste a report here, or drop a file onto the page'],
  long: ['共 {} 字，只显示开头', '{} characters; only the beginning is shown here'],
  open: ['打开文件', 'Open a file'],
  sample: ['示例', 'Sample'],
  clear: ['清空', 'Clear'],
  date: ['参考日期', 'Reference date'],
  language: ['语言', 'Language'],
  csv: ['复制 CSV', 'Copy CSV'],
  json: ['复制 JSON', 'Copy JSON'],
  page: ['保存网页', 'Save page'],
  share: ['复制链接', 'Copy link'],
  copied: ['已复制', 'Copied'],
  copyFailed: ['浏览器不允许复制', 'The browser does not allow copying'],
  tooLong: ['文字太长，放不进链接', 'The text is too long for a link'],
  badLink: ['链接中的文字读不出来', 'The text in the link cannot be read'],
  opening: ['正在打开 {}…', 'Opening {}…'],
  unreadable: ['读不了 {}', 'Cannot read {}'],
  colon: ['：', ': it '],
  reading: ['正在读取…', 'Reading…'],
  took: ['用时 {} 毫秒', '{} ms'],
} as const;

export type Word = keyof typeof words;

export function tell(word: Word, language: Language, value: string | number = ''): string {
  return words[word][language === 'zh' ? 0 : 1].replace('{}', String(value));
}
