/** Texts of the exported documents. */
export const exports = {
  pdf: {
    stageByStage: "Stage by stage",
    stage: "Stage {{number}}",
    freeActivities: "Activities in the flow",
    noActivities: "No activities yet.",
    perMonth: "{{count}} per month",
    fontsMissing:
      "The fonts for the PDF could not be fetched. Connect to the network and export again.",
  },
} as const;
