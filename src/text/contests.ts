/** What is said of the score of a game. */
import { createWordSet } from './words.ts';

/** Behind the score: 以61:52|战胜某队. */
export const contests = createWordSet([
  '击败 打败 战胜 大胜 小胜 险胜 完胜 力克 力退 淘汰 逆转 横扫 扳倒 击退 胜出 获胜 取胜 气走 轻取 痛击 力挫 爆冷 击倒 碾压 直落 不敌 负于 输给 惜败 落败 败给 战平 逼平 逼和 打平 战和 惨败 赢得 完封 击沉 胜 负 赢 输 败 败阵 败北 领先 落后',
]);
