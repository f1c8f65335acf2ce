/** What the doors say, in both languages. The protocol's own lines are for programs: they stay as `docs/protocol.md` has them. */
import type { Language } from '../outputs/index.ts';
import type { ThreadFault } from './pool.ts';

/** Options of the doors. */
export type DoorOption = 'lexicon' | 'reference-date' | 'lang' | 'port' | 'host' | 'max-body' | 'timeout' | 'jobs';

/** What a model or a person sees of each tool. */
type ToolName = 'extract' | 'audit' | 'convert' | 'parse_quantity';

export interface DoorMessages {
  readonly mcpHelp: string;
  readonly serveHelp: string;
  readonly takes: Readonly<Record<DoorOption, string>>;
  unknownArgument(given: string): string;
  wrongValue(option: string, takes: string, given: string): string;
  /** Why a thread gave no answer to a text. */
  readonly thread: Readonly<Record<ThreadFault, (detail: string) => string>>;

  readonly titles: Readonly<Record<ToolName, string>>;
  readonly noText: string;
  unknownCursor(cursor: string): string;

  portTaken(port: number): string;
  noPath(path: string): string;
  otherMethods(path: string, methods: string): string;
  late(seconds: number): string;
  tooLarge(bytes: number): string;
  readonly contentType: string;
  notEncoded(charset: string): string;
  notJson(reason: string): string;
  readonly noForm: string;
  /** A question that the protocol refuses, by a sentence that lacks its subject. */
  body(refusal: string): string;
  readonly page: PageWords;
}

/** The page of the service. */
export interface PageWords {
  readonly intro: string;
  readonly version: string;
  readonly tryIt: string;
  readonly shell: string;
  /** What each operation does, by its id. */
  readonly operations: Readonly<Record<string, string>>;
}

const english: DoorMessages = {
  mcpHelp: `zhibiao mcp: the tools extract, audit, convert and parse_quantity for language models,
by the Model Context Protocol on standard input and output

Usage: zhibiao mcp [--lexicon FILE.json] [--reference-date DAY] [--lang zh|en]

Needs the package @modelcontextprotocol/server beside zhibiao.
`,
  serveHelp: `zhibiao serve: the library as a service on HTTP; http://127.0.0.1:8080/ is its page

Usage: zhibiao serve [OPTION…]

  --port N               8080 if not given; 0 takes any free one
  --host ADDRESS         127.0.0.1 if not given: only this machine reaches it
  --max-body BYTES       of a body, or of a line of JSON Lines; 8388608 (8 MiB) if not given
  --timeout SECONDS      for a request; for JSON Lines, between two lines; 30 if not given
  --jobs N               threads; one a core if not given
  --lexicon FILE.json    as for zhibiao itself
  --reference-date DAY
  --lang zh|en           language of messages and of the page; the locale's if not given

Needs the packages hono and @hono/node-server beside zhibiao.
`,
  takes: {
    lexicon: 'the name of a JSON file',
    'reference-date': 'a day such as 2023-07-01',
    lang: 'zh or en',
    port: 'a port from 0 (any free one) to 65535',
    host: 'an address to listen on',
    'max-body': 'a number of bytes',
    timeout: 'a number of seconds, at least 1',
    jobs: 'a number of threads, at least 1',
  },
  unknownArgument: (given) => `unknown argument "${given}"`,
  wrongValue: (option, takes, given) => `${option} takes ${takes}, not "${given}"`,
  thread: {
    late: (seconds) => `the text took longer than ${seconds} s`,
    memory: (megabytes) => `the text needs more than the ${megabytes} MiB of memory that a thread has`,
    ended: () => 'the text was not answered: its thread was ended',
    failed: (reason) => `the text was not answered: ${reason}`,
    closed: () => 'the text was not answered: the service is ending',
  },
  titles: {
    extract: 'Figures of a Chinese text',
    audit: 'Arithmetic of a Chinese text',
    convert: 'Units',
    parse_quantity: 'One figure',
  },
  noText: 'give a text, or the nextCursor of an answer',
  unknownCursor: (cursor) => `cursor "${cursor}" is not known, or no longer; send the text again`,
  portTaken: (port) => `port ${port} is taken; name another with --port`,
  noPath: (path) => `there is no ${path}; see /openapi.json`,
  otherMethods: (path, methods) => `${path} takes ${methods}`,
  late: (seconds) => `the request took longer than ${seconds} s`,
  tooLarge: (bytes) => `a body may have ${bytes} bytes; send a longer text in parts`,
  contentType: 'send application/json, text/plain, or application/jsonl for a stream of lines',
  notEncoded: (charset) => `the body is not valid ${charset}; name its encoding as charset of content-type`,
  notJson: (reason) => `the body is not JSON: ${reason}`,
  noForm: 'the body is no multipart/form-data',
  body: (refusal) => refusal.replace(/^(?=is )/, 'the body '),
  page: {
    intro: 'Reads Chinese prose and returns every figure as a typed record. Offsets are UTF-16 code units.',
    version: 'Version',
    tryIt: 'Try it',
    shell: 'From a shell',
    operations: {
      extract: 'Every figure of a text',
      audit: 'The arithmetic that a text claims, checked',
      convert: 'A decimal in another unit, exactly',
      documents: 'The figures of files: Word, PDF, HTML, Excel or text',
      health: 'Whether the service is up, and its version',
      openapi: 'The description of all this as OpenAPI 3.1',
    },
  },
};

/** What the protocol says of a body that is none. */
const bodyFaults: readonly (readonly [said: RegExp, chinese: string])[] = [
  [/^is empty$/, '请求体是空的'],
  [/^is not valid (.+)$/, '请求体不是有效的 $1 文本'],
  [/^is not JSON: (.+)$/, '请求体不是 JSON：$1'],
  [/^is no JSON object with a "text"$/, '请求体不是带有 "text" 的 JSON 对象'],
  [/^is longer than (.+)$/, '请求体超过 $1'],
  [/^"text" must be a string, not missing$/, '缺少 "text"'],
  [/^"text" must be a string, not (.+)$/, '"text" 应为字符串，不是 $1'],
  [/^"audit" must be true or false, not (.+)$/, '"audit" 应为 true 或 false，不是 $1'],
];

const chinese: DoorMessages = {
  mcpHelp: `zhibiao mcp：供语言模型使用的工具 extract、audit、convert 和 parse_quantity，
在标准输入和输出上使用模型上下文协议（MCP）

用法：zhibiao mcp [--lexicon 文件.json] [--reference-date 日期] [--lang zh|en]

另需安装 @modelcontextprotocol/server。
`,
  serveHelp: `zhibiao serve：HTTP 服务；http://127.0.0.1:8080/ 是它的页面

用法：zhibiao serve [选项…]

  --port N               端口，未给时为 8080；0 表示任一空闲端口
  --host 地址            未给时为 127.0.0.1，只有本机能访问
  --max-body 字节数      请求体或 JSON Lines 一行的上限；未给时为 8388608（8 MiB）
  --timeout 秒数         一个请求的时限；JSON Lines 为两行之间；未给时为 30
  --jobs N               线程数；未给时每核一个
  --lexicon 文件.json    与 zhibiao 本身相同
  --reference-date 日期
  --lang zh|en           消息和页面的语言；未给时按系统区域

另需安装 hono 和 @hono/node-server。
`,
  takes: {
    lexicon: '一个 JSON 文件的名字',
    'reference-date': '一个日期，如 2023-07-01',
    lang: 'zh 或 en',
    port: '0（任一空闲端口）到 65535 的端口',
    host: '要监听的地址',
    'max-body': '字节数',
    timeout: '秒数，至少为 1',
    jobs: '线程数，至少为 1',
  },
  unknownArgument: (given) => `不认识“${given}”`,
  wrongValue: (option, takes, given) => `${option} 应为${takes}，不是“${given}”`,
  thread: {
    late: (seconds) => `读这段文字用时超过 ${seconds} 秒`,
    memory: (megabytes) => `读这段文字所需内存超过一个线程的 ${megabytes} MiB`,
    ended: () => '没有读完这段文字：线程已被结束',
    failed: (reason) => `没有读完这段文字：${reason}`,
    closed: () => '没有读完这段文字：服务正在结束',
  },
  titles: { extract: '中文文字里的数据', audit: '中文文字里的算术', convert: '单位换算', parse_quantity: '一个数据' },
  noText: '请给出 text，或上一个结果的 nextCursor',
  unknownCursor: (cursor) => `没有或不再有游标“${cursor}”；请重新发送文字`,
  portTaken: (port) => `端口 ${port} 已被占用；请用 --port 另指定一个`,
  noPath: (path) => `没有 ${path}；请看 /openapi.json`,
  otherMethods: (path, methods) => `${path} 接受 ${methods}`,
  late: (seconds) => `请求用时超过 ${seconds} 秒`,
  tooLarge: (bytes) => `请求体最多 ${bytes} 字节；更长的文字请分几次发送`,
  contentType: '请发送 application/json、text/plain，或以 application/jsonl 发送一行行的问题',
  notEncoded: (charset) => `请求体不是有效的 ${charset} 文本；请在 content-type 的 charset 中指明编码`,
  notJson: (reason) => `请求体不是 JSON：${reason}`,
  noForm: '请求体不是 multipart/form-data',
  body: (refusal) => {
    const known = bodyFaults.find(([said]) => said.test(refusal));
    return known === undefined ? refusal : refusal.replace(...known);
  },
  page: {
    intro: '读中文文字，把其中每个数据写成带类型的记录。位置按 UTF-16 码元计。',
    version: '版本',
    tryIt: '试一试',
    shell: '在命令行中',
    operations: {
      extract: '文字中的每个数据',
      audit: '核对文中数据之间的算术',
      convert: '精确换算单位',
      documents: '文件中的数据：Word、PDF、HTML、Excel 或文本',
      health: '服务是否正常，及其版本',
      openapi: '以上全部的 OpenAPI 3.1 描述',
    },
  },
};

export const doorMessages: Readonly<Record<Language, DoorMessages>> = { zh: chinese, en: english };
