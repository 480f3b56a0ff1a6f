import {
  changeSpeed,
  dealRunStore,
  endRun,
  isRunOn,
  isRunReady,
  SPEEDS,
  startRun,
  stepDays,
  togglePlaying,
  toggleRunTable,
} from "../analysis/dealRun.ts";
import { type Action, type ActionContext, isDesigning } from "./action.ts";

/** Watching deals go through the process, on the canvas. */
export const RUN_ACTIONS: readonly Action[] = [
  {
    id: "view.run",
    label: "run.start",
    group: "view",
    icon: "play",
    isEnabled: (context) => seesDiagram(context) && !isRunOn(),
    perform: () => startRun(),
  },
  {
    id: "analysis.run.pause",
    label: "run.pause",
    group: "analysis",
    icon: "pause",
    shortcuts: ["P"],
    scope: "canvas",
    isEnabled: (context) =>
      seesDiagram(context) && isRunReady() && !dealRunStore.getState().isStill,
    perform: togglePlaying,
  },
  step("back", "run.dayBack", "stepBack", [], -1),
  step("on", "run.dayOn", "stepOn", ["Shift+P"], 1),
  speed("slower", "run.slower", -1),
  speed("faster", "run.faster", 1),
  {
    id: "analysis.run.again",
    label: "run.again",
    group: "analysis",
    icon: "refresh",
    isEnabled: (context) => seesDiagram(context) && isRunReady(),
    perform: () => startRun(dealRunStore.getState().seed + 1),
  },
  {
    id: "analysis.run.table",
    label: "run.table",
    group: "analysis",
    icon: "table",
    isEnabled: (context) => seesDiagram(context) && isRunReady(),
    isChecked: () => dealRunStore.getState().isTableOpen,
    perform: toggleRunTable,
  },
  {
    id: "analysis.run.end",
    label: "run.end",
    group: "analysis",
    icon: "close",
    isEnabled: isRunOn,
    perform: endRun,
  },
];

function seesDiagram(context: ActionContext): boolean {
  return isDesigning(context) && context.session.canvas !== null;
}

function step(
  name: string,
  label: "run.dayBack" | "run.dayOn",
  icon: string,
  shortcuts: readonly string[],
  by: 1 | -1,
): Action {
  return {
    id: `analysis.run.day.${name}`,
    label,
    group: "analysis",
    icon,
    shortcuts,
    scope: "canvas",
    repeats: true,
    isEnabled: (context) => seesDiagram(context) && isRunReady(),
    perform: () => stepDays(by),
  };
}

function speed(name: string, label: "run.slower" | "run.faster", by: 1 | -1): Action {
  const end = by === 1 ? SPEEDS.at(-1) : SPEEDS[0];
  return {
    id: `analysis.run.${name}`,
    label,
    group: "analysis",
    icon: by === 1 ? "add" : "minus",
    repeats: true,
    isEnabled: (context) => {
      const { isStill, speed: current } = dealRunStore.getState();
      return seesDiagram(context) && isRunReady() && !isStill && current !== end;
    },
    perform: () => changeSpeed(by),
  };
}
