/** The roadmap in the formats of other tools, and what each can't carry. */
export const roadmapOut = {
  title: "Before the file is saved",
  text: "“{{file}}” can’t hold everything in the roadmap as it stands:",
  save: "Save the file",
  more: "{{names}} (+{{number}})",
  as: {
    page: "Export the roadmap as a web page",
    csv: "Export the roadmap as CSV",
    project: "Export the roadmap for Microsoft Project",
    calendar: "Export the roadmap as a calendar (iCalendar)",
    mermaid: "Export the roadmap as a Mermaid diagram",
    jira: "Export the roadmap for Jira",
    asana: "Export the roadmap for Asana",
    gitLab: "Export the roadmap for GitLab",
    todoist: "Export the roadmap for Todoist",
    monday: "Export the roadmap for monday.com",
  },
  reason: {
    audience: "It holds only what concerns:",
    header: "The summary and who answers for the roadmap are left out.",
    goals: "Goals are left out, except where work names its goal.",
    strategies: "Strategies are left out, except where work names its strategy.",
    deals: "Important deals are left out.",
    locations: "Details of the locations are left out.",
    undated: "What has no date is left out.",
    cancelled: "What is cancelled is left out.",
    endBeforeStart: "Where the end comes before the start, the two days are put in order.",
    circle: "Dependencies that run in a circle are left out.",
    moved: "Starts before something it waits for is done; the program will move it.",
    dependencies: "Dependencies are told in the text alone.",
    dependencyNames:
      "A dependency goes by name, and this name has a comma or is used more than once: it is left out.",
    parents: "What it is part of is told in the text alone.",
    owners:
      "The owner is told in the text alone: the program knows people by their account or e-mail address.",
    resourceNames:
      "A resource’s name can’t have commas, semicolons or brackets: they become blanks.",
    statuses: "The status is told in the text alone: it begins as an open task.",
    shortened: "A long name is shortened.",
    formulas: "A text that a spreadsheet would take for a formula gets an apostrophe before it.",
    manyIssues: "Only administrators of Jira may import more than 250 issues at once.",
    longDiagram:
      "The diagram is longer than Mermaid draws unless its limit (maxTextSize) is raised.",
    tooLarge: "The file is larger than the 10 MB that GitLab takes.",
  },
} as const;
