/** What the roadmap builds on and takes for granted, and what its period may bring. */
export const background = {
  title: "Behind the plan",
  about: "What it builds on, what could upset it, and when it is looked through again.",
  field: {
    version: "Version",
    reviewDate: "Next review",
    results: "Results of the period before",
    market: "Market, customers and competitors",
    risks: "Risks",
    assumptions: "Assumptions",
  },
  hint: {
    version: "Draft 2",
    results: "Revenue, customers, average order; what worked and what did not.",
    market: "What changes out there, for whom you are the best choice, and who else is.",
    risks: "One a line: what could happen, and what you would do then.",
    assumptions: "One a line: what must stay true for the plan to hold.",
  },
  outlook: {
    title: "What the period may bring",
    about:
      "{{period}}, with the process as it is today and people enough for the work. By chance alone one such period in ten brings less than P10, and one in ten more than P90.",
    expected: "Expected",
    p10: "P10",
    p90: "P90",
    wins: "Wins",
    revenue: "Revenue",
  },
} as const;
