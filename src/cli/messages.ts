/** What the command says, in both languages. Every message is one line. */
import { type DocumentFault, documentFaults } from '../documents/index.ts';
import { kinds } from '../kinds.ts';
import { fieldNames, formats, type Language } from '../outputs/index.ts';
import type { OptionName } from './options.ts';

/** Formats that `--format` takes. */
export const acceptedFormats = [...Object.keys(formats), 'xlsx', 'md'] as readonly string[];

export interface Messages {
  unknownOption(given: string, accepted: readonly string[]): string;
  unknownValue(option: OptionName, value: string): string;
  needsValue(option: OptionName): string;
  takesNoValue(option: OptionName, value: string): string;
  noDay(value: string): string;
  jsonlFormat(format: string): string;
  jsonlEncoding(encoding: string): string;
  workbookOnTerminal: string;
  workbookAudit: string;
  sameFile(file: string): string;
  unknownFormatOf(file: string): string;
  noMatch(pattern: string): string;
  noReadableFile(directory: string): string;
  standardInput: string;
  readingTerminal: string;
  cannotWrite(file: string, reason: string): string;
  /** Why a document cannot be read, by the code of its error and what that names. */
  unreadable: Readonly<Record<DocumentFault, (detail: string) => string>>;
  needsPackage(name: string): string;
  convertUsage: string;
  parseUsage: string;
  reasons: Readonly<Record<string, string>>;
  progress(done: string, total: string | undefined, files: string): string;
  help: string;
}

const takes: Readonly<Record<Language, Partial<Record<OptionName, string>>>> = {
  en: {
    format: acceptedFormats.join(', '),
    output: 'the name of a file to write',
    fields: `one or more of ${fieldNames.join(', ')}, separated by commas`,
    name: 'words of a name',
    subject: 'words of a subject',
    status: 'one or more of actual, planned, forecast, separated by commas',
    'reference-date': 'a day such as 2023-07-01',
    kinds: `one or more of ${kinds.join(', ')}, separated by commas`,
    lexicon: 'the name of a JSON file',
    encoding: 'utf-8, gb18030, gbk, big5, utf-16le or another name that web pages use',
    lang: 'zh or en',
    jobs: 'a whole number from 1 to 1024',
  },
  zh: {
    format: acceptedFormats.join('、'),
    output: '要写入的文件名',
    fields: `${fieldNames.join('、')} 中的一个或几个，用逗号隔开`,
    name: '指标名中的字',
    subject: '主体中的字',
    status: 'actual、planned、forecast 中的一个或几个，用逗号隔开',
    'reference-date': '一个日期，如 2023-07-01',
    kinds: `${kinds.join('、')} 中的一个或几个，用逗号隔开`,
    lexicon: '一个 JSON 文件的名字',
    encoding: 'utf-8、gb18030、gbk、big5、utf-16le 或网页所用的其他名称',
    lang: 'zh 或 en',
    jobs: '1 到 1024 的整数',
  },
};

function formatLines(language: Language): string {
  const rows = Object.entries(formats).map(
    ([name, { summary }]) => [name, summary[language === 'zh' ? 0 : 1]] as const,
  );
  const workbook =
    language === 'zh' ? 'Excel 工作簿（需 write-excel-file）' : 'an Excel workbook (needs write-excel-file)';
  return [...rows, ['xlsx', workbook] as const]
    .map(([name, summary]) => `      ${name.padEnd(10)}${summary}`)
    .join('\n');
}

const list = (names: readonly string[], indent: string, perLine: number): string =>
  Array.from(
    { length: Math.ceil(names.length / perLine) },
    (_, i) => `${indent}${names.slice(i * perLine, (i + 1) * perLine).join(', ')}`,
  ).join(',\n');

const english: Messages = {
  unknownOption: (given, accepted) => `unknown option "${given}"; accepted are ${accepted.join(', ')}`,
  unknownValue: (option, value) => `--${option} "${value}" is not known; it takes ${takes.en[option]}`,
  needsValue: (option) => `--${option} needs a value: ${takes.en[option]}`,
  takesNoValue: (option, value) => `--${option} takes no value, but was given "${value}"`,
  noDay: (value) => `--reference-date "${value}" is no calendar day; it takes ${takes.en['reference-date']}`,
  jsonlFormat: (format) => `--jsonl-in writes jsonl; it does not go with --format ${format}`,
  jsonlEncoding: (encoding) => `--jsonl-in reads utf-8 or another encoding that contains ASCII, not ${encoding}`,
  workbookOnTerminal: 'xlsx is no text for a terminal; name a file with -o',
  workbookAudit: 'xlsx holds records and checks; it does not go with --audit',
  sameFile: (file) => `-o ${file} would overwrite a file that is read`,
  unknownFormatOf: (file) => `-o ${file} does not say how to write; name it with --format`,
  noMatch: (pattern) => `${pattern}: no file matches`,
  noReadableFile: (directory) => `${directory}: holds no file that can be read`,
  standardInput: 'standard input',
  readingTerminal: 'reading from the terminal',
  cannotWrite: (file, reason) => `${file}: cannot be written: ${reason}`,
  unreadable: {
    ...documentFaults,
    encoding: (encodings) => `is not valid ${encodings}; name its encoding with --encoding`,
  },
  needsPackage: (name) => `this needs more packages; install them with: npm install ${name}`,
  convertUsage: 'convert takes VALUE FROM TO, such as: zhibiao convert 12.33 万亩 公顷',
  parseUsage: 'parse takes one TEXT, such as: zhibiao parse 4.6亿元',
  reasons: {
    ENOENT: 'no such file',
    EISDIR: 'is a directory',
    EACCES: 'permission denied',
    ENOTDIR: 'no such file',
    ENOSPC: 'no space left',
    ERR_STRING_TOO_LONG: 'is too large to be read as one text',
  },
  progress: (done, total, files) =>
    `${done}${total === undefined ? '' : ` of ${total}`}${files === '' ? '' : `, ${files}`}`,
  help: `zhibiao: reads Chinese report prose and prints every figure as a typed indicator

Usage: zhibiao [OPTION…] [FILE|DIRECTORY|GLOB…]
       zhibiao convert VALUE FROM TO
       zhibiao parse TEXT
Reads standard input where nothing is named or FILE is "-"; directories with all that is in them.

  --format NAME          how to write; if not given, by the ending of -o, else table on a terminal
                         and jsonl in a pipe
${formatLines('en')}
  -o, --output FILE      write to FILE
  --audit                check the arithmetic that the text claims instead of listing its figures
  --fail                 exit with 3 where a check of the arithmetic fails; a doubt does not
  --explain              say which rule gave each field, and on which words
  --lang zh|en           language of heads, labels and messages; the locale's if not given

  --name WORDS           only figures of this name, or of one that has WORDS in it
  --subject WORDS        only figures of this subject, likewise
  --status A,B           only actual, planned or forecast figures
  --kinds A,B            only figures of these kinds:
${list(kinds, '      ', 8)}
  --fields A,B           only these fields, in this order:
${list(fieldNames, '      ', 7)}
  --bom                  start CSV with a byte order mark, for Excel

  --reference-date DAY   the day that 今年 or 1-5月 refer to, such as 2023-07-01
  --lexicon FILE.json    extra units, measure words, currencies, verbs and cues
  --encoding NAME        how the input is encoded, such as utf-8 or gb18030; detected if not given
  --jsonl-in             read one JSON document a line, {"id":…,"text":…,"referenceDate":…},
                         and write one result a line: {"id":…,"indicators":[…]},
                         or {"id":…,"error":…} for a line that cannot be read
  --jobs N               threads that read files or lines; if not given one, above 20 MB one a core
  -h, --help             print this page
  -v, --version          print the version

Exit status: 0 done, 1 a file could not be read (the others are done), 2 wrong usage,
3 a check fails (with --fail).
`,
};

const chinese: Messages = {
  unknownOption: (given, accepted) => `没有“${given}”这个选项；可用的有 ${accepted.join('、')}`,
  unknownValue: (option, value) => `--${option} 不认识“${value}”；可以是${takes.zh[option]}`,
  needsValue: (option) => `--${option} 需要一个值：${takes.zh[option]}`,
  takesNoValue: (option, value) => `--${option} 不带值，却给了“${value}”`,
  noDay: (value) => `--reference-date “${value}”不是日历上的日子；应为${takes.zh['reference-date']}`,
  jsonlFormat: (format) => `--jsonl-in 只写 jsonl，不能与 --format ${format} 同用`,
  jsonlEncoding: (encoding) => `--jsonl-in 读 utf-8 或其他包含 ASCII 的编码，不读 ${encoding}`,
  workbookOnTerminal: 'xlsx 不能显示在终端上；请用 -o 指定文件',
  workbookAudit: 'xlsx 已包含数据和核对，不与 --audit 同用',
  sameFile: (file) => `-o ${file} 会覆盖正在读取的文件`,
  unknownFormatOf: (file) => `从 -o ${file} 看不出写成什么格式；请用 --format 指定`,
  noMatch: (pattern) => `${pattern}：没有相符的文件`,
  noReadableFile: (directory) => `${directory}：没有可读的文件`,
  standardInput: '标准输入',
  readingTerminal: '正从终端读取',
  cannotWrite: (file, reason) => `${file}：无法写入：${reason}`,
  unreadable: {
    encoding: (encodings) => `不是有效的 ${encodings} 文本；请用 --encoding 指定编码`,
    damaged: (type) => `已损坏，或不是 ${type}`,
    blank: () => '没有看得见的文字',
    scan: (pages) => `${pages} 页都没有文字（扫描件）；请先做文字识别（OCR）`,
    locked: () => '有密码；请另存为无密码的文件',
    old: () => '是旧版 .doc、.xls 或 .ppt，或有密码；请另存为无密码的 .docx 或 .xlsx',
    archive: () => '是压缩包，或已损坏的 .docx、.xlsx',
    missing: (packages) => `需要 ${packages}：npm install ${packages}`,
  },
  needsPackage: (name) => `还需要别的包，请先安装：npm install ${name}`,
  convertUsage: 'convert 的用法是 VALUE FROM TO，例如：zhibiao convert 12.33 万亩 公顷',
  parseUsage: 'parse 的用法是一个 TEXT，例如：zhibiao parse 4.6亿元',
  reasons: {
    ENOENT: '没有这个文件',
    EISDIR: '是一个目录',
    EACCES: '没有权限',
    ENOTDIR: '没有这个文件',
    ENOSPC: '空间不足',
    ERR_STRING_TOO_LONG: '太大，不能作为一个文本读取',
  },
  progress: (done, total, files) =>
    `${done}${total === undefined ? '' : `，共 ${total}`}${files === '' ? '' : `，${files}`}`,
  help: `zhibiao 指标：读中文报告，把其中每个数据写成带类型的指标

用法：zhibiao [选项…] [文件|目录|通配…]
      zhibiao convert 数值 原单位 新单位
      zhibiao parse 文字
没有指定文件，或文件为“-”时，读标准输入；目录读其中的全部文件。

  --format 名称          输出格式；未给时按 -o 的扩展名，终端上为 table，管道中为 jsonl
${formatLines('zh')}
  -o, --output 文件      写入文件
  --audit                核对文中数据之间的算术，不列数据
  --fail                 有核对不成立时以 3 退出，存疑的不算
  --explain              说明每个字段由哪条规则、依据哪些字得出
  --lang zh|en           表头、标签和消息的语言；未给时按系统区域

  --name 文字            只要这个指标的，或指标名含这些字的
  --subject 文字         只要这个主体的，或主体含这些字的
  --status A,B           只要 actual（实际）、planned（计划）或 forecast（预测）
  --kinds A,B            只要这些类别：
${list(kinds, '      ', 8)}
  --fields A,B           只要这些字段，按此顺序：
${list(fieldNames, '      ', 7)}
  --bom                  CSV 以字节顺序标记开头，供 Excel 打开

  --reference-date 日期  “今年”“1-5月”所指的日子，如 2023-07-01
  --lexicon 文件.json    补充的单位、量词、货币、动词和提示词
  --encoding 名称        输入的编码，如 utf-8、gb18030；未给时自动识别
  --jsonl-in             每行读一个 JSON 文档 {"id":…,"text":…,"referenceDate":…}，
                         每行写一个结果 {"id":…,"indicators":[…]}，
                         读不了的行写 {"id":…,"error":…}
  --jobs N               读文件或行的线程数；未给时为一个，超过 20 MB 时每核一个
  -h, --help             显示本页
  -v, --version          显示版本

退出状态：0 完成；1 有文件读不了（其余照常）；2 用法有误；3 有核对不成立（用 --fail 时）。
`,
};

export const messages: Readonly<Record<Language, Messages>> = { zh: chinese, en: english };
