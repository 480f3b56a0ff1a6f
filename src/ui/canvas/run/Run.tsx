import { useDealRun } from "../../../state/analysis/dealRun.ts";
import { RunLayer } from "./RunLayer.tsx";
import { RunPanel } from "./RunPanel.tsx";

/** A run of deals over the diagram, while there is one. */
export function Run() {
  const isReady = useDealRun((run) => run.film !== null);
  return (
    <>
      {isReady && <RunLayer />}
      <RunPanel />
    </>
  );
}
