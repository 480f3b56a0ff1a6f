/** The outline: the process as rows, edited in place. */
export const outline = {
  title: "Outline",
  label: "Outline of {{name}}",
  resize: "Width of the outline",
  menu: "Actions for this row",
  column: {
    step: "Step",
    next: "Next",
  },
  stageNumber: "Stage {{number}}",
  to: "To {{name}}",
  neededBy: "Needed by {{name}}",
  empty: "Nothing here yet. Add a lead source, a stage or an activity.",
  addRole: "Add the role “{{name}}”",
  cell: "{{column}} of {{name}}",
  fixed: "There is nothing to edit in this cell",
  connect: "Connect {{name}} to",
  action: {
    open: "Outline",
    connectTo: "Connect to…",
    up: "Move up in the outline",
    down: "Move down in the outline",
    intoStage: "Put into the stage",
    outOfStage: "Take out of the stage",
    columnWider: "Widen the column",
    columnNarrower: "Narrow the column",
    columnsReset: "Reset the columns",
    print: "Print the outline",
  },
  drag: {
    label: "Move in the outline",
    arrow: "An arrow belongs to the step that it leaves. Lead it elsewhere in the column “Next”.",
  },
  /** A metric: its value and what it is to be. */
  measured: "{{name}}: {{actual}} of {{target}}",
  number: "No.",
  turnInto: {
    leadSource: "Turn into a lead source",
    stage: "Turn into a stage",
    activity: "Turn into an activity",
    decision: "Turn into a decision",
    outcome: "Turn into an outcome",
    note: "Turn into a note",
    flow: "Turn into a flow",
    dependency: "Turn into a dependency",
  },
  otherKind: "Another kind",
  said: {
    stageNumber: "{{name}} is now stage {{number}}",
    moved: "{{name}} moved",
    columnWidth: "Width of the column {{column}}: {{width}} pixels",
    turnedInto: "{{name}} is now of another kind: {{kind}}",
    turnedLeaving:
      "{{name}} is now of another kind: {{kind}}. What that has no place for was left out.",
  },
  refusal: {
    orderFollowsFlows:
      "Its place follows from the flows. Let it go between two steps that a flow joins.",
    endsHaveNoOrder:
      "Its place follows from the flows: lead sources, outcomes and notes have no order of their own.",
    onlyActivitiesInStages: "Only activities can be inside a stage.",
    stageHoldsActivities: "There are activities in {{name}}. Take them out first.",
  },
} as const;
