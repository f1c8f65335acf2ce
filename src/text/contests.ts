/** What is said of the score of a game. */
import { createWordSet } from './words.ts';

/** Behind the score: 以61:52|战胜某队. */
export const contests = createWordSet([
  '战胜 击败 战平 逼平 险胜 大胜 完胜 力克 负于 输给 不敌 惜败 落败 败阵 败北 获胜 取胜 胜 负 领先 落后 淘汰 击退',
]);
