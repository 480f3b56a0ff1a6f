/** What the pages of a report say beside the records' own texts. */
export const report = {
  kind: "Sales process",
  version: "Version",
  contents: "Contents",
  diagram: "Diagram",
  /** A sheet of several that are joined, by its letter and number. */
  sheet: "Sheet {{sheet}}",
  page: "{{page}} / {{count}}",
  stagesAbout:
    "What each stage is for, when a deal may enter and leave it, and what is done in it.",
  responsibilities: "Responsibilities",
  responsibilitiesAbout: "Which role does each activity, and which take part in it and how.",
  metrics: "Metrics and goals",
  metricsAbout: "What is measured, where it stands, and what it is to reach.",
  forecast: "Forecast",
  forecastAbout: "What the process yields month by month, computed from the diagram itself.",
  how: "How the figures come about",
  assumed: "What is taken for granted",
  accepted: "Accepted findings",
  acceptedAbout: "Somebody looked at these and left them as they are, for the reason given.",
  roadmap: "Roadmap in short",
  plan: "What is planned",
} as const;
