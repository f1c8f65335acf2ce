/** Families of inputs made to hurt: each gives a text of about `size` code units. */

/** A small generator of numbers, so that "random" text is the same in every run. */
export function randoms(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

function repeated(piece: string): (size: number) => string {
  return (size) => piece.repeat(Math.ceil(size / piece.length));
}

function random(pick: (next: () => number) => string): (size: number) => string {
  return (size) => {
    const next = randoms(20230614);
    let text = '';
    while (text.length < size) text += pick(next);
    return text;
  };
}

function oneOf(pieces: string): (next: () => number) => string {
  const list = pieces.split(' ');
  return (next) => list[Math.floor(next() * list.length)]!;
}

/** Pieces that are said over and over, one family each. */
const pieces = [
  ...'一 万 十 点 零 半 两 负 第 前 百 千 亿 几 数 年 月 日 季 周 元 % 个 次 度 分 成 倍 番 米 为 至 - — ~ , 、 。 . : ; ( ) [ “ ” 《 》 〔 ‘ | / \\ + = < > * # & $ ￥ 占 比 较 同比 其中 分别 各 约 近 超 以上 余 多 的 和 对 由 从 到 将 力争 确保 计划 完成 实现 增长 下降 位居 合计 一是 今年 去年 期间 截至 单位: <td> <table> <tr> </td> | | '.split(
    ' ',
  ),
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\0',
  '1,',
  '1，',
  '1.',
  '1/',
  '1-',
  '1:',
  '1 ',
  '1、',
  '1\n',
  '1(',
  '(1',
  '1%',
  '1%、',
  '1万',
  '1万 ',
  '1亿1万',
  '1e9',
  '1^9',
  '9'.repeat(40),
  '百分之',
  '分之一',
  '一又二分之一',
  '千分之三点',
  '二〇',
  '一百零',
  '万亿',
  '三五',
  '元/',
  '1元/',
  '每吨',
  '1米2',
  '1元1角',
  '1小时1分',
  '个半',
  '人民币',
  '人民币1',
  '由1升至',
  '由第1位升至',
  '由2020年的1',
  '五年累计',
  '提高1、',
  '1个、',
  '为+1%、',
  '1/10万',
  '低于1%的目标1个百分点',
  '依次为1、',
  '“1小时内',
  '每周1次到',
  '分1批推广至',
  '1项如期完成、',
  '对全市1家开展',
  '对《》1项',
  '1类1个',
  '组织局、',
  '在开展的基础上',
  'A等1家',
  '1万元以上的村',
  '列全市1个县第一',
  '将压缩至',
  '近1成',
  '2023年督察已',
  '下半年,将',
  '12月底前1家',
  '从1到',
  '1至',
  '1-2-',
  '2023年',
  '2023、',
  '2023-',
  '1月',
  '1月至',
  '1、2、',
  '2023年1月至',
  '2023-01-01',
  '三年',
  '近三年',
  '“十四五”',
  '上半年',
  '分别增长1%、',
  '分别、',
  'A、B、',
  'A分别1、',
  '1家、',
  '其中1家,',
  '其中:1家;',
  '1家(',
  '1家(其中1家',
  '(力争',
  '(1家)',
  '力争1家',
  '占1%',
  '占全市',
  '比去年',
  '同比增长1%,',
  '增长1%,',
  '第一',
  '前三',
  '居全市第',
  '翻一番',
  '1:1',
  '1比1',
  '《1》',
  '“1”',
  '“1个',
  '《2023年',
  '|1',
  '|1|\n',
  '|---|',
  '1\t1\n',
  '1,1\n',
  '1  1\n',
  '单位:万元\n',
  '<table><td>1',
  '<td>1</td>',
  '<table>',
  '一、',
  '(一)',
  '一是完成1家;',
  '\u202e1',
  '\u200d一',
  '1\u0301',
  '👨‍👩‍👧1家',
  '\ud800',
  '\udc00\ud800',
  '\u00001家',
  '\ufeff1家',
  '１，２３４．５６％',
  '萬億',
  'a',
  'a1',
  '1a',
  'mg/L',
  '1mg/L',
  '对各类企业开展检查',
  '检查企业1家,',
  '通过开展检查并完成整改的企业数量达',
  'abc def ',
];

/** All families by name. */
export const families: ReadonlyMap<string, (size: number) => string> = new Map([
  ...[...new Set(pieces)]
    .filter((piece) => piece !== '')
    .map((piece) => [`${JSON.stringify(piece)} × n`, repeated(piece)] as const),
  ['digits, no blank', (size) => '1234567890'.repeat(size / 10)],
  ['digits with a point', (size) => `0.${'1234567890'.repeat(size / 10)}万元`],
  ['digits and 打', (size) => `${'1234567890'.repeat(size / 10)}打`],
  ['digits in groups', (size) => `1${',234'.repeat(size / 4)}亩`],
  ['亩 of many digits', (size) => `${'7'.repeat(size)}亩`],
  ['度 of many digits', (size) => `零下${'7'.repeat(size)}华氏度`],
  ['range of many digits', (size) => `${'7'.repeat(size / 2)}-${'7'.repeat(size / 2)}亩`],
  ['sum of many digits', (size) => `${'7'.repeat(size / 2)}元${'7'.repeat(size / 2)}角`],
  ['words of many digits', (size) => `${'七'.repeat(size)}亩`],
  ['fraction of many digits', (size) => `${'7'.repeat(size / 2)}/${'7'.repeat(size / 2)}`],
  ['open brackets, then closed', (size) => '(1家'.repeat(size / 8) + ')'.repeat(size / 2)],
  ['open brackets with cues, then closed', (size) => '(力争'.repeat(size / 8) + ')'.repeat(size / 2)],
  ['open quotes, then closed', (size) => '“'.repeat(size / 2) + '”'.repeat(size / 2)],
  ['one long name', (size) => `${'企业'.repeat(size / 2)}1家`],
  ['one long name between figures', (size) => `检查1家${'企业'.repeat(size / 2)}1家`],
  ['names in a long list', (size) => `${'城镇、'.repeat(size / 3)}农村居民收入分别增长1%、2%`],
  ['figures in a long list', (size) => `城镇、农村居民收入分别增长${'1%、'.repeat(size / 3)}2%`],
  ['names and figures in long lists', (size) => `${'城镇、'.repeat(size / 6)}分别增长${'1%、'.repeat(size / 6)}2%`],
  ['parts of a whole', (size) => `共100000家,其中:${'甲1家、'.repeat(size / 4)}乙1家`],
  ['years in a long list', (size) => `${'2023年、'.repeat(size / 6)}分别完成${'1家、'.repeat(size / 6)}`],
  ['a wide table', (size) => `|${'1|'.repeat(size / 4)}\n|${'1|'.repeat(size / 4)}\n`],
  ['an HTML table never closed', (size) => `<table>${'<tr><td>1'.repeat(size / 9)}`],
  ['HTML tables inside one another', (size) => '<table><tr><td>'.repeat(size / 15)],
  ['one line without marks', random((next) => String.fromCharCode(0x4e00 + Math.floor(next() * 3000)))],
  ['random Chinese characters', random((next) => String.fromCharCode(0x4e00 + Math.floor(next() * 0x51a5)))],
  ['random code units', random((next) => String.fromCharCode(Math.floor(next() * 0x10000)))],
  [
    'random numerals',
    random(oneOf('零 〇 一 二 两 三 十 百 千 万 亿 兆 点 半 几 多 余 又 分之 百分之 负 1 2 0 . , - %')),
  ],
  [
    'random report words',
    random(
      oneOf(
        '1 23 4.5 万 亿 元 家 % 个百分点 同比 增长 下降 至 到 由 、 , 。 ; : ( ) “ ” 其中 分别 完成 检查 企业 今年 2023年 1-5月 占 全市 第 位 力争 约 \n',
      ),
    ),
  ],
  [
    'random times',
    random(
      oneOf('2023 年 1 12 31 月 日 至 - 、 今年 去年 同期 上半年 一季度 季度 前 截至 以来 底 初 和 , 。 “ 十四五 ” \n'),
    ),
  ],
]);
