/// What a heading says that the paragraphs under it are for.
struct HeadingPurpose: OptionSet, Sendable {
  let rawValue: UInt8

  /// Goals or work to come: what stands under it is no figure of what is.
  static let plan = HeadingPurpose(rawValue: 1)
  /// A plan of work: its items are promises.
  static let workPlan = HeadingPurpose(rawValue: 2)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ heading: [Unicode.Scalar]) {
    self = []
    if heading.hasAny(of: planned), !heading.hasAny(of: present) { insert(.plan) }
    if heading.hasAny(of: work) { insert(.workPlan) }
  }
}

private let planned = ["目标", "安排", "计划", "方案", "任务"].scalars
private let present = ["现状", "问题", "回顾", "总结", "评估", "完成", "效果", "比较", "进展"].scalars
private let work = ["计划", "任务", "行动", "方案", "安排", "清单", "时间表"].scalars
