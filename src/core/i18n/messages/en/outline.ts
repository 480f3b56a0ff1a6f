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
  },
  said: {
    stageNumber: "{{name}} is now stage {{number}}",
    moved: "{{name}} moved",
  },
  refusal: {
    orderFollowsFlows:
      "Its place follows from the flows that lead to it. Stages, and activities in a stage, can be moved.",
  },
} as const;
