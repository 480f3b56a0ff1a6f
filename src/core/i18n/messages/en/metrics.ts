export const metrics = {
  /** How a metric stands against its target. */
  status: {
    onTarget: "On target",
    offTarget: "Off target",
    noTarget: "No target set",
    noActual: "Not measured yet",
  },
  /** The ready metrics: a name, and how exactly it is counted. */
  library: {
    newLeads: {
      name: "New leads",
      definition: "Leads that came in during the period.",
    },
    costPerLead: {
      name: "Cost per lead",
      definition:
        "Marketing and acquisition cost of the period, divided by the leads that came in.",
    },
    leadResponseTime: {
      name: "Lead response time",
      definition:
        "Median time from a lead being created to the first outbound contact, in working hours.",
    },
    responseWithinSla: {
      name: "Leads answered in time",
      definition: "Leads contacted within the agreed time, divided by all leads that came in.",
    },
    winRate: {
      name: "Win rate",
      definition:
        "Deals won, divided by deals won and lost, closed in the period. Open deals do not count, so slow deals are missing.",
    },
    winRateByValue: {
      name: "Win rate by value",
      definition:
        "Value of deals won, divided by the value of deals won and lost, closed in the period. Deals without a value are left out.",
    },
    cohortWinRate: {
      name: "Win rate of a cohort",
      definition:
        "Of the leads created in the period, the share won so far. Free of the bias that open deals cause.",
    },
    dealsWon: {
      name: "Deals won",
      definition: "Deals closed as won in the period.",
    },
    revenueWon: {
      name: "Sales volume",
      definition: "Value of the deals closed as won in the period.",
    },
    averageDealValue: {
      name: "Average deal value",
      definition: "Value of the deals won in the period, divided by their number.",
    },
    quotaAttainment: {
      name: "Quota attainment",
      definition: "Value booked in the period, divided by the quota.",
    },
    salesCycle: {
      name: "Sales cycle",
      definition:
        "Mean days from the first event of a deal to its win, over the deals won in the period.",
    },
    salesVelocity: {
      name: "Sales velocity",
      definition:
        "Open deals × average value of a won deal × win rate ÷ sales cycle in days: money a day.",
    },
    pipelineCoverage: {
      name: "Pipeline coverage",
      definition:
        "Value of open deals due to close in the period, divided by the quota still to be reached. Needed: 1 ÷ win rate.",
    },
    weightedPipeline: {
      name: "Weighted pipeline",
      definition:
        "Sum over open deals of their value times the probability to be won from their stage.",
    },
    openDeals: {
      name: "Open deals",
      definition: "Deals that are in the process or in the stage at the end of the period.",
    },
    stageConversion: {
      name: "Stage conversion",
      definition:
        "Deals that ever moved on from the stage or were won, divided by deals that ever left it.",
    },
    timeInStage: {
      name: "Time in stage",
      definition:
        "Days from entering the stage to leaving it, per completed visit. Open visits are not in it, so it runs low.",
    },
    stageAgeing: {
      name: "Age of open deals",
      definition: "Mean days that deals now in the stage have been in it.",
    },
    stalledDeals: {
      name: "Stalled deals",
      definition:
        "Open deals that have been in their stage longer than its longest time, or without any activity for as long.",
    },
    transitionRate: {
      name: "Share of deals taking this flow",
      definition:
        "Visits that left the source by this flow, divided by all completed visits of the source.",
    },
    dealsPassing: {
      name: "Deals taking this flow",
      definition: "Times that deals took this flow in the period.",
    },
    activitiesDone: {
      name: "Activities done",
      definition: "Activities completed in the period.",
    },
    activitiesPerWin: {
      name: "Activities per win",
      definition: "Activities completed in the period, divided by deals won in it.",
    },
    effortPerDeal: {
      name: "Effort per deal",
      definition: "Hours of work spent here in the period, divided by the deals worked on.",
    },
    connectRate: {
      name: "Connect rate",
      definition: "Contact attempts that reached the person, divided by all attempts.",
    },
    followUpCompliance: {
      name: "Quotes followed up",
      definition:
        "Quotes sent in the period with at least one follow-up in the agreed days, divided by all quotes sent.",
    },
    recordUpdateCompliance: {
      name: "Records kept up to date",
      definition:
        "Customer contacts after which the record was updated in time, divided by all contacts of the period.",
    },
    utilisation: {
      name: "Utilisation",
      definition:
        "Hours of work that the deals ask for, divided by the hours the team has. Above 85% waiting grows; above 100% work piles up.",
    },
    acquisitionCost: {
      name: "Customer acquisition cost",
      definition: "Sales and marketing cost of the period, divided by the new customers won in it.",
    },
    closeDatePushes: {
      name: "Close-date pushes",
      definition:
        "Times that the expected close date was moved back, per deal closed in the period.",
    },
    customerRetention: {
      name: "Customer retention",
      definition:
        "Customers at the start of the period who are still customers at its end, divided by those at the start.",
    },
    netRevenueRetention: {
      name: "Net revenue retention",
      definition:
        "Recurring revenue at the start, less churn and contraction, plus expansion, divided by that at the start.",
    },
    customerSatisfaction: {
      name: "Customer satisfaction",
      definition: "Share of answers that are 4 or 5 on a scale of 5.",
    },
    netPromoterScore: {
      name: "Net promoter score",
      definition:
        "Percentage of answers 9 and 10 minus percentage of answers 0 to 6; from −100 to 100.",
    },
    referralRate: {
      name: "Referral rate",
      definition: "Customers who gave at least one referral, divided by all customers.",
    },
    repeatOrderRate: {
      name: "Repeat order rate",
      definition: "Customers with at least one repeat order, divided by all customers.",
    },
  },
} as const;
