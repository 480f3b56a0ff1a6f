import type { RecordId } from "../../core/base/ids.ts";
import { removeRecords } from "../../core/edits/removeRecords.ts";
import { applyScenarioToProcess } from "../../core/edits/scenarios.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import { chartInUse } from "../analysis/chartInUse.ts";
import { ANALYSIS_SECTIONS, type AnalysisSection, goTo } from "../session/location.ts";
import { toggle } from "../session/session.ts";
import { pairing } from "../analysis/pairing.ts";
import { chosenScenario, newScenario } from "../analysis/scenarios.ts";
import type { Action, ActionContext } from "./action.ts";
import { simulating, simulationOptions } from "../analysis/simulating.ts";
import { runEdit } from "./runEdit.ts";

/** What can be done in the analysis view. */
export const ANALYSIS_ACTIONS: readonly Action[] = [
  ...ANALYSIS_SECTIONS.map(section),
  {
    id: "analysis.simulate",
    label: "analysis.simulation.run",
    group: "analysis",
    icon: "refresh",
    isEnabled: (context) => isAnalysing(context) && !isRunning(simulating),
    perform: () => simulating.start(simulationOptions.getState()),
  },
  {
    id: "analysis.cancelSimulation",
    label: "analysis.simulation.cancel",
    group: "analysis",
    icon: "close",
    isEnabled: (context) => isAnalysing(context) && isRunning(simulating),
    perform: () => simulating.cancel(),
  },
  {
    id: "analysis.scenario.compare",
    label: "analysis.scenarios.compare",
    group: "analysis",
    icon: "refresh",
    isEnabled: (context) =>
      isAnalysing(context) &&
      !isRunning(pairing) &&
      (context.editor.document?.scenario.size ?? 0) > 0,
    perform: () => pairing.start(null),
  },
  {
    id: "analysis.scenario.new",
    label: "analysis.scenarios.new",
    group: "analysis",
    icon: "add",
    isEnabled: (context) => isAnalysing(context) && !context.editor.readOnly,
    perform: () => {
      newScenario();
    },
  },
  onScenario("apply", "analysis.scenarios.apply", "check", (id) => {
    runEdit(
      applyScenarioToProcess,
      { id },
      { label: "analysis.scenarios.apply", keepSelection: true },
    );
  }),
  onScenario("remove", "analysis.scenarios.remove", "delete", (id) => {
    runEdit(
      removeRecords,
      { ids: [id] },
      { label: "analysis.scenarios.remove", keepSelection: true },
    );
  }),
  {
    id: "analysis.tables",
    label: "analysis.chart.allTables",
    group: "analysis",
    icon: "table",
    isEnabled: isAnalysing,
    isChecked: ({ session }) => session.chartTables,
    perform: () => toggle("chartTables"),
  },
  exporting("svg", "analysis.chart.svg"),
  exporting("png", "analysis.chart.png"),
  exporting("csv", "analysis.chart.csv"),
];

function isRunning({ store }: { readonly store: { getState: () => { status: string } } }): boolean {
  return store.getState().status === "running";
}

function isAnalysing({ page, editor }: ActionContext): boolean {
  return page.name === "analysis" && editor.document !== null;
}

function section(name: AnalysisSection): Action {
  return {
    id: `go.analysis.${name}`,
    label: `analysis.goTo.${name}`,
    group: "go",
    icon: "chart",
    isEnabled: ({ page }) => page.name !== "start",
    perform: ({ page }) => {
      if (page.name === "start") return;
      goTo({ name: "analysis", documentId: page.documentId, section: name });
    },
  };
}

/** Of the scenario that is open. */
function onScenario(
  name: string,
  label: MessageKey,
  icon: string,
  deed: (id: RecordId) => void,
): Action {
  const chosenIn = ({ editor: { document } }: ActionContext) => {
    const { id } = chosenScenario.getState();
    return id !== null && document?.scenario.has(id) === true ? id : null;
  };
  return {
    id: `analysis.scenario.${name}`,
    label,
    group: "analysis",
    icon,
    isEnabled: (context) => isAnalysing(context) && chosenIn(context) !== null,
    perform: (context) => {
      const id = chosenIn(context);
      if (id !== null) deed(id);
    },
  };
}

/** Of the chart that is in use. What writes the files is fetched when first asked for. */
function exporting(format: "svg" | "png" | "csv", label: MessageKey): Action {
  return {
    id: `analysis.export.${format}`,
    label,
    group: "analysis",
    icon: "download",
    isEnabled: (context) => isAnalysing(context) && chartInUse.getState().spec !== null,
    perform: async () => {
      const { spec } = chartInUse.getState();
      if (spec === null) return;
      const { downloadChart } = await import("../export/charts.ts");
      await downloadChart(spec, format);
    },
  };
}
