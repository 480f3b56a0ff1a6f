import { ViewportPortal } from "@xyflow/react";
import { memo } from "react";
import type { Rect } from "../../../core/base/geometry.ts";
import { useHeat, useVolumes } from "../heat/overlays.ts";
import type { DrawnArrow } from "../model/elements.ts";
import styles from "./arrows.module.css";
import { ArrowMark } from "./ArrowMark.tsx";
import { DependencyArrow } from "./DependencyArrow.tsx";
import { FlowArrow, FlowPill } from "./FlowArrow.tsx";

/*
 * Arrows are drawn by us and not by the view library: it would ask for both ends of each to be
 * drawn too, measure where they attach, and find ways of its own.
 */

interface ArrowLayerProps {
  readonly arrows: readonly DrawnArrow[];
  /** The part of the canvas that is drawn, in canvas pixels. */
  readonly area: Rect;
}

/**
 * The arrows near the view: above the stages, below what lies in them. Their lines end where the
 * drawn area does: else one that leads far away would make the whole picture as large, and the
 * browser would paint all of it.
 */
export const ArrowLayer = memo(function ArrowLayer({ arrows, area }: ArrowLayerProps) {
  const heat = useHeat();
  const volumes = useVolumes();
  const [left, top] = [Math.floor(area.x), Math.floor(area.y)];
  const [width, height] = [Math.ceil(area.width) + 1, Math.ceil(area.height) + 1];
  return (
    <ViewportPortal>
      <div data-arrows>
        <svg
          className={styles.layer}
          style={{ left, top }}
          width={width}
          height={height}
          viewBox={`${left} ${top} ${width} ${height}`}
        >
          {arrows.map(({ record: { id, kind }, route, jumps }) =>
            kind === "flow" ? (
              <FlowArrow
                key={id}
                id={id}
                route={route}
                jumps={jumps}
                glow={heat?.marks.get(id)?.share}
                volume={volumes?.marks.get(id)?.share}
              />
            ) : (
              <DependencyArrow key={id} id={id} route={route} jumps={jumps} />
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
      </div>
    </ViewportPortal>
  );
});
