/** Whether goals are specific, measurable, achievable, relevant and time-bound. */
export const smart = {
  heading: "Are the goals SMART?",
  label: "SMART, {{row}}: {{parts}}",
  met: "{{part}}: yes",
  lacking: "{{part}}: {{reasons}}",
  unknown: "{{part}}: not known, {{reasons}}",
  whole: "“{{name}}” is SMART.",
  some: "“{{name}}”: {{parts}}",
  part: {
    specific: "Specific",
    measurable: "Measurable",
    achievable: "Achievable",
    relevant: "Relevant",
    timeBound: "Time-bound",
  },
  reason: {
    name: "it has no name",
    owner: "nobody answers for it",
    metric: "nothing measures it",
    target: "there is no number to reach",
    baseline: "it does not say where you stand today",
    beyondReach: "more than a year brings even if every lead is won",
    unreached: "the process as it is does not reach it, and nothing is planned for it",
    planned:
      "the process as it is does not reach it, and what the planned work adds is not forecast",
    noForecast: "the forecast has no figure for it",
    unserved: "no strategy, no initiative and no part of the process is linked to it",
    dueDate: "there is no due date",
    beforeStart: "it is due before the roadmap starts",
  },
} as const;
