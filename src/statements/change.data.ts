/** The words of rise and fall. Blank-separated lists; longer words win over shorter ones. */

/** Verbs that stand right before a figure (`增长9.0%`, `减少2人`), or at the head of what rises or falls. */
export const rising =
  '增长 增加 增多 增收 增产 增值 增员 增高 增大 增强 增亏 增盈 增利 前移 上移 前进 进位 晋位 上升 上涨 上浮 上调 上扬 提高 提升 提速 提增 扩大 扩增 扩张 攀升 攀高 回升 回暖 ' +
  '反弹 反超 超收 多增 多收 多支 多发 多投 净增 净增加 净增长 激增 猛增 大增 剧增 骤增 倍增 递增 微增 略增 续增 陡增 增涨 ' +
  '走高 走强 升高 升值 抬升 抬高 加快 加大 加速 拉高 拉升 跃升 拓展 延长 偏多 偏高 高出 多出 超出 领先 同增 飙升';
export const falling =
  '下降 下跌 下滑 下调 下浮 下挫 下行 减少 减低 减收 减产 减员 减亏 减轻 减缓 降低 回落 收窄 收缩 缩短 缩小 缩减 压减 压缩 压降 ' +
  '削减 精减 调减 核减 裁减 减利 后移 下移 后退 短收 少增 少收 少支 少发 少投 少减 净减 净减少 锐减 骤减 大减 剧减 递减 微降 略降 续降 骤降 锐降 大降 ' +
  '走低 走弱 跌落 滑落 贬值 放缓 减慢 萎缩 负增长 下滑 降减 落后 滞后';

/** Words that name a rate of change, with the figure after them (`增速19%`, `降幅达3%`). */
export const risingNouns =
  '增速 增幅 涨幅 升幅 增长率 增长幅度 增长速度 增加幅度 上涨幅度 上升幅度 提升幅度 提高幅度 增长目标 增速目标 增长预期目标 ' +
  '增长率目标 同比增幅 同比增速 同比涨幅 增长幅 增长预期 增长比例 增幅目标 涨幅目标 增量 增长量 增加量';
export const fallingNouns =
  '降幅 跌幅 减幅 缩幅 下降幅度 下跌幅度 降低幅度 减少幅度 回落幅度 下降目标 压减幅度 减量 减少量 下降比例';

/** Single characters that count as verbs of change only where a comparison stands before them (`比上年多5人`). */
export const risingShort = '新增 增 升 涨 多 高 快 长 大 优 晚 推迟 延后';
export const fallingShort = '减 降 压 跌 少 低 慢 短 小 缩 差 早 提前';

/** Comparisons in one word, with what is compared after them (`高于全国1.2个百分点`). */
export const above = '高于 快于 多于 大于 优于 好于 高出 高过 快过 超过 超出 超 领先 领先于 快过 早于';
export const below = '低于 慢于 少于 小于 落后 落后于 不及 低过 差于';

/** What may stand between the verb and the figure: 增长了约9%, 增速达到19%, 增速保持在8%. */
export const between =
  '了 约 近 超 超过 达 达到 达成 逾 均 均为 约为 为 高达 大约 将近 接近 不足 不到 至少 不少于 不低于 不高于 不超过 低于 高于 突破 最高 ' +
  '最高达 最低 依次 依次为 各为 分别 分别为 分别达 分别达到 保持在 稳定在 控制在 维持在 均达 均超 均超过 均在 都在 仅 只 仅为 只有 各 也 都 均达到 在 整整 ' +
  '由负转正 由负转正、 由降转增 由降转增、 由降转升 止跌回升 止跌回升、 止跌企稳 企稳回升 企稳回升、 要 要保持在 要达到 须 已达 已超 已超过 将达 将达到 可达 预计达 预计为 预计 累计 累计达 达了 是 有 大幅 幅度达 幅度为 幅度达到 幅度超过 幅度 率达 率为 共 就 又 再 计 ' +
  '— - , : “ \u0020';

/** Verbs that end in a level: 提高到, 降至, 缩短为. The part before 到, 至, 为. */
export const turning =
  '增 升 降 减 提 扩 缩 涨 跌 增加 增长 提高 提升 上升 上涨 下降 降低 减少 扩大 缩短 缩小 压缩 压减 压降 回升 回落 攀升 跃升 攀 翻 拓展 ' +
  '延长 延伸 跃 调整 调 收窄 优化 精简 上调 下调 提速 发展 改善 放宽 变 转 恢复 跃居 跃升 上移 前移 增多 整合 合并 缩减 扩 扩容 扩充 推进 逼近 累积 累计增加 ' +
  '下滑 下跌 放缓 加快 提前 推迟 压 砍 削减 精减 偏少 偏低 突破 增强 抬升 壮大 放大 优';
