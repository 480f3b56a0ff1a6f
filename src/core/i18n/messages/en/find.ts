/** Finding steps and arrows of the open process. */
export const find = {
  label: "Find in the process",
  text: "Text to find",
  kind: "Kind",
  anyKind: "Any kind",
  anyRole: "Any role",
  count_one: "{{shown}} result",
  count_other: "{{shown}} results",
  none: "No results",
  at: "{{number}} of {{count}}",
  next: "Next result",
  previous: "Previous result",
  said: "Result {{number}} of {{count}}",
} as const;
