/** Structure: collapsed stages, one stage alone, the grid of stages and roles. */
export const structure = {
  hidden_one: "{{count}} activity",
  hidden_other: "{{count}} activities",
  collapse: "Collapse stage",
  collapseNamed: "Collapse {{name}}",
  expandNamed: "Expand {{name}}",
  collapseAll: "Collapse all stages",
  expandAll: "Expand all stages",
  isCollapsed: "Collapsed",
  said: {
    collapsed: "Collapsed {{what}}",
    expanded: "Expanded {{what}}",
  },
} as const;
