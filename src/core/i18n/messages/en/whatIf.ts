/** What a change would do and what a goal would need: sensitivities, goals, scenarios, activities. */
export const whatIf = {
  /** The numbers that can be turned. */
  lever: {
    probability: "Probability from “{{from}}” to “{{to}}”",
    days: "Days in “{{name}}”",
    inflow: "Leads a month from “{{name}}”",
    dealValue: "Deal value",
  },
  /** What it takes to reach a target; the values are written out. */
  answer: {
    reached: "{{lever}}: {{value}} instead of {{now}}",
    outOfReach: "{{lever}}: no value reaches it; at best {{result}}, at {{value}}",
    noBetter: "{{lever}}: no value comes nearer than {{now}}, as it is",
    wouldNeed: "It would have to be {{value}}, and there is no such thing.",
  },
  /** The one change that pays most; `gain` is written out. */
  best: {
    pointMore:
      "One point more from “{{from}}” to “{{to}}” pays more than any other small change: {{gain}}.",
    pointLess:
      "One point less from “{{from}}” to “{{to}}” pays more than any other small change: {{gain}}.",
    dayLess: "One day less in “{{name}}” pays more than any other small change: {{gain}}.",
  },
  gain: {
    winRate: "{{gain}} points of win rate",
    winsPerMonth: "{{gain}} wins a month",
    revenuePerMonth: "{{gain}} a month",
    meanDaysToWin: "{{gain}} less from lead to win",
  },
  /** Why a scenario's change is passed over. */
  passedOver: {
    recordGone: "What it changes is not in the process any more.",
    noSuchNumber: "What it changes has no such number.",
    outOfRange: "The value is outside of what the number can be.",
  },
  /** How a role has to do with an activity, and the letter that stands for it. */
  part: {
    responsible: "Does it",
    accountable: "Answers for it",
    supporting: "Helps",
    consulted: "Is asked",
    informed: "Is told",
  },
  letter: {
    responsible: "R",
    accountable: "A",
    supporting: "S",
    consulted: "C",
    informed: "I",
  },
  formula: {
    point:
      "Visits a month of the step × what deals bring that go this way, less what they bring on average, per point; the other ways give way in proportion",
    day: "How often a won deal passes through, times one day less; wins stay as they are",
    leadsPerMonth: "Wins needed per month ÷ win rate",
    visitsPerMonth: "Leads needed per month × visits by one lead, loops included",
    activities:
      "Visits needed of each step × its activities, shared out among the people there are",
    headCount: "Hours of work needed per month ÷ selling hours of one person per month",
    goalSeek:
      "The forecast is worked out again and again, with the one number changed, until the target is met",
    earliestClose:
      "The longest chain of activities that wait for each other, their mean days added up",
  },
  assumption: {
    firstOrder: "It holds for small changes; a large one does a little more or less.",
    othersGiveWay: "The other arrows out of the same step give way in proportion.",
    sameShares: "Leads come from the sources in the shares of today.",
    sameProcess: "Probabilities, days and efforts stay as they are.",
    fullHours:
      "Everybody sells in all of their selling hours; leave some room for waiting and leave.",
    oneChange: "Nothing else in the process changes.",
    atOnce: "An activity starts as soon as those that it waits for are done.",
    onePath:
      "No other chain of activities turns out longer, and days of different ones vary by themselves.",
  },
  input: {
    probabilityNow: "Probability from “{{name}}”",
    daysNow: "Days in “{{name}}”",
    visitsPerMonth: "Visits of “{{name}}” per month",
    winsNeeded: "Wins needed per month",
    leadsNeeded: "Leads needed per month",
    hoursNeeded: "Hours of work for “{{name}}” per month",
    hoursPerPerson: "Selling hours of one person of “{{name}}” per week",
    people: "People of “{{name}}”",
    activitiesNeeded: "Activities of “{{name}}” per month",
    activityDays: "Mean days of “{{name}}”",
    insteadOf: "Instead of going to “{{name}}”",
    peopleToServe: "People of “{{name}}” so that at most 20% of the work waits",
  },
} as const;
