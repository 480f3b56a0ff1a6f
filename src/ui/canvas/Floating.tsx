import { lazy, memo, Suspense } from "react";
import { useDealRun } from "../../state/analysis/dealRun.ts";
import { useSession } from "../../state/session/session.ts";
import { isView } from "../../state/session/view.ts";
import { HeatLegend } from "./heat/HeatLayer.tsx";
import { BackToContent } from "./overlays/BackToContent.tsx";
import { Minimap } from "./overlays/Minimap.tsx";
import { SpaceHint } from "./overlays/SpaceTool.tsx";
import { StagePath } from "./overlays/StagePath.tsx";
import { ZoomControl } from "./overlays/ZoomControl.tsx";
import type { CanvasTools } from "./tools.ts";

/** Fetched with the first run. */
const Run = lazy(async () => ({ default: (await import("./run/Run.tsx")).Run }));

/** What floats over the diagram; none of it hears of what moves in the diagram. */
export const Floating = memo(function Floating({ tools }: { readonly tools: CanvasTools }) {
  const isPresenting = useSession((state) => state.isPresenting);
  const isRunOn = useDealRun((run) => run.status !== "none");
  return (
    <>
      <BackToContent tools={tools} />
      <HeatLegend />
      {isRunOn && (
        <Suspense fallback={null}>
          <Run />
        </Suspense>
      )}
      {(!isPresenting || isView) && <ZoomControl />}
      {!isPresenting && <Minimap />}
      <StagePath />
      <SpaceHint />
    </>
  );
});
