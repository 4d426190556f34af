import CityModel
import Platform

extension Site {
  /// What people said of a matter on notice, and what was answered.
  func opinions(_ opinions: [OpinionView]) -> [Model] {
    opinions.map { opinion in
      [
        "opinionName": text("activity.opinionNumber", ["n": String(opinion.number)]), "at": time(opinion.at),
        "atISO": machineTime(opinion.at), "said": opinion.said.isEmpty ? false : ["answers": answers(opinion.said)],
        "state": text(state(of: opinion)), "isAnswered": opinion.isAdopted != nil,
        "isAdoptedOpinion": opinion.isAdopted ?? false,
        "reply": opinion.answer.isEmpty ? false : ["answers": answers(opinion.answer)],
      ]
    }
  }

  private func state(of opinion: OpinionView) -> String {
    switch opinion.isAdopted {
    case true?: "activity.opinionAdopted"
    case false?: "activity.opinionNotAdopted"
    case nil: "activity.opinionOpen"
    }
  }
}
