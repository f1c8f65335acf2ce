/** Measure words that count nothing: articles, ordinals, grades, phases, meetings, set phrases, and what belongs to a name. */
import { isDigit } from '../../numbers/index.ts';
import { codeSet, isHan } from '../../text/codes.ts';
import { createWordSet, wordAt, wordBefore } from '../../text/words.ts';
import { digitGradeTail, gradeTail, phaseTail, placeTail } from './names.patterns.ts';
import { at, isOne, type Place, type Refusal } from './rule.ts';
import {
  articles,
  caseVerbs,
  dosageHeads,
  events,
  gradeHeads,
  rankSteps,
  repeatHeads,
  sharedOfTwo,
  sittingHeads,
  sittings,
  termHeads,
  works,
} from './words.data.ts';

const classedWords = createWordSet(['新药 创新药 医疗器械 器械 化药 生物制品 水域 水体']);
const gradedWords = createWordSet([
  '水质 水体 水域 海水 海域 海洋 声环境 功能区 环境功能 土地 农用地 建设用地 用地 传染病 车 易制毒 放射源',
]);
const equalWords = createWordSet(['等于 约等于 相当于 约合 折合 等值 兑换']);
const dosageHeadWords = createWordSet(dosageHeads);
/** 每三天|一次, 每半小时|一班 */
const everyTime = /每[\d一二两三四五六七八九十半隔几]*个?(?:天|日|周|月|季度?|年|小时|分钟|秒|星期|学期)$/;
const longestEvery = 7;
const eventWords = createWordSet(events);
const gradeHeadWords = createWordSet(gradeHeads);
const rankStepWords = createWordSet(rankSteps);
const repeatHeadWords = createWordSet(repeatHeads);
const sittingWords = createWordSet(sittings);
const sittingHeadCodes = codeSet(sittingHeads);
const termHeadCodes = codeSet(termHeads);
const sharedWords = createWordSet(sharedOfTwo);
const someCountries = '两三四五六七八九';
const programme = /^(?:档|整(?!数)|开播|播出|首播|准时|时(?=[为,。]))/;
const countryCodes = codeSet('中美俄日韩朝英法德印巴越柬老缅泰蒙伊以乌土意加新马菲哈');
const leagueWords = createWordSet(['公约 条约 协约 同盟 联军 演义 志 时代 时期 鼎立 干涉']);
const companyWords = createWordSet([
  '公司 集团 股份 控股 企业 银行 证券 食品 乳业 建设 实业 科技 电子 化学 化工 生物 建材 汽车',
]);
const turnWords = createWordSet(['转体 翻腾 空翻 屈体 抱膝']);
const workWords = createWordSet(works);
/** 制造, 制定, 制冷: what follows 制 where it is a verb. */
/** 一死|两伤: the other fate follows its number. */
function isPaired(folded: string, from: number): boolean {
  return fates.has(folded.charCodeAt(from + 1)) || fates.has(folded.charCodeAt(from + 2));
}

/** What may follow 死 and 伤, 胜 and 负 as a count. */
const fateTails = codeSet('一二三四五六七八九十两百数多的和及后并');
const fates = codeSet('死伤胜平负');
const madeCodes = codeSet('造定作成药售冷止约品氢氧剂种式衣糖度裁图片导表备服动高');

const penalty = /^以(?![上下内外])/;
const exchanges = /(?:沪深|深沪)$/;
const traded =
  /^(?:全天|午后|早盘|尾盘|主板|(?:[共合总]计?|[逾超近])?(?:成交|个股|融资|融券|主力|资金|涨停|跌停|[逾超近\d]))/;

function stands(pattern: RegExp, folded: string, place: number): boolean {
  pattern.lastIndex = place;
  return pattern.test(folded);
}

const generations = /产品|芯片|眼镜|手机|身份证|半导体|火箭|机型|车型|系统|处理器|平台/y;
const thisReport = /公司|报告(?:版权|由|仅|的?信息)/y;

const once = ['次', '期'];
const grade = ['级'];

export const nameRules: readonly Refusal[] = [
  {
    name: 'second time',
    units: [...once, '队'],
    // 加盟二队, 二次入院, 二期正在推进; what happens twice is 两次, or said with 先后二次
    speaks: ({ folded, unit, numeral: { start, end } }) =>
      (folded.charAt(start) === '二' || (unit === '队' && folded.charAt(start) === '一')) &&
      end - start === 1 &&
      folded.charAt(start - 1) !== '分' &&
      wordBefore(repeatHeadWords, folded, start) === undefined,
  },
  {
    name: 'meeting of a term',
    units: ['次'],
    speaks: ({ folded, start }) => folded.charAt(start - 1) === '届',
  },
  {
    name: 'meeting',
    units: ['次'],
    script: 'chinese',
    // 省十四届人大三次会议; 委员会两次会议 counts
    speaks: ({ folded, start, unitEnd }) =>
      folded.charAt(start) !== '两' &&
      sittingHeadCodes.has(folded.charCodeAt(start - 1)) &&
      wordAt(sittingWords, folded, unitEnd) !== undefined,
  },
  {
    name: 'ordinal after an ordinal',
    script: 'chinese',
    // 一、二类苗, 二、三产业
    speaks: ({ folded, start }) => folded.charAt(start - 1) === '、' && '一二三四五'.includes(at(folded, start - 2)),
  },
  {
    name: 'set phrase of two',
    script: 'chinese',
    // 一户一策, 三区三线; 五成五 is 55 %
    speaks: ({ folded, numeral, start, kind, unitEnd }) => {
      if (numeral.end - numeral.start !== 1 || kind === 'percent' || kind === 'duration') return false;
      if (wordBefore(dosageHeadWords, folded, start)) return false;
      const digit = folded.charAt(start);
      if (folded.charAt(start - 2) === digit) return true;
      return folded.charAt(unitEnd) === digit;
    },
  },
  {
    name: 'article',
    script: 'chinese',
    // 一个, 一批, 一台0.5米望远镜; 每月评选一期, 吊销一本, 发生一起事故 count
    speaks: (place) => isOne(place) && isArticle(place),
  },
  {
    name: 'grade',
    units: grade,
    script: 'chinese',
    speaks: isGrade,
  },
  {
    name: 'grade in digits',
    units: grade,
    script: 'digits',
    // 通过4级评审, 3级甲等; 7级大风 and 5.2级地震 are measured
    speaks: ({ folded, numeral: { start, decimal }, unitEnd }) =>
      !decimal && (stands(digitGradeTail, folded, unitEnd) || wordBefore(gradeHeadWords, folded, start) !== undefined),
  },
  {
    name: 'class of a product',
    units: ['类'],
    script: 'digits',
    // 1类新药, 3类医疗器械
    speaks: ({ folded, numeral, unitEnd }) =>
      numeral.value < '4' && wordAt(classedWords, folded, unitEnd) !== undefined,
  },
  {
    name: 'class of water or land',
    units: ['类'],
    script: 'chinese',
    // 处于四类海水环境; 分为四类海域 counts
    speaks: ({ folded, start, unitEnd }) =>
      wordAt(gradedWords, folded, unitEnd) !== undefined && !'为成共有等下列及'.includes(at(folded, start - 1)),
  },
  {
    name: 'point of the body',
    units: ['里'],
    // 足三里穴
    speaks: ({ folded, start, unitEnd }) => folded.charAt(unitEnd) === '穴' || '足手'.includes(at(folded, start - 1)),
  },
  {
    name: 'children',
    units: ['子', '女'],
    // 育有三子一女; 五子棋, 二女儿
    speaks: ({ folded, start, unitEnd }) =>
      isHan(folded.charCodeAt(unitEnd)) && !'一二两三四五六七八九皆均都'.includes(at(folded, unitEnd))
        ? true
        : !bearing.test(folded.slice(Math.max(0, start - 4), start)),
  },
  {
    name: 'generation of a product',
    units: ['代'],
    // 13代芯片, 二代眼镜; 三代人, 两代 and 历经5代 count
    speaks: ({ folded, numeral, start, unitEnd }) =>
      numeral.script === 'chinese'
        ? stands(generations, folded, unitEnd)
        : !'人同单'.includes(at(folded, unitEnd)) && !'历经传承共隔跨续'.includes(at(folded, start - 1)),
  },
  {
    name: 'section before its title',
    units: ['行业', '市场', '企业', '产业', '公司'],
    // 4.2行业发展前景: no part of a trade is counted
    speaks: ({ numeral }) => numeral.decimal === true && numeral.scaled !== true,
  },
  {
    name: 'page of this report',
    units: ['本'],
    script: 'digits',
    // 深度分析/医疗器械45|本报告版权属于…: the foot of a page runs into the text
    speaks: ({ folded, unitEnd }) => stands(thisReport, folded, unitEnd),
  },
  {
    name: 'phase',
    units: ['期'],
    script: 'chinese',
    speaks: ({ folded, start, unitEnd }) => stands(phaseTail, folded, unitEnd) || isPhase(folded, start, unitEnd),
  },
  {
    name: 'set phrase',
    // 三核驱动, 两手准备, 南三环 and 五金 are no counts; 64核 and 12金 are
    units: [...'路街院核卡金银铜手局穴堂厢科属环'],
    script: 'chinese',
    speaks: () => true,
  },
  {
    name: 'event',
    kinds: ['length'],
    // 4×100米接力, 男子100米
    speaks: ({ folded, start, unitEnd }) =>
      wordAt(eventWords, folded, unitEnd) !== undefined ||
      (at(folded, start - 1) === '子' && '男女'.includes(at(folded, start - 2))),
  },
  {
    name: 'class of size',
    units: grade,
    // 十亿级项目
    speaks: ({ numeral }) => numeral.scaled === true,
  },
  {
    name: 'class of a measure',
    // 30万吨级, 百亿元级
    speaks: ({ folded, numeral, kind, unitEnd }) =>
      folded.charAt(unitEnd) === '级' &&
      (numeral.scaled === true || kind === 'mass' || kind === 'power' || kind === 'money'),
  },
  {
    name: 'system',
    // 五人制足球, 24小时制, 三次法; but 3家制造企业, 3名法官
    speaks: ({ folded, unitEnd, unit }) =>
      (folded.charAt(unitEnd) === '制' && !madeCodes.has(folded.charCodeAt(unitEnd + 1))) ||
      (folded.charAt(unitEnd) === '法' && (unit === '次' || unit === '步')),
  },
  {
    name: 'place',
    units: ['里', '股', '堆', '脚', '德', '峡'],
    script: 'chinese',
    // 三十里铺, 八里区, 五股乡; 六堆地区
    speaks: ({ folded, unitEnd }) => stands(placeTail, folded, unitEnd),
  },
  {
    name: 'base of a rate',
    // 每10万人, 每5至6辆
    speaks: ({ folded, start, kind }) => folded.charAt(start - 1) === '每' && kind !== 'money' && kind !== 'percent',
  },
  {
    name: 'unit of a quotation',
    kinds: ['money'],
    // 7.05兑1美元, 1美元兑7.05元
    speaks: ({ folded, numeral, unitEnd }) => {
      if (numeral.value !== '1' && numeral.value !== '100') return false;
      return '兑换'.includes(at(folded, numeral.start - 1)) || '兑'.includes(at(folded, unitEnd));
    },
  },
  {
    name: 'one of an equation',
    kinds: ['count'],
    // 1个记账单位约等于1.2美元
    speaks: ({ folded, numeral, unitEnd }) => numeral.value === '1' && equals(folded, unitEnd),
  },
  {
    name: 'works by its number',
    units: ['厂'],
    script: 'chinese',
    // 远山无线电元件三厂工人; 关停两厂 and 其中三厂停产 count
    speaks: ({ folded, numeral: { start, end } }) =>
      end === start + 1 &&
      folded.charAt(start) !== '两' &&
      isHan(folded.charCodeAt(start - 1)) &&
      !'、有共中的这那其该停关建办设等'.includes(folded.charAt(start - 1)),
  },
  {
    name: 'parties',
    units: ['立方米'],
    script: 'chinese',
    // 三方协议, 四方会谈; 三方土 is a volume
    speaks: ({ folded, unitEnd, numeral }) =>
      folded.charAt(unitEnd - 1) === '方' &&
      unitEnd === numeral.end + 1 &&
      !numeral.scaled &&
      !'土石木水混料'.includes(at(folded, unitEnd)),
  },
  {
    name: 'factor of a name',
    kinds: ['count'],
    // 步枪3×20项目
    speaks: ({ folded, start }) => folded.charAt(start - 1) === '×',
  },
  {
    name: 'corner or role',
    units: ['角'],
    script: 'chinese',
    // 纸币四角, 饰演吕某一角; 涨价五角 and 两元五角 are money
    speaks: ({ folded, numeral, start, unitEnd }) =>
      unitEnd === numeral.end + 1 &&
      !'元块价费花卖收付涨降了约毛、'.includes(at(folded, start - 1)) &&
      !'钱整人、0123456789'.includes(at(folded, unitEnd)),
  },
  {
    name: 'verb of fate',
    units: [...'死伤胜负败'],
    // 2死11伤, 拿下15胜4败; 3死亡 and 九死一生 are no counts
    speaks: ({ folded, start, unitEnd, numeral }) => {
      const next = folded.charCodeAt(unitEnd);
      if (isHan(next) && !fateTails.has(next)) return true;
      return numeral.script === 'chinese' && !fates.has(folded.charCodeAt(start - 1)) && !isPaired(folded, unitEnd);
    },
  },
  {
    name: 'fairies',
    units: ['港仙'],
    // 七仙女; 派息12仙 is money
    speaks: ({ folded, numeral, unitEnd }) =>
      folded.charAt(unitEnd - 2) !== '港' && (numeral.script === 'chinese' || isHan(folded.charCodeAt(unitEnd))),
  },
  {
    name: 'route',
    units: ['线', 'P'],
    script: 'digits',
    // 614P线, 615线, 台14线
    speaks: ({ folded, numeral, start, unit, unitEnd }) =>
      unit === 'P'
        ? folded.charAt(unitEnd) === '线'
        : !numeral.scaled && (numeral.value.length > 2 || '台省县'.includes(at(folded, start - 1))),
  },
  {
    name: 'ordinals in a row',
    // 第1、2轮, 第1至3类
    speaks: ({ folded, start }) => isInOrdinals(folded, start),
  },
  {
    name: 'both countries',
    units: ['国'],
    script: 'chinese',
    // 落实两国元首共识, and who they are at the head of a clause; 中朝两国 counts what it names
    speaks: ({ folded, start, unitEnd }) =>
      someCountries.includes(folded.charAt(start)) &&
      !'等、'.includes(folded.charAt(start - 1) || ' ') &&
      ((start > 0 && !isHan(folded.charCodeAt(start - 1)) && isHan(folded.charCodeAt(unitEnd))) ||
        (wordAt(sharedWords, folded, unitEnd) !== undefined && !countryCodes.has(folded.charCodeAt(start - 1)))),
  },
  {
    name: 'person before a penalty',
    units: ['处'],
    script: 'chinese',
    // 对张三|处以50万元罚款; 三处以上 counts
    speaks: ({ folded, unitEnd }) => penalty.test(folded.slice(unitEnd, unitEnd + 3)),
  },
  {
    name: 'both exchanges',
    units: ['市'],
    script: 'chinese',
    // 沪深两市, 两市成交额; 京沪两市 counts
    speaks: ({ folded, start, unitEnd }) =>
      exchanges.test(folded.slice(Math.max(0, start - 2), start)) ||
      (!isHan(folded.charCodeAt(start - 1)) && traded.test(folded.slice(unitEnd, unitEnd + 4))),
  },
  {
    name: 'hour of a programme',
    units: ['点'],
    // 20点档, 八点整开播, 9点时为
    speaks: ({ folded, numeral, unitEnd }) =>
      !numeral.scaled && numeral.value.length < 3 && programme.test(folded.slice(unitEnd, unitEnd + 3)),
  },
  {
    name: 'group of countries',
    units: ['国'],
    script: 'chinese',
    // 西方七国财长会议, 三国公约; 英法意三国公约 counts
    speaks: ({ folded, start, unitEnd }) =>
      folded.startsWith('西方', start - 2) ||
      (wordAt(leagueWords, folded, unitEnd) !== undefined &&
        folded.charAt(start - 1) !== '、' &&
        !countryCodes.has(folded.charCodeAt(start - 1))),
  },
  {
    name: 'second of its kind',
    units: ['代', '区'],
    script: 'chinese',
    // 富二代, 北二区
    speaks: ({ folded, numeral, start, unit }) =>
      numeral.end === start + 1 &&
      (unit === '代' ? '富官星创农厂红新移' : '东南西北中').includes(at(folded, start - 1)) &&
      '二三'.includes(folded.charAt(start)),
  },
  {
    name: 'league of persons',
    units: ['人'],
    script: 'chinese',
    // 四人帮
    speaks: ({ folded, unitEnd }) => folded.charAt(unitEnd) === '帮' && !'助忙扶'.includes(at(folded, unitEnd + 1)),
  },
  {
    name: 'name of a company',
    kinds: ['money'],
    script: 'chinese',
    // 三元公司, 三圆集团
    speaks: ({ folded, numeral, unitEnd }) =>
      !numeral.scaled && unitEnd === numeral.end + 1 && wordAt(companyWords, folded, unitEnd) !== undefined,
  },
  {
    name: 'paragraphs before',
    units: ['项', '款', '条'],
    script: 'chinese',
    // 前二项规定
    speaks: ({ folded, start, numeral }) =>
      folded.charAt(start - 1) === '前' &&
      numeral.end === start + 1 &&
      !'一两'.includes(folded.charAt(start)) &&
      !isHan(folded.charCodeAt(start - 2)),
  },
  {
    name: 'shares of an index',
    units: ['种'],
    // 道琼斯30种工业股票平均价格指数
    speaks: ({ folded, unitEnd }) => folded.startsWith('工业股票', unitEnd) || folded.startsWith('工业平均', unitEnd),
  },
  {
    name: 'turns of a movement',
    units: ['周'],
    // 翻腾三周转体五周
    speaks: ({ folded, start }) => wordBefore(turnWords, folded, start) !== undefined,
  },
  {
    name: 'lanes',
    // 双向六车道
    speaks: ({ folded, start }) => folded.startsWith('双向', start - 2) || folded.startsWith('单向', start - 2),
  },
];

function isInOrdinals(folded: string, start: number): boolean {
  let p = start - 1;
  if (!'、,至到和-'.includes(at(folded, p))) return false;
  while (
    p > start - 12 &&
    (isDigit(folded.charCodeAt(p)) || '、,至到和-一二三四五六七八九十项条款节章题'.includes(at(folded, p)))
  )
    p--;
  return folded.charAt(p) === '第';
}

const bearing = /(?:育有?|生有?|生下|膝下有?|有|[一二两三四五六七八九][子女])$/;

/** How far behind 1个 what it equals may be said. */
const equationReach = 10;

function equals(folded: string, end: number): boolean {
  for (let p = end; p < end + equationReach && isHan(folded.charCodeAt(p)); p++) {
    if (wordAt(equalWords, folded, p)) return true;
  }
  return false;
}

/** How far behind 二期 its work may stand. */
const workReach = 16;

/** 河西二期引水工程: a phase of a work. 举办三期培训项目 counts. */
function isPhase(folded: string, start: number, unitEnd: number): boolean {
  if (unitEnd - start !== 2 || folded.charAt(start) === '两' || termHeadCodes.has(folded.charCodeAt(start - 1))) {
    return false;
  }
  for (let p = unitEnd; p < unitEnd + workReach && isHan(folded.charCodeAt(p)); p++) {
    if (wordAt(workWords, folded, p)) return true;
  }
  return false;
}

/** 这|一条, 最新|一期, 最近|一期 */
function isPointedAt(folded: string, start: number, before: string): boolean {
  if (folded.startsWith('最新', start - 2) || folded.startsWith('最近', start - 2)) return true;
  return '这那某另每任同第进下上前后统唯之'.includes(before) && !folded.startsWith('合同', start - 2);
}

function isArticle({ folded, start, kind, unit, unitEnd }: Place): boolean {
  const before = at(folded, start - 1);
  if (kind === 'duration') return false;
  if (isPaper(folded, start, unit)) return false;
  if (isPointedAt(folded, start, before)) return !steps(folded, start);
  if (kind !== 'count') return false;
  if (steps(folded, start) || wordBefore(dosageHeadWords, folded, start) !== undefined) return false;
  if (unit === '次' && everyTime.test(folded.slice(Math.max(0, start - longestEvery), start))) return false;
  // 新一期指数
  if (before === '新' && '期轮季批'.includes(unit)) return true;
  // 十五分钟一班
  if (unit === '班' && '钟时'.includes(before)) return true;
  // 民间借贷纠纷一案
  if (unit === '案') return true;
  if (unit === '起') return !caseVerbs.includes(before);
  // 一死两伤
  if (fates.has(unit.charCodeAt(0))) return false;
  if (unit === '期') return stands(phaseTail, folded, unitEnd);
  if (articles.includes(unit.charAt(0))) return !isLastOfItem(folded, start, unit, unitEnd);
  const next = folded.charCodeAt(unitEnd);
  if (isWare(folded, start, unit, unitEnd)) return false;
  return isHan(next) || isDigit(next) || '“《「'.includes(at(folded, unitEnd));
}

/** 查获手机一个、账册一套: what is listed stands before its number. */
function isLastOfItem(folded: string, start: number, unit: string, unitEnd: number): boolean {
  return (
    (unit === '个' || unit === '套' || unit === '部') &&
    isListed(folded.charCodeAt(folded.charAt(start - 1) === ' ' ? start - 2 : start - 1)) &&
    (unit === '部' ? /^(?:$|[,;、。(\n和及与])/ : /^(?:$|[,;、。(\n])/).test(folded.slice(unitEnd, unitEnd + 1))
  );
}

/** What wares, papers and weapons are counted in. */
const wares = '台辆本张份把支枚瓶只件条';
const paper =
  /(?:合同|协议|欠条|[借收字据]条|收据|[借欠]据|凭证|证明|清单|发票|存单|票据|复印件|原件|明细|笔录|单据|回单|[书证函表信单]|报告)$/;
const longestPaper = 3;

/** 签订合同一份|该合同约定, 出具借条一张 */
function isPaper(folded: string, start: number, unit: string): boolean {
  return (unit === '份' || unit === '张') && paper.test(folded.slice(Math.max(0, start - longestPaper), start));
}

/** 手机一部|和电脑一台 */
function isWare(folded: string, start: number, unit: string, unitEnd: number): boolean {
  return wares.includes(unit) && '和及与'.includes(at(folded, unitEnd)) && isListed(folded.charCodeAt(start - 1));
}

function isListed(before: number): boolean {
  return isHan(before) && !unlisted.has(before);
}

/** 其中一个, 是一个, 接一个 */
const unlisted = codeSet('的是了多少又哪接中有和与或为成像算出就到换另此余及找选取剩只仅至最不');

/** 下滑一位, 前移一名: the steps between two ranks. */
function steps(folded: string, start: number): boolean {
  return wordBefore(rankStepWords, folded, start) !== undefined;
}

/** 应急响应由|四级|提升至三级 */
const alarms =
  /(?:响应|预警|警报)(?:等?级别?)?(?:[由从]|由[一二三四五]级)?(?:已?(?:提升|上?调整?|升级|下?调|降)?[至到为])?$/;

/** 三级医院 and 一级响应 are grades; 区、镇、村三级 counts levels. */
function isGrade({ folded, start, unitEnd }: Place): boolean {
  if (folded.startsWith('以上', unitEnd) || folded.startsWith('及以上', unitEnd)) return true;
  // 全省三级综合医院, but 市、县、乡三级平台
  if (stands(gradeTail, folded, unitEnd) && '全我本'.includes(at(folded, start - 2))) return true;
  if ('病血心压'.includes(at(folded, start - 1)) || alarms.test(folded.slice(Math.max(0, start - 12), start)))
    return true;
  const listed = folded.charAt(start - 1) !== '、' && folded.slice(Math.max(0, start - 8), start).includes('、');
  if (listed || '村镇县市区省乡街组'.includes(at(folded, start - 1))) return false;
  if (!isHan(folded.charCodeAt(start - 1)) || '一二'.includes(folded.charAt(start))) return true;
  return stands(gradeTail, folded, unitEnd);
}
