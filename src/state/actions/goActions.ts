import { goTo, type Page } from "../session/location.ts";
import type { Action } from "./action.ts";

export const GO_ACTIONS: readonly Action[] = [
  {
    id: "go.start",
    label: "actions.go.start",
    group: "go",
    icon: "chevronLeft",
    isEnabled: ({ page }) => page.name !== "start",
    perform: () => goTo({ name: "start" }),
  },
  {
    id: "go.design",
    label: "actions.go.design",
    group: "go",
    icon: "flow",
    isEnabled: ({ page }) => page.name !== "start" && !isDiagram(page),
    perform: ({ page }) => {
      if (page.name !== "start") goTo({ name: "design", documentId: page.documentId });
    },
  },
  {
    id: "go.grid",
    label: "structure.grid.show",
    group: "go",
    icon: "table",
    isEnabled: ({ page }) => page.name !== "start" && !isGrid(page),
    perform: ({ page }) => {
      if (page.name === "start") return;
      goTo({ name: "design", documentId: page.documentId, view: "grid" });
    },
  },
  {
    id: "go.analysis",
    label: "analysis.go",
    group: "go",
    icon: "chart",
    isEnabled: ({ page }) => page.name !== "start" && page.name !== "analysis",
    perform: ({ page }) => {
      if (page.name !== "start") goTo({ name: "analysis", documentId: page.documentId });
    },
  },
  {
    id: "go.roadmap",
    label: "actions.go.roadmap",
    group: "go",
    icon: "milestone",
    isEnabled: ({ page }) => page.name !== "start" && page.name !== "roadmap",
    perform: ({ page }) => {
      if (page.name !== "start") goTo({ name: "roadmap", documentId: page.documentId });
    },
  },
];

function isGrid(page: Page): boolean {
  return page.name === "design" && page.view === "grid";
}

function isDiagram(page: Page): boolean {
  return page.name === "design" && page.view === undefined;
}
