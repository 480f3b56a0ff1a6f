/** Texts of the exported documents. */
export const exports = {
  pdf: {
    stageByStage: "Stage by stage",
    stage: "Stage {{number}}",
    freeActivities: "Activities in the flow",
    noActivities: "No activities yet.",
    perMonth: "{{count}} per month",
  },
} as const;
