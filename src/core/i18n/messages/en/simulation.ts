/** How the figures of a simulation come about. */
export const simulation = {
  formula: {
    leads: "The leads that come in during the days that are counted, averaged over all runs",
    wins: "The deals that are won during the days that are counted, averaged over all runs",
    revenue:
      "The values of the deals won during the days that are counted, added up and averaged over all runs",
    daysToWin: "Days from lead to win, averaged over all deals that are won",
    deals:
      "Deals that are there at any one time, averaged over the days that are counted and all runs",
    utilisation: "Hours worked divided by the hours there are, averaged over all runs",
    queue:
      "Pieces of work that wait for the role at any one time, averaged over the days that are counted and all runs",
    wait: "Days that deals wait for somebody's hours, divided by the visits",
  },
  input: {
    days: "Days that are counted",
    warmUpDays: "Days before them, in which the process fills",
    replications: "Runs",
    seed: "Seed: the same number gives the same chances",
    people: "People of “{{name}}”",
    hoursPerWeek: "Selling hours a week of one person of “{{name}}”",
  },
  assumption: {
    chance:
      "The figure is the mean of many runs: it differs from the true one by chance, the less the more runs there are.",
    anyTime: "Leads come in independently of each other, as often at any time.",
    logNormal:
      "Deal values vary log-normally, with the mean and the standard deviation of the process.",
    firstCome:
      "Work is done in the order in which it comes in, and begun as soon as somebody is free.",
    waitOnTop: "The days of a step include its work; waiting for somebody's hours comes on top.",
    evenDay: "Selling hours are spread evenly over the role's working days.",
  },
} as const;
