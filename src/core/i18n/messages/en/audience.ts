/** Views of the roadmap for a department and a location. */
export const audience = {
  group: "Whom it is for",
  department: "Department",
  allDepartments: "All departments",
  location: "Location",
  allLocations: "All locations",
  hidden_one: "{{count}} entry that does not concern them is hidden, here and in exports.",
  hidden_other: "{{count}} entries that do not concern them are hidden, here and in exports.",
  nothingHidden: "Everything concerns them: nothing is hidden.",
  showAll: "Show everything",
  everything: "The whole roadmap is shown.",
  nowHidden: "“{{name}}” is hidden now, as it does not concern the chosen audience.",
  /** In the head of what is exported. */
  document: {
    for: "For",
    leftOut: "Left out, as it concerns others",
  },
} as const;
