import { ViewportPortal } from "@xyflow/react";
import { memo, useMemo, useState } from "react";
import { useHeat, useVolumes } from "../heat/overlays.ts";
import { useCanvas } from "../model/canvasStore.ts";
import type { DrawnArrow } from "../model/elements.ts";
import { createLift } from "../model/lifted.ts";
import styles from "./arrows.module.css";
import { ArrowMark } from "./ArrowMark.tsx";
import { DependencyArrow } from "./DependencyArrow.tsx";
import { FlowArrow, FlowPill } from "./FlowArrow.tsx";

/*
 * Arrows are drawn by us and not by the view library: it would ask for both ends of each to be
 * drawn too, measure where they attach, and find ways of its own.
 */

interface ArrowsProps {
  readonly arrows: readonly DrawnArrow[];
}

/** The arrows near the view: above the stages, below what lies in them; those in hand above both. */
export const ArrowLayer = memo(function ArrowLayer({ arrows }: ArrowsProps) {
  const live = useCanvas((state) => state.live);
  const [lift] = useState(createLift);
  const { lying, lifted } = useMemo(() => lift(arrows, live), [lift, arrows, live]);
  return (
    <ViewportPortal>
      <div>
        <Arrows arrows={lying} />
      </div>
      {lifted.length > 0 && (
        <div className={styles.lifted}>
          <Arrows arrows={lifted} />
        </div>
      )}
    </ViewportPortal>
  );
});

const Arrows = memo(function Arrows({ arrows }: ArrowsProps) {
  const heat = useHeat();
  const volumes = useVolumes();
  return (
    <>
      <svg className={styles.layer}>
        {arrows.map(({ record: { id, kind }, route, jumps, within }) =>
          kind === "flow" ? (
            <FlowArrow
              key={id}
              id={id}
              route={route}
              jumps={jumps}
              within={within}
              glow={heat?.marks.get(id)?.share}
              volume={volumes?.marks.get(id)?.share}
            />
          ) : (
            <DependencyArrow key={id} id={id} route={route} jumps={jumps} within={within} />
          ),
        )}
      </svg>
      {arrows.map(({ record: { id, kind }, route }) =>
        kind === "flow" ? (
          <FlowPill
            key={id}
            id={id}
            route={route}
            gain={heat?.marks.get(id)?.text ?? null}
            volume={volumes?.marks.get(id)?.text ?? null}
          />
        ) : (
          <ArrowMark key={id} id={id} at={route.labelAt} />
        ),
      )}
    </>
  );
});
