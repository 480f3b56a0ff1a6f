export const forecast = {
  figure: {
    leadsPerMonth: "Leads per month",
    winRate: "Win rate",
    winsPerMonth: "Wins per month",
    revenuePerMonth: "Revenue per month",
    meanDaysToWin: "Days from lead to win",
  },
  /** The status line, piece by piece; the values are already written out. */
  status: {
    leads: "{{leads}} leads a month",
    wins: "give {{wins}} wins ({{rate}})",
    revenue: "{{revenue}} a month",
    days: "{{days}} from lead to win",
    moreGaps_one: "and one more",
    moreGaps_other: "and {{count}} more",
    explain: "How is this computed?",
    computing: "Working out the numbers…",
  },
  /** What to do before a number can be computed. `name` is the record, `share` a percentage. */
  gap: {
    noLeadSource: "Add a lead source: it says where leads come in",
    leadSourceWithoutInflow: "Set how many leads a month come in at “{{name}}”",
    leadSourceNotConnected: "“{{name}}” leads nowhere: draw an arrow from it to the first stage",
    noWonOutcome: "Add an outcome that counts as won",
    wonUnreachable: "No deal gets to “{{name}}”: connect it, with a probability above 0",
    deadEnd: "“{{name}}” has no way out: draw an arrow from it",
    neverEnds: "Deals in “{{name}}” go round without end: give them a way to an outcome",
    probabilitiesOver1: "The arrows out of “{{name}}” add up to {{share}} more than 100%",
    probabilitiesUnder1: "The arrows out of “{{name}}” leave {{share}} of the deals without a way",
    missingDuration: "Set how many days “{{name}}” takes",
    missingDaysRange: "Set the shortest and the longest days of “{{name}}”",
    daysOutOfOrder: "Put the days of “{{name}}” in order: shortest, most likely, longest",
    missingWorkingDays: "Set which days are worked at “{{name}}”: none are left",
    dependencyCycle: "Activities in “{{name}}” wait for each other: remove one dependency",
    missingDealValue: "Set what a won deal is worth",
    missingEffort: "Set how many hours of work “{{name}}” takes",
    missingCapacity: "Set how many people “{{name}}” has and their selling hours a week",
    missingCost: "Set what things cost: a lead, a visit of a stage, or an hour of a role",
    overload: "“{{name}}” has {{share}} more work than hours: what waits grows without end",
    tooManyDeals: "That is more deals than can be simulated: choose fewer days or fewer runs",
  },
  formula: {
    leadsPerMonth: "The leads of all lead sources, added up",
    winRate:
      "Every way from a lead source to a won outcome, its probabilities multiplied; all such ways added up, loops included",
    winsPerMonth: "Leads per month × win rate",
    revenuePerMonth: "Wins per month × deal value",
    meanDaysToWin:
      "Days of each step × how often a won deal passes through it, loops included; all steps added up",
  },
  input: {
    leadsFrom: "Leads from “{{name}}”",
    wonAt: "Leads that end won, at “{{name}}”",
    endsAt: "Leads that end at “{{name}}”",
    daysIn: "Days of a won deal in “{{name}}”",
  },
  assumption: {
    steadyInflow: "The same number of leads comes in every month.",
    steadyState:
      "The process runs at this pace already: a new one yields less until its first leads are through.",
    noMemory: "The probabilities are the same at each visit, whatever happened to the deal before.",
    allLeads: "All leads that come in count, those that are disqualified too.",
    oneDealValue: "Every won deal is worth the process's deal value, on average.",
    wonOnly: "Only deals that are won count; lost ones are often shorter.",
    timeIndependent: "The time in a step does not depend on where the deal goes next.",
  },
} as const;
