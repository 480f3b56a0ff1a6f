/** Where the numbers in charts and tables come from, beside those of forecast and simulation. */
export const numbers = {
  formula: {
    visits: "Leads × visits by one lead, loops included",
    ends: "Leads × the probability that one ends here",
    way: "Leads × visits of the step by one lead × the probability of this way",
    reached:
      "Leads × the share that gets here at all, however often; the percentages divide it by all leads and by the step before",
    won: "Leads × win rate",
    wonBy: "Leads that are won by this day ÷ all leads that are ever won",
    rampUp:
      "Leads per month × wins of that month for each lead a month; between two months on the line that joins them",
    runs: {
      p10: "Of all runs, put in order: one in ten comes to this or less",
      p50: "Of all runs, put in order: half come to this or less",
      p90: "Of all runs, put in order: nine in ten come to this or less",
    },
    deals: {
      p10: "Of all won deals of all runs, the fastest first: one in ten takes so many days or fewer",
      p50: "Of all won deals of all runs, the fastest first: half take so many days or fewer",
      p90: "Of all won deals of all runs, the fastest first: nine in ten take so many days or fewer",
    },
    waiting:
      "Deals that wait here for the role at any one time, averaged over the days that are counted and all runs",
    chance:
      "Runs in which the scenario wins more ÷ all runs; a run in which both win the same counts half",
    difference: "The figure with the scenario's numbers − the figure as it is",
    differenceShare:
      "(The figure with the scenario's numbers − the figure as it is) ÷ the figure as it is",
    slack: "Latest end that holds nothing up − earliest end",
    moreLeads: "Leads needed per month − leads that come in",
    hours:
      "Visits needed of each step × hours of work of its activities that the role does; all added up",
    missing: "People needed − people there are; 0 where there are enough",
    score:
      "The share of what a rule looks at that passes, averaged over all rules that have something to look at",
  },
  input: {
    leads: "Leads",
    visits: "Visits of “{{name}}” by one lead",
    day: "Days since the lead came in",
    wonByThen: "Leads won by then",
    wonByMonth: "Wins of that month for each lead a month",
    wonDeals: "Won deals that were counted",
    mean: "Mean",
    week: "Week",
    withChanges: "With the scenario's numbers",
    asItIs: "As it is",
    earliestStart: "Earliest start of “{{name}}”",
    earliestEnd: "Earliest end of “{{name}}”",
    latestEnd: "Latest end of “{{name}}”",
    peopleNeeded: "People of “{{name}}” that are needed",
    rulesApplied: "Rules that have something to look at",
    rulesMet: "Rules met by all that they look at",
  },
  assumption: {
    fromEmpty: "The process begins with no deal under way.",
    sameLuck:
      "Both meet the same chances: the same leads at the same times, and the same luck in each step.",
    ruleWeighs:
      "A rule weighs the same however much it looks at: one for errors three times, one for warnings twice what one for hints does.",
    accepted: "What was accepted with a reason counts as passed.",
  },
} as const;
