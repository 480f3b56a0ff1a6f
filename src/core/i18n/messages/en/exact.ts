/** Figures of the exact forecast beside those of the status line, and where they come from. */
export const exact = {
  figure: {
    meanDays: "Days until the end, all leads",
    daysDeviation: "Standard deviation of the days, all leads",
    daysToWinDeviation: "Standard deviation of the days to win",
    daysToWinP10: "Days to win, fastest 10% (P10)",
    daysToWinP50: "Days to win, half of the deals (P50)",
    daysToWinP90: "Days to win, 90% of the deals (P90)",
    winsDeviation: "Standard deviation of the wins per month",
    revenueDeviation: "Standard deviation of the revenue per month",
    openDeals: "Open deals",
    weightedPipeline: "Weighted pipeline",
    costPerLead: "Cost per lead until it ends",
    costPerWin: "Cost per win",
    salesVelocity: "Sales velocity, usual formula (a day)",
    throughput: "What the process yields (a day)",
    requiredCoverage: "Required pipeline coverage (times)",
  },
  formula: {
    meanDays:
      "Days of a visit of each step × how often a lead passes through it; all steps added up",
    daysDeviation:
      "The spread of the days of all visits and of the ways that leads can take, loops included",
    daysToWinDeviation:
      "The spread of the days of all visits and of the ways that won deals take, loops included",
    daysToWinP10: "The day by which 10% of the won deals are won",
    daysToWinP50: "The day by which half of the won deals are won",
    daysToWinP90: "The day by which 90% of the won deals are won",
    winsDeviation: "The square root of the wins per month",
    revenueDeviation:
      "The square root of: wins per month × (deal value² + its standard deviation²)",
    openDeals: "Leads per day × days until the end (Little's law); here by step",
    weightedPipeline: "The open deals of each step × their win probability × deal value",
    costPerLead:
      "What a visit of each step costs, with its hours of work and the price of the lead, × how often a lead passes through it",
    costPerWin: "Cost per lead ÷ win rate",
    salesVelocity: "Open deals × deal value × win rate ÷ days from lead to win",
    throughput: "Revenue per month ÷ the days of a month",
    requiredCoverage: "1 ÷ win rate",
  },
  state: {
    visits: "Visits by one lead",
    visitsDeviation: "Standard deviation of the visits",
    everVisited: "Leads that ever get here",
    winProbability: "Win probability from here",
    daysLeft: "Days from here to the end",
    daysLeftDeviation: "Standard deviation of the days to the end",
    daysToWin: "Days from here to the win",
    daysToWinDeviation: "Standard deviation of the days to the win",
    openDeals: "Deals here at any one time",
    costLeft: "Cost from here to the end",
  },
  stateFormula: {
    visits: "Every way from a lead source to here, its probabilities multiplied; all added up",
    visitsDeviation: "The spread of the number of visits by one lead, loops included",
    everVisited: "Visits by one lead ÷ visits by a deal that is here already",
    winProbability:
      "Every way from here to a won outcome, its probabilities multiplied; all added up",
    daysLeft: "Days of each step × how often a deal from here passes through it; all added up",
    daysLeftDeviation: "The spread of the days of all visits and of the ways from here",
    daysToWin: "Days of each step × how often a deal that is won passes through it from here",
    daysToWinDeviation: "The spread of the days of all visits and of the ways from here to the win",
    openDeals: "Leads per day × visits by one lead × days of a visit (Little's law)",
    costLeft: "Cost of each step × how often a deal from here passes through it; all added up",
  },
  role: {
    utilisation: "Utilisation",
    waitDays: "Days that work waits",
    waiting: "Pieces of work that wait",
    peopleNeeded: "People needed",
  },
  roleFormula: {
    utilisation: "Hours of work ÷ hours that the people have",
    waitDays:
      "From arrivals, hours of work and people by the formulas of Erlang and Pollaczek–Khinchine",
    waiting: "Pieces of work a day × days that they wait (Little's law)",
    peopleNeeded: "Hours of work ÷ the hours of one person, at a sound utilisation",
  },
  input: {
    daysIn: "Days of a lead in “{{name}}”",
    daysOfVisit: "Days of a visit of “{{name}}”",
    openIn: "Open deals in “{{name}}”",
    hoursOf: "Hours of work a month for “{{name}}”",
    hoursBy: "Hours a month that “{{name}}” has",
  },
  assumption: {
    phases:
      "Mean and spread of the days of each step are kept; their exact form is that of phases of random length.",
    fixedDays: "Days that are fixed vary a little in this figure, so that it can be computed.",
    workingDays:
      "Working days are turned into calendar days by the calendar's working days and holidays, on average over a year.",
    atRandom: "Leads come in at random, each independently of the others.",
    valuesVary: "The values of won deals vary independently of everything else.",
    unstatedCost:
      "A cost that is not stated counts as nothing, and so do hours that are not stated.",
    wonCycle:
      "The usual formula takes the days of won deals for the days of all leads: where those differ, it misses what the process yields by the same ratio.",
    sameMix: "The pipeline consists of new leads.",
    firstCome:
      "Whoever is free takes the work that came first; for more than one person the wait is approximate.",
    soundUse:
      "Sound means 85% of the hours: above that, work waits long whenever much comes at once.",
  },
} as const;
