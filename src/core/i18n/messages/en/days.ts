/** How days vary and count, as labels of fields and words of choices. */
export const days = {
  durationShape: "Days vary as",
  shortestDays: "Shortest",
  longestDays: "Longest",
  daysDeviation: "Standard deviation",
  dealValueDeviation: "Spread of the won deals (standard deviation)",
  dayKind: "Days are",
  sampleSize: "Estimated from so many deals",
  shape: {
    fixed: "Fixed: always the expected days",
    exponential: "Exponential: many short, some long",
    triangular: "Triangular: shortest, expected, at most",
    logNormal: "Log-normal: by its standard deviation",
    threePoint: "Three points (PERT): shortest, expected, at most",
  },
  kind: {
    calendar: "calendar days",
    working: "working days",
  },
} as const;
