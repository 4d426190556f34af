/// The pairs of Han characters with which a stretch of text names things; those of helping words left out, and one pair for
/// things that have several names.
func namingPairs(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Set<UInt64> {
  var pairs: Set<UInt64> = []
  for place in range.dropLast() where scalars[place].isHan && scalars[place + 1].isHan {
    let pair = UInt64(scalars[place].value) << 32 | UInt64(scalars[place + 1].value)
    if !common.contains(pair) { pairs.insert(sameThings[pair] ?? pair) }
  }
  return pairs
}

/// Pairs that tell nothing of what a sentence is about.
private let common: Set<UInt64> = Set(
  [
    "问题", "不足", "建设", "加强", "推进", "完善", "提升", "提高", "服务", "设施", "全市", "城市", "城区", "农村", "社区", "居民", "群众", "工作", "管理",
    "机制", "制度", "发展", "体系", "能力", "水平", "质量", "部分",
    "较低", "较少", "不够", "滞后", "薄弱", "缺乏", "仍然", "存在", "主要", "问卷", "调查", "统计", "数据", "以上", "进一", "一步", "步提", "建立", "健全",
    "实施", "开展", "重点", "加大", "力度", "投入", "资金", "由市", "牵头", "负责", "年底", "前完", "完成", "万元", "我市",
    "少数", "各县", "县区", "乡镇", "街道", "有的", "没有", "一些", "还有", "普遍", "突出", "明显", "困难", "需要", "满足", "需求", "难以", "基本", "公共",
    "综合", "改善", "优化", "强化", "推动", "促进", "支持", "鼓励", "引导", "探索", "创新", "模式", "方式", "政府", "平台", "中心", "项目", "机构", "可以",
    "应当", "加快", "大力", "解决", "针对", "增加", "不便", "缺少", "一个", "一批", "补助", "打造", "设置",
  ].map(pairNumber))

/// Names of one thing, the first standing for all.
private let sameThings: [UInt64: UInt64] = Dictionary(
  [
    ["就医", "看病", "就诊", "医疗", "诊疗", "医院", "医生", "诊所"], ["上学", "入学", "就学", "学位", "就读"], ["停车", "车位", "泊位"],
    ["垃圾", "环卫", "保洁"],
    ["污水", "排污", "水质"], ["就业", "岗位", "用工", "求职"], ["老人", "老年", "养老", "适老"], ["托育", "托幼", "托管", "婴幼"], ["公厕", "厕所"],
    ["照明", "路灯", "亮灯"], ["拥堵", "堵车", "缓堵"], ["噪声", "噪音"], ["住房", "租房", "房屋", "租赁"], ["游客", "旅游", "景区"],
  ].flatMap { names in names.map { (pairNumber($0), pairNumber(names[0])) } }, uniquingKeysWith: { one, _ in one })

private func pairNumber(_ pair: String) -> UInt64 {
  pair.unicodeScalars.reduce(0) { $0 << 32 | UInt64($1.value) }
}
