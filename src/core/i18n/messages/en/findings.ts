/** Findings of the quality check at the records that they are about. */
export const findings = {
  title: "Findings",
  errors_one: "{{count}} error",
  errors_other: "{{count}} errors",
  warnings_one: "{{count}} warning",
  warnings_other: "{{count}} warnings",
  show: "Show findings of the selection",
  next: "Next finding",
  previous: "Previous finding",
  onCanvas: "Findings on the diagram",
  none: "No errors or warnings on the diagram",
  said: "{{number}} of {{count}}, {{name}}: {{finding}}",
  fine: "Nothing was found here.",
  checking: "Being checked…",
  all: "All findings of the process",
} as const;
