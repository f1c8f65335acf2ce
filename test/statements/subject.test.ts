/** Whose a figure is where more than one phrase of the sentence speaks. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

const owners = (text: string) =>
  extract(text).map(({ text, subject }) => [text, subject?.text, subject?.inherited].filter(Boolean).join(' '));

const subjects = (text: string) => extract(text).map(({ subject }) => subject?.text);

describe('whose a figure is', () => {
  it('is carried on within its sentence only', () => {
    expect(owners('海晟集团营业收入12亿元,净利润3亿元。利润率25%。')).toEqual([
      '12亿元 海晟集团',
      '3亿元 海晟集团 true',
      '25%',
    ]);
  });

  it('is told by a clause without figures', () => {
    expect(owners('启明塔是江城最高的塔,高120米。')).toEqual(['120米 启明塔 true']);
    expect(owners('海晟集团发布年报,营业收入12亿元。')).toEqual(['12亿元 海晟集团 true']);
  });

  it('is told by a company that announces it', () => {
    expect(owners('海晟股份公告,拟认缴3亿元。')).toEqual(['3亿元 海晟股份 true']);
    expect(owners('海晟股份披露12月产销数据,当月实现产量1316辆。')).toEqual(['1316辆 海晟股份 true']);
    expect(owners('市财政局公告,缴纳罚款3亿元。')).toEqual(['3亿元']);
  });

  it('is told by the label of a headline, whose blanks part clauses', () => {
    expect(owners('【海晟股份:全年销量达1万辆 同比下降3%】公司说好。')).toEqual([
      '1万辆 海晟股份 true',
      '3% 海晟股份 true',
    ]);
    expect(owners('【收评:沪指跌1% 市场活跃】')).toEqual(['1% 沪指']);
    expect(extract('【江城补贴商户 最高200万】').map(({ kind, bound }) => [kind, bound])).toEqual([
      ['money', 'atMost'],
    ]);
  });

  it('reaches no paragraph that two wide blanks open', () => {
    expect(owners('海晟集团营业收入12亿元\u3000\u3000每日收益3万元')).toEqual(['12亿元 海晟集团', '3万元']);
    expect(owners('海晟集团营业收入12亿元，\u3000净利润3亿元')).toEqual(['12亿元 海晟集团', '3亿元 海晟集团 true']);
  });

  it('is who will do it to what a time tells of', () => {
    expect(owners('海晟集团将召回2018年以来组装的12辆汽车。')).toEqual(['12辆 海晟集团']);
  });

  it('is a company that publishes, and no office', () => {
    expect(owners('海晟集团公布,全年营收27亿元。')).toEqual(['27亿元 海晟集团 true']);
    expect(owners('海晟科技发布公告称,拟投资5亿元。')).toEqual(['5亿元 海晟科技 true']);
    expect(owners('国家统计局公布,全年销售额27亿元。')).toEqual(['27亿元']);
    expect(owners('农民日报讯 江川县种植油菜15万亩。')).toEqual(['15万亩 江川县']);
  });

  it('is not who forecasts, but what is forecast', () => {
    expect(owners('远山证券将今年印度增速预期由5.2%上调至5.4%。')).toEqual(['5.2% 印度', '5.4% 印度 true']);
    expect(owners('机构预计,全年出货量将达3亿台。')).toEqual(['3亿台']);
    expect(owners('公司预计,全年出货量将达3亿台。')).toEqual(['3亿台 公司 true']);
  });

  it('is what has a price', () => {
    expect(owners('光伏玻璃成交均价为16元/平方米。')).toEqual(['16元/平方米 光伏玻璃']);
  });

  it('is none of those that are counted', () => {
    expect(owners('市财政局等7部门发布通知,补贴1万元。')).toEqual(['7部门', '1万元']);
    expect(owners('海晟集团表示,已对李某,王某等6人起诉。')).toEqual(['6人 海晟集团 true']);
  });

  it('is who is punished', () => {
    expect(owners('证监局对海晟股份控制人李大海处以200万元罚款,对周鸣处以70万元罚款。')).toEqual([
      '200万元 李大海',
      '70万元 周鸣',
    ]);
    expect(owners('法院判处被告单位海晟公司罚金20万元、被告单位江海公司罚金15万元。')).toEqual([
      '20万元 海晟公司',
      '15万元 江海公司',
    ]);
    expect(owners('证监局顶格处罚海晟公司,罚没总计4亿元。')).toEqual(['4亿元 海晟公司']);
    expect(owners('被告人张某犯诈骗罪,判处有期徒刑三年,并处罚金2万元。')).toEqual([
      '三年 张某 true',
      '2万元 张某 true',
    ]);
  });

  it('is whom or what an article is about, carried on from its first clause', () => {
    expect(owners('江大海,1955年出生于海东,身高1.7米。')).toEqual(['1.7米 江大海 true']);
    expect(owners('清江王朝由江大海建立,历经21位皇帝。')).toEqual(['21位 清江王朝 true']);
    expect(owners('雪岭横贯海东中部,东西绵延400公里。')).toEqual(['400公里 雪岭 true']);
    expect(owners('跌幅最大的是海州,下降1.4%。')).toEqual(['1.4% 海州 true']);
    expect(owners('雪蝶每年秋天从江川飞往海东越冬,全程近500公里。')).toEqual(['500公里 雪蝶 true']);
  });

  it('is the whole again behind a part that was counted', () => {
    expect(owners('远山9号线全长25公里,其中高架站4座,日均客流31万人次。')).toEqual([
      '25公里 远山9号线',
      '4座 高架站',
      '31万人次 远山9号线 true',
    ]);
    expect(owners('全校师生3200人,其中高级教师占38%,生均图书35册。')).toEqual([
      '3200人 全校',
      '38% 高级教师',
      '35册 全校 true',
    ]);
  });

  it('is the institution that goes by its place, and no thing that the place trades in', () => {
    expect(owners('海江市财政局收入为3亿元。')).toEqual(['3亿元 海江市财政局']);
    expect(owners('北京大学学生人数为4万人。')).toEqual(['4万人 北京大学']);
    expect(owners('北京大学生人数为4万人。')).toEqual(['4万人 北京']);
    expect(owners('苏州进口小麦4万吨。')).toEqual(['4万吨 苏州']);
    expect(owners('县政府卫生局投入4万元。')).toEqual(['4万元 县政府卫生局']);
  });

  it('is what moves as its bracket says', () => {
    expect(owners('涨幅居前的有海晟股份(+6.2%)、江海科技(+4.7%)。')).toEqual(['+6.2% 海晟股份', '+4.7% 江海科技']);
    expect(owners('营业收入(+12.5%)增长。')).toEqual(['+12.5%']);
    expect(extract('误差(-0.5%)较小。')[0]?.relation).toBe('level');
  });

  it('is shared by what companies report, handed out in order', () => {
    expect(owners('海晟集团营收和净利润分别为27亿元和18亿元。')).toEqual(['27亿元 海晟集团', '18亿元 海晟集团 true']);
    const rates = extract('海晟集团营收达36亿元,净利润达4亿元,同比增长49%和62%。').slice(2);
    expect(rates.map(({ name }) => name)).toEqual(['营收', '净利润']);
  });

  it('is not the whole of a share', () => {
    expect(owners('海晟集团发布年报,目前在美国新增订单中占比95%。')).toEqual(['95% 海晟集团 true']);
    expect(owners('阿尔法毒株在美国的新冠毒株中占比95%。')).toEqual(['95% 阿尔法毒株']);
  });

  it('is no verb', () => {
    expect(owners('公司效益很好,规划明年产能扩张25%。')).toEqual(['25% 公司 true']);
  });

  it('is nobody where a few people are spoken of by their number', () => {
    expect(owners('丁大海与周鸣相识,二人商议合伙。')).toEqual(['二人']);
    expect(owners('江川县火灾已造成二人死亡。')).toEqual(['二人']);
  });

  it('is no label of what is measured itself', () => {
    expect(owners('味精:1.5克')).toEqual(['1.5克']);
    expect(owners('男子手球:前6名')).toEqual(['前6名 男子手球 true']);
  });

  it('is a party of the case by its name, said before with what it is to the case', () => {
    expect(owners('被告人丁大海到案。现丁大海退交违法所得3万元,丁大海归还2万元。')).toEqual([
      '3万元 丁大海',
      '2万元 丁大海',
    ]);
    expect(owners('被执行人丁大海、江川投资有限公司负担案件受理费1000元。')).toEqual([
      '1000元 丁大海、江川投资有限公司 true',
    ]);
    expect(owners('判处被告人于大海有期徒刑4年。')).toEqual(['4年 于大海']);
  });

  it('is what an entry is about, where it is said again', () => {
    expect(owners('青溪足球俱乐部(简称青溪),是一家足球俱乐部。青溪主场2比1击败蓝鹰队。青溪队胜。')[0]).toBe(
      '2比1 青溪',
    );
    expect(owners('《江川》为周鸣首张大碟,收录了10首歌曲。')).toEqual(['10首 《江川》 true']);
    expect(owners('丁青溪,生于江川,曾有过两段婚姻。丁青溪育有一女。')[1]).toBe('一女 丁青溪');
    expect(owners('昨日,青溪大涨。昨日,成交3亿元。')).toEqual(['3亿元']);
  });

  it('is of whom a patient tells, of whom an age is told, and a group that is counted in a bracket', () => {
    expect(owners('我爷爷今年76岁,血压160。')).toEqual(['76岁 我爷爷', '160 我爷爷 true']);
    expect(owners('患者女,36岁。')).toEqual(['36岁 患者']);
    expect(owners('预谋抢劫丁某(女,时年22岁)。')).toEqual(['22岁 丁某']);
    expect(owners('患者分为试验组(31例)和对照组(29例)。')).toEqual(['31例 试验组', '29例 对照组']);
    expect(owners('周牧师购入地块3万亩。')).toEqual(['3万亩 周牧师']);
    expect(owners('朋友圈转发3万次。')).toEqual(['3万次']);
  });

  it('is one of those of an exercise', () => {
    expect(owners('甲的效率为2,乙的效率为4,甲乙丙共完成8个。')).toEqual(['2 甲', '4 乙', '8个 甲乙丙']);
    expect(owners('小王单独做需20天,小张休息了4天,小王不休息,小张也不。').slice(0, 2)).toEqual([
      '20天 小王',
      '4天 小张',
    ]);
    expect(owners('甲、乙两种商品共3件。甲醇5克。').every((words) => !words.includes(' '))).toBe(true);
  });

  it('is not what something is said to be', () => {
    expect(owners('启明塔在江边,是该市的地标,高120米。')).toEqual(['120米 启明塔 true']);
  });

  it('is nobody where something happens', () => {
    expect(owners('海晟集团一车间起火,大火已造成2人受伤,3人被困。')).toEqual(['2人', '3人']);
    expect(owners('江川县近海发生规模5.2地震,造成17人受伤。')).toEqual(['5.2', '17人']);
    expect(owners('江川县发生火灾3起,损失20万元。')).toEqual(['3起 江川县', '20万元 江川县 true']);
  });

  it('is where people were struck, and no edition of an event', () => {
    expect(owners('大火已造成该县至少46人死亡,300人受伤。')).toEqual(['46人 该县', '300人 该县 true']);
    expect(owners('全国第五届文学奖,有63位作家获奖。')).toEqual(['63位']);
  });

  it('is a group that something is said of, where one that is counted is its owner’s', () => {
    expect(owners('江川县就业3万人,男性为2万人。')[1]).toBe('2万人 男性');
    expect(owners('园区引进人才300名,其中硕士66名。')[1]).toBe('66名 园区 true');
  });

  it('is who tells what it does itself', () => {
    expect(owners('甲国空军11日称,已摧毁军车160辆。')).toEqual(['160辆 甲国空军 true']);
    expect(owners('甲国空军称,已有160辆军车受损。')).toEqual(['160辆']);
  });

  it('is not who is counted by the figure before, nor where the news is from', () => {
    expect(owners('公安机关对25所学校检查162次,取缔摊点58个。')).toEqual([
      '25所 公安机关',
      '162次 公安机关 true',
      '58个 公安机关 true',
    ]);
    expect(owners('新华社广州6月23日电 浙江检查学校25所。')).toEqual(['25所 浙江']);
    expect(owners('新华社广州六月二十三日电 浙江检查学校25所。')).toEqual(['25所 浙江']);
    expect(owners('江川公司董事长周鸣,为客户复制光盘3万张。')).toEqual(['3万张 周鸣 true']);
  });

  it('is what an attribute at the head of its clause is of', () => {
    expect(owners('这条全长752公里的铁路,穿越92座隧道。')).toEqual(['752公里 铁路 true', '92座 铁路 true']);
    expect(owners('去年,一架载有176名乘客的客机坠毁。')).toEqual(['176名 客机 true']);
    expect(owners('地处山区的江川县化肥厂,今年生产合成氨1.8万吨。')).toEqual(['1.8万吨 江川县化肥厂 true']);
    expect(owners('这个村人均收入3100元。')).toEqual(['3100元 这个村']);
  });

  it('is who says it of himself, and who is hit by what happens', () => {
    expect(owners('家住城东的丁女士报警称,自己购买了3件玉器。')).toEqual(['3件 丁女士 true']);
    expect(owners('暴雨造成全县直接经济损失3.2亿元。')).toEqual(['3.2亿元 全县']);
    expect(owners('食盐摄取量男性为9.8克。')).toEqual(['9.8克 男性']);
    expect(owners('各省出口均增长,其中以浙江增长12%最快。')).toEqual(['12% 浙江']);
  });

  it('is the team whose score is told by how it came out', () => {
    expect(extract('甲队以61:52战胜乙队。').map(({ text, value, name }) => [text, value, name])).toEqual([
      ['61:52', '1.1730769230769230769', '战胜乙队'],
    ]);
    expect(owners('甲队以61:52战胜乙队。')).toEqual(['61:52 甲队']);
  });

  it('is who announces what follows', () => {
    expect(owners('江川市6日又宣布,下月起免收停车费1年。')).toEqual(['1年 江川市 true']);
    expect(owners('统计局表示,就业增加1万人。')).toEqual(['1万人']);
  });

  it('is each that moves where a row hands them out', () => {
    expect(owners('甲庄转债、乙庄转债、丙庄转债分别跌6%、5%、4%。')).toEqual([
      '6% 甲庄转债',
      '5% 乙庄转债',
      '4% 丙庄转债',
    ]);
    expect(owners('沪铜涨1.7%,沪金跌0.6%,远达涨3%。')).toEqual(['1.7% 沪铜', '0.6% 沪金', '3% 沪金 true']);
  });

  it('is a name that ends as a word for a measure does', () => {
    expect(owners('星河太阳能涨4%,好又多跌2%。')).toEqual(['4% 星河太阳能', '2% 好又多']);
  });

  it('is nobody who compiled a chart', () => {
    expect(owners('数据来源：公司公告，海晟证券研究所整理公司营收3亿元。')).toEqual(['3亿元 公司']);
  });

  it('is none of what was counted before', () => {
    expect(owners('海晟医疗在国内设有10个大区、25个办事处。')).toEqual(['10个 海晟医疗', '25个 海晟医疗 true']);
  });

  it('is read where its words hold one for telling', () => {
    expect(owners('江川材料公司营业收入3亿元。')).toEqual(['3亿元 江川材料公司']);
  });

  it('is the group behind its share, which owns nothing else', () => {
    expect(owners('调查显示,73%的受访者赞成,人均去过8次。')).toEqual(['73% 受访者', '8次']);
    expect(owners('七成受雇者薪资低于平均。')).toEqual(['七成 受雇者']);
    expect(owners('全县80%的农户参加。')).toEqual(['80% 全县']);
  });

  it('is what moves, told by a clause before', () => {
    expect(owners('江川政府提高关税,A股高开低走,终场收跌1.2%。')).toEqual(['1.2% A股 true']);
  });

  it('turns to somebody else behind a semicolon with 而 or 另', () => {
    expect(owners('海晟集团投入3亿元;而受助的农户约2万户。')[1]).not.toContain('海晟集团');
    expect(owners('海晟集团投入3亿元;收入5亿元。')[1]).toBe('5亿元 海晟集团 true');
  });

  it('is read where words repeat without end', () => {
    expect(() => extract(`${'手机'.repeat(50_000)}5亿元。`)).not.toThrow();
  });

  it('is who does it, not where', () => {
    expect(owners('海晟公司发展很快,在北美有3家门店。')).toEqual(['3家 海晟公司 true']);
    expect(owners('被告人丁某在江川县东岭镇作案,盗走现金3万元。')[0]).toBe('3万元 丁某 true');
    // but a place of its own, and the share that somebody has there
    expect(owners('在北美有3家门店。')).toEqual(['3家 北美']);
    expect(owners('该公司份额上升,在美国占12%。')).toEqual(['12% 美国']);
  });

  it('is not told by a pronoun, nor by where a pronoun does it', () => {
    expect(owners('它在全球各地有300家门店。')).toEqual(['300家']);
    expect(owners('海晟公司扩张很快,它在全球各地有300家门店。')).toEqual(['300家 海晟公司 true']);
  });

  it('holds no verb before its body', () => {
    expect(owners('资料涵盖江边各地产区,共300份。')[0]).not.toContain('涵盖');
    expect(owners('协会带领江州、海州等城市共建20个园区。')[0]).not.toContain('带领');
  });

  it('is not who publishes', () => {
    expect(owners('统计局数据显示,江州市产量12万吨。')).toEqual(['12万吨 江州市']);
  });

  it('is nobody who brings losses about, and the place that has them', () => {
    expect(subjects('山海旅行社倒闭，导致3000名旅客滞留。')).toEqual([undefined]);
    expect(subjects('在青川县，泥石流冲毁堤坝，造成12人受伤。')).toEqual(['青川县']);
    expect(subjects('教育局将修订办法，违者最高处3万元罚款。')).toEqual([undefined]);
  });

  it('is whom something makes do so', () => {
    expect(subjects('原料涨价，一下就影响我国9月出口值减少2亿元。')).toEqual(['我国']);
    expect(subjects('需求回升，带动钢铁、造船等行业价格上涨3%。')).toEqual(['钢铁、造船等行业']);
  });

  it('is the places counted before, who runs what is counted, and the group that some are of', () => {
    expect(subjects('青川、白水两县的避难人数接近6万。').at(-1)).toBe('青川、白水两县');
    expect(subjects('46个由山海公司运营的航班已被取消。')).toEqual(['山海公司']);
    expect(subjects('在58人应考学生中，有12人获奖。').at(-1)).toBe('应考学生');
    expect(subjects('从结构看，第一产业占青川县经济总量的3%、第二产业占16%。')).toEqual(['青川县', '青川县']);
  });

  it('is each of those handed out, though only the last is measured', () => {
    expect(subjects('充电服务业、风机制造、光伏设备制造用电分别增长6%、4%和5%。')).toEqual([
      '充电服务业',
      '风机制造',
      '光伏设备制造',
    ]);
  });

  it('is who says what it does', () => {
    expect(subjects('海军称拦截了2枚导弹。')).toEqual(['海军']);
    expect(subjects('记者了解到，今年第三批60亿元资金下达。')).toEqual([undefined]);
  });
});
