/** The templates on the start screen. */
export const templates = {
  sevenStage: {
    name: "Seven-stage B2B process",
    description:
      "From preparation to referrals, with question sets, objections and answers, ghosting, nurture and rework.",
  },
  classic: {
    name: "Classic sales process",
    description:
      "Lead, conversion, identification, quote and contract, closing, and the hand-over to support.",
  },
  fiveStage: {
    name: "Five stages",
    description: "Prospecting, qualification, presentation, negotiation and closing.",
  },
  threeStage: {
    name: "Three stages",
    description: "Qualify, propose, close: for short sales with one decision maker.",
  },
  blank: {
    name: "Blank process",
    description: "A lead source, one stage and two outcomes, to draw your own.",
  },
} as const;
