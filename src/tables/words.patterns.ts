/** What stands in cells, heads and captions. All are matched against the short words of one cell or line. */
import XRegExp from 'xregexp';

/** A cell that says that there is no figure: —, …, N/A, 无. */
export const missing = XRegExp(
  `^ (?: [-—–―─/\\\\.…·*×]+ | n/?a | nil | 无 | 无数据 | 暂无 | 空 | 不详 | 缺 | 不适用 ) $`,
  'xi',
);

/** Footnote marks, arrows and tags behind a number. */
export const behindNumber = XRegExp(`(?: [*#↑↓▲▼] | [①-⑳] | \\[\\d{1,2}\\] | <[^<>]{0,200}> | \\s )+ $`, 'x');

/** What may stand beside the one figure of a cell: bounds, words of rise and fall, signs of order. */
export const besideFigure = XRegExp.build(
  `^ (?: {{bound}} | {{change}} | [≥≤><~≈:\\s] )* $`,
  {
    bound: XRegExp(
      `约 | 近 | 超过? | 逾 | 达到? | 不足 | 不到 | 不少于 | 不低于 | 不超过 | 不高于 | 以[上下内] | 左右 | 上下`,
      'x',
    ),
    change: XRegExp(`[同环]比 | 增长 | 上升 | 提高 | 增加 | 上涨 | 下降 | 减少 | 降低 | 下跌 | 回落`, 'x'),
  },
  'x',
);

/** A bracket in a head, one bracket inside it allowed: (万元), 〔吨〕, (户(人)). */
export const bracket = XRegExp(
  `[(\\[〔【]
   ( [^()\\[\\]〔〕【】]{1,24} | [^()]{1,16} \\( [^()]{1,4} \\) )   # 1: what stands inside
   [)\\]〕】]`,
  'xg',
);

/** 增速%, 同比±%: a head (1) with a sign of shares (2) at its end. */
export const shareTail = XRegExp(`^ (.+?) \\s* [±+/-]* \\s* ([%‰]) $`, 'x');

/** What may stand before the unit where a unit is said alone: 单位:万元, ±%. */
export const beforeUnit = XRegExp(`^ (?: (?: 计量 )? 单位 \\s* : \\s* )? (?: [\\s±+、/-]+ (?= [%‰个百] ) )?`, 'x');

/** The unit in brackets (1) at the end of a title. */
export const titleUnit = XRegExp(`[(\\[] ( [^()\\[\\]]{1,16} ) [)\\]] \\s* $`, 'x');

/** A title of a table of aims: 2024年重点项目投资计划表. */
export const planTitle = XRegExp(
  `(?: 计划 | 目标 | 任务 ) (?: 分解 )? (?: 一览 )? 表? (?: \\s* \\( .{0,20} \\) )? $`,
  'x',
);

/** List markers and 其中, 减:, 加: at the head of a label. */
export const beforeLabel = XRegExp.build(
  `^ (?: [#\\s]+ | 其中 \\s* [:、]? | [减加] \\s* : | {{marker}} | [、:] )+`,
  {
    marker: XRegExp(
      `[一二三四五六七八九十]{1,3}、 | \\( [一二三四五六七八九十\\d]{1,3} \\) [、.]? | \\d{1,2} (?: 、 | \\. (?!\\d) ) | [①-⑳]`,
      'x',
    ),
  },
  'x',
);

/** Under these heads an amount without a unit is one of money. */
export const moneyHead = XRegExp(
  `[额税价费] | 收入 | 支出 | 投资 | 投入 | 罚款 | 资金 | 产值 | 总值 | 增加值 | 利润 | 贷款 | 存款 | 余额 | [预决]算`,
  'x',
);

/** `表2 …`, or the unit behind a title: the line opens a table. */
export const tableTitle = XRegExp(`^ \\s* (?: 附?表 \\s* [\\d一二三四五六七八九十] | .{0,40} 单位: )`, 'x');

/** A number and nothing else, as figures stand under each other: 1,234.5, -3.2%, (120). */
export const bareNumber = XRegExp(`^ [(+-]? \\d [\\d,.]* [%‰]? \\)? $`, 'x');

/** A cell of a line with gaps that is a number alone. */
export const bareCell = XRegExp(`(?: ^ | [ ]{2} ) [(+-]? \\d [\\d,.]* [%‰]? \\)? (?= [ ]{2} | \\s* $ )`, 'x');

/** A line of strokes. */
export const ruleLine = XRegExp(`^ [\\s|+:=—─-╿-]+ $`, 'x');

/** What a row without figures does not have: marks of prose, digits, the title of another table. */
export const noAside = XRegExp(`[。;!?,\\d] | 单位: | ^ 附?表 | 表 $`, 'x');

/** A number (1) in the brackets of a loss: with separators, a point or %, or of three digits, as marks of notes are not. */
export const inBrackets = XRegExp(
  `^ \\( ( \\d{1,3} (?: , \\d{3} )+ (?: \\. \\d+ )? %? | \\d+ \\. \\d+ %? | \\d+ % | \\d{3,} ) \\) $`,
  'x',
);

/** What between two blocks of rows says that the second is no part of the first: a sentence, a title, a unit, a heading. */
export const partsTables = XRegExp(
  `[。;!] | 单位 \\s* : | (?: ^ | \\n ) \\s* (?: \\# | 附?表 \\s* \\d | [一二三四五六七八九十]+ 、 )`,
  'x',
);
