import { showFindings } from "../analysis/findingsWanted.ts";
import { toggle } from "../session/session.ts";
import { openStageOf } from "../session/shown.ts";
import { type Action, isDesigning } from "./action.ts";

/** What the quality check found, at the records on the diagram. */
export const FINDING_ACTIONS: readonly Action[] = [
  step("nextFinding", "findings.next", "F8", 1),
  step("previousFinding", "findings.previous", "Shift+F8", -1),
  {
    id: "go.findings",
    label: "findings.show",
    group: "go",
    icon: "alert",
    shortcuts: ["Q"],
    scope: "canvas",
    isEnabled: isDesigning,
    perform: () => showFindings("keyboard"),
  },
  {
    id: "view.findings",
    label: "findings.onCanvas",
    group: "view",
    icon: "alert",
    isEnabled: isDesigning,
    isChecked: ({ session }) => session.findingMarks,
    perform: () => toggle("findingMarks"),
  },
];

function step(
  name: string,
  label: "findings.next" | "findings.previous",
  key: string,
  by: 1 | -1,
): Action {
  return {
    id: `go.${name}`,
    label,
    group: "go",
    shortcuts: [key],
    repeats: true,
    isEnabled: isDesigning,
    // What writes findings knows all rules: it is fetched when first asked for.
    perform: async ({ page }) => {
      const { stepFinding } = await import("../analysis/stepFinding.ts");
      stepFinding(by, openStageOf(page));
    },
  };
}
