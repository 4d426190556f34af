/// A renewal of a block that goes through a stage of every kind: what the broken ones are made from.
let renewal = #"""
  id: renewal
  name: { zh: 片区更新, en: "Block renewal" }
  summary: { zh: 从意愿调查到施工评估, en: "From asking residents to judging the works" }
  number-prefix: RN
  privacy:
    purpose: { zh: 办理更新, en: "To run the renewal" }
    retention-days: 365
    readers: [dispatcher, leader]
  services:
    - { id: blocks, name: { zh: 片区, en: "Blocks" }, summary: { zh: 老旧片区, en: "Old blocks" }, conduct: false }
  categories:
    - { id: repair, service: blocks, name: { zh: 修缮, en: "Repair" }, agency: works, opens-when: { zh: 有人申请, en: "Somebody asks" }, closes-when: { zh: 工程验收, en: "The works are accepted" }, limit: { amount: 90, unit: calendar-days, status: demonstration } }
    - { id: rebuild, service: blocks, name: { zh: 重建, en: "Rebuilding" }, agency: works, opens-when: { zh: 有人申请, en: "Somebody asks" }, closes-when: { zh: 工程验收, en: "The works are accepted" }, limit: { amount: 90, unit: calendar-days, status: demonstration } }
  fields:
    - { id: category, label: { zh: 类别, en: "Kind of works" }, required: true, visibility: public, kind: category }
    - { id: area, label: { zh: 片区类别, en: "Class of the area" }, required: true, visibility: public, kind: choice, options: [{ value: common, name: { zh: 一般, en: "Common" } }, { value: historic, name: { zh: 历史, en: "Historic" } }] }
    - { id: cost, label: { zh: 估算, en: "Estimate" }, required: true, visibility: public, kind: money }
    - { id: strata, label: { zh: 户数, en: "Households" }, required: true, visibility: public, kind: group, at-most: 20, fields: [{ id: stratum, label: { zh: 楼栋, en: "Building" }, required: true, visibility: public, kind: text, max-characters: 20 }, { id: units, label: { zh: 户, en: "Homes" }, required: true, visibility: public, kind: number, least: 1 }] }
    - { id: roll, label: { zh: 业主名册, en: "Roll of owners" }, required: true, visibility: restricted, kind: group, at-most: 500, fields: [{ id: unit, label: { zh: 房号, en: "Home" }, required: true, visibility: public, kind: text, max-characters: 20 }, { id: area, label: { zh: 面积, en: "Area" }, required: true, visibility: public, kind: number, least: 0, decimals: 2 }] }
  stages:
    - { id: proposed, name: { zh: 申请, en: "Proposed" }, outcome: open, kind: review, term: { promised: { amount: 5, unit: working-days, status: demonstration }, remind: { amount: 1, unit: working-days }, escalates-to: leader } }
    - { id: wishes, name: { zh: 意愿调查, en: "Wishes asked" }, outcome: open, kind: survey, survey: { promise: panel, frame: strata, stratum: building, quota-share: 0.5, questions: [{ id: building, label: { zh: 您住哪栋, en: "Your building" }, required: true, visibility: public, kind: text, max-characters: 20 }, { id: lift, label: { zh: 要电梯, en: "A lift" }, required: true, visibility: public, kind: yes-no }] } }
    - { id: drafting, name: { zh: 编制方案, en: "Scheme drafted" }, outcome: open, kind: fill, term: { promised: { amount: 5, unit: working-days, status: demonstration }, remind: { amount: 1, unit: working-days }, escalates-to: leader } }
    - { id: judging, name: { zh: 专家评审, en: "Experts judge" }, outcome: open, kind: panel, panel: { role: checker, seats: 3, quorum: 2 } }
    - { id: shown, name: { zh: 公示, en: "Shown to all" }, outcome: open, kind: notice, notice: { least: { amount: 7, unit: calendar-days, status: demonstration } } }
    - { id: voting, name: { zh: 业主表决, en: "Owners vote" }, outcome: open, kind: vote, vote: { matter: special, question: { zh: 同意方案吗, en: "Do you agree to the scheme?" }, roll: roll } }
    - { id: voted, name: { zh: 表决结果, en: "Voted" }, outcome: open, term: { promised: { amount: 5, unit: working-days, status: demonstration }, remind: { amount: 1, unit: working-days }, escalates-to: leader } }
    - { id: funding, name: { zh: 筹资, en: "Funding" }, outcome: open, kind: waiting, waits-for: { zh: 业主缴款, en: "the owners' payments" } }
    - { id: building-works, name: { zh: 施工, en: "Works" }, outcome: open, kind: work, term: { promised: { amount: 5, unit: working-days, status: demonstration }, remind: { amount: 1, unit: working-days }, escalates-to: leader } }
    - { id: visiting, name: { zh: 回访, en: "Visits" }, outcome: open, kind: rounds, rounds: { least: 2 } }
    - { id: again, name: { zh: 再次调查, en: "Asked again" }, outcome: open, kind: survey, survey: { promise: panel, repeats: wishes, frame: strata, stratum: house, quota-share: 0.5, questions: [{ id: house, label: { zh: 您住哪栋, en: "Your building" }, required: true, visibility: public, kind: text, max-characters: 20 }, { id: better, label: { zh: 变好了, en: "Better now" }, required: true, visibility: public, kind: yes-no }] } }
    - { id: accepted, name: { zh: 验收, en: "Accepted" }, outcome: open, term: { promised: { amount: 5, unit: working-days, status: demonstration }, remind: { amount: 1, unit: working-days }, escalates-to: leader } }
    - { id: done, name: { zh: 完成, en: "Done" }, outcome: done }
    - { id: turned-down, name: { zh: 未通过, en: "Turned down" }, outcome: not-done }
    - { id: refused, name: { zh: 不予受理, en: "Refused" }, outcome: declined }
  opens-into: proposed
  response-action: ask
  term: { starts: ask, stops: finish }
  nearby: { metres: 50, days: 30 }
  actions:
    - id: ask
      name: { zh: 受理, en: "Take on" }
      from: [proposed]
      to: wishes
      by: { role: dispatcher }
      guards:
        - { rule: '!(form.area == "historic" && form.category == "rebuild")', reason: { zh: 历史片区不得拆建, en: "No rebuilding in a historic area" } }
    - id: refuse
      name: { zh: 不受理, en: "Refuse" }
      from: [proposed]
      to: refused
      by: { role: dispatcher }
      fields:
        - { id: reason, label: { zh: 理由, en: "Reason" }, required: true, visibility: restricted, kind: text, max-characters: 300 }
    - id: count-wishes
      name: { zh: 统计意愿, en: "Count wishes" }
      from: [wishes]
      to: drafting
      by: { role: dispatcher }
      does: count
    - id: submit
      name: { zh: 提交方案, en: "Hand in" }
      from: [drafting]
      to: judging
      by: { role: worker }
      fields:
        - { id: scheme, label: { zh: 方案, en: "Scheme" }, required: true, visibility: public, kind: files, at-most: 5 }
    - id: invite
      name: { zh: 邀请专家, en: "Invite" }
      from: [judging]
      by: { role: dispatcher }
      does: invite
      fields:
        - { id: reviewer, label: { zh: 专家, en: "Reviewer" }, required: true, visibility: restricted, kind: person, holding: checker }
    - id: declare
      name: { zh: 声明利害, en: "Declare" }
      from: [judging]
      by: { role: checker }
      does: declare
      fields:
        - { id: conflict, label: { zh: 有利害关系, en: "Conflict" }, required: true, visibility: restricted, kind: yes-no }
    - id: opinion
      name: { zh: 评审意见, en: "Opinion" }
      from: [judging]
      by: { role: checker }
      does: review
      fields:
        - { id: grade, label: { zh: 结论, en: "Grade" }, required: true, visibility: restricted, kind: choice, options: [{ value: good, name: { zh: 好, en: "Good" } }] }
        - { id: reason, label: { zh: 理由, en: "Reason" }, required: true, visibility: restricted, kind: text, max-characters: 500 }
        - { id: view, label: { zh: 意见, en: "View" }, required: true, visibility: restricted, kind: text, max-characters: 500 }
    - id: pass
      name: { zh: 评审通过, en: "Pass" }
      from: [judging]
      to: shown
      by: { role: dispatcher }
    - id: redo
      name: { zh: 退回修改, en: "Send back" }
      from: [judging, shown]
      to: drafting
      by: { role: dispatcher }
      fields:
        - { id: reason, label: { zh: 理由, en: "Reason" }, required: true, visibility: restricted, kind: text, max-characters: 300 }
    - id: post
      name: { zh: 张贴公示, en: "Post" }
      from: [shown]
      by: { role: dispatcher }
      does: post
    - id: speak
      name: { zh: 提意见, en: "Speak" }
      from: [shown]
      by: anyone
      does: opine
      fields:
        - { id: words, label: { zh: 意见, en: "Opinion" }, required: true, visibility: public, kind: text, max-characters: 500 }
    - id: reply
      name: { zh: 答复意见, en: "Reply" }
      from: [shown]
      by: { role: dispatcher }
      does: answer
      fields:
        - { id: opinion, label: { zh: 第几条, en: "Number" }, required: true, visibility: public, kind: number, least: 1 }
        - { id: adopted, label: { zh: 采纳, en: "Adopted" }, required: true, visibility: public, kind: yes-no }
        - { id: reason, label: { zh: 理由, en: "Reason" }, required: true, visibility: restricted, kind: text, max-characters: 300 }
    - id: open-vote
      name: { zh: 开始表决, en: "Open the vote" }
      from: [shown]
      to: voting
      by: { role: dispatcher }
    - id: count-votes
      name: { zh: 计票, en: "Count votes" }
      from: [voting]
      to: voted
      by: { role: dispatcher }
      does: count
    - id: go
      name: { zh: 通过, en: "Go on" }
      from: [voted]
      to: funding
      by: { role: dispatcher }
      guards:
        - { rule: 'results.voting.adopted', reason: { zh: 表决未通过, en: "The vote was lost" } }
        - { rule: 'form.cost < 1000000.0', reason: { zh: 费用较高, en: "It is dear" }, severity: warn }
    - id: stop
      name: { zh: 未通过, en: "Stop" }
      from: [voted]
      to: turned-down
      by: { role: dispatcher }
      guards:
        - { rule: '!results.voting.adopted', reason: { zh: 表决已通过, en: "The vote was won" } }
    - id: paid
      name: { zh: 款到开工, en: "Paid" }
      from: [funding]
      to: building-works
      by: { role: dispatcher }
    - id: give-up
      name: { zh: 放弃, en: "Give up" }
      from: [funding]
      to: turned-down
      by: { role: dispatcher }
      fields:
        - { id: reason, label: { zh: 理由, en: "Reason" }, required: true, visibility: restricted, kind: text, max-characters: 300 }
    - id: longer
      name: { zh: 延期, en: "Make longer" }
      from: [building-works]
      by: { role: dispatcher }
      does: extend
      fields:
        - { id: reason, label: { zh: 理由, en: "Reason" }, required: true, visibility: restricted, kind: text, max-characters: 300 }
      extends: { amount: 5, unit: working-days }
    - id: finish
      name: { zh: 完工, en: "Finish" }
      from: [building-works]
      to: visiting
      by: { role: worker }
      fields:
        - { id: proof, label: { zh: 完工照片, en: "Photo" }, required: true, visibility: public, kind: photos, at-most: 5 }
    - id: visit
      name: { zh: 回访, en: "Visit" }
      from: [visiting]
      by: { role: dispatcher }
      does: visit
      fields:
        - { id: seen, label: { zh: 所见, en: "Seen" }, required: true, visibility: restricted, kind: text, max-characters: 300 }
    - id: enough
      name: { zh: 回访完毕, en: "Enough" }
      from: [visiting]
      to: again
      by: { role: dispatcher }
    - id: mend
      name: { zh: 返工, en: "Mend" }
      from: [visiting]
      to: building-works
      by: { role: dispatcher }
      fields:
        - { id: reason, label: { zh: 理由, en: "Reason" }, required: true, visibility: restricted, kind: text, max-characters: 300 }
    - id: count-again
      name: { zh: 再次统计, en: "Count again" }
      from: [again]
      to: accepted
      by: { role: dispatcher }
      does: count
    - id: close
      name: { zh: 办结, en: "Close" }
      from: [accepted]
      to: done
      by: { role: leader }

  """#
