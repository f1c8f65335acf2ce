/** Traditional characters (and variants) of numerals, units and measure words -> simplified. One UTF-16 unit each. */
const pairs =
  '萬万億亿個个點点兩两負负貳贰參叁陸陆倆俩餘余幾几數数圓圆錢钱塊块條条張张隻只雙双對对輛辆艘艘臺台棟栋間间層层' +
  '場场項项戶户門门頭头顆颗噸吨畝亩頃顷釐厘裏里裡里華华溫温攝摄氏氏時时鐘钟週周歲岁號号級级達达過过約约' +
  '從从萬万儘尽減减長长漲涨倍倍幣币歐欧澳澳紐纽韓韩盧卢鎊镑馬马兌兑銭钱盤盘筆笔業业員员艙舱蕩荡計计劃划預预' +
  '壹壹叄叁參叁廿廿卅卅毎每於于為为與与較较環环區区縣县鎮镇鄉乡國国積积體体電电熱热';

export const traditional: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs[2 * i]!, pairs[2 * i + 1]!] as const).filter(
    ([from, to]) => from !== to,
  ),
);
