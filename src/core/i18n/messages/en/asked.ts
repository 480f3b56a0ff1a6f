/** Fields of the inspector that rules of the quality check ask for. */
export const asked = {
  journeyStepHint: "What the customer is doing meanwhile, such as comparing offers",
  reason: "Reason {{number}}",
  addReason: "Add reason",
  noReasons: "Nothing yet. Reasons that are told apart show where to get better.",
  addInvolved: "Add a role",
  partOf: "Part of {{name}}",
  nobodyElse: "Only who does it, so far.",
} as const;
