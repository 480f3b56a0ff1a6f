import { ViewportPortal } from "@xyflow/react";
import type { CSSProperties } from "react";
import { flowWidth, HALO, heatStrength } from "../../../core/drawing/heatShapes.ts";
import { useTranslate } from "../../../state/session/session.ts";
import type { CanvasNode } from "../model/elements.ts";
import styles from "./heat.module.css";
import { useHeat, useVolumes } from "./overlays.ts";

/** The heat over the diagram: a halo and a number at each hot node. */
export function HeatLayer({ nodes }: { readonly nodes: readonly CanvasNode[] }) {
  const heat = useHeat();
  if (heat === null) return null;
  return (
    <ViewportPortal>
      {nodes.map(({ id, position: { x, y }, width = 0, height = 0 }) => {
        const mark = heat.marks.get(id);
        if (mark === undefined) return null;
        const halo: CSSProperties = {
          transform: `translate(${x - HALO}px, ${y - HALO}px)`,
          inlineSize: width + 2 * HALO,
          blockSize: height + 2 * HALO,
          background: `color-mix(in srgb, var(--heat) ${heatStrength(mark.share) * 100}%, var(--canvas))`,
        };
        const at = {
          transform: `translate(-50%, -50%) translate(${x + width / 2}px, ${y - HALO}px)`,
        };
        return (
          <div key={id} className={styles.hot} data-heat={id} data-tone={heat.tone}>
            <div className={styles.halo} style={halo} />
            <div className={styles.mark} style={at}>
              {mark.text}
            </div>
          </div>
        );
      })}
    </ViewportPortal>
  );
}

/** What the marks mean; beside the zoom, where nothing else is. */
export function HeatLegend() {
  const translate = useTranslate();
  const heat = useHeat();
  const volumes = useVolumes();
  if (heat === null && volumes === null) return null;
  const isEmpty = (heat?.marks.size ?? 0) + (volumes?.marks.size ?? 0) === 0;
  return (
    <aside className={styles.legend} aria-label={translate("look.legend.label")}>
      {isEmpty && <p>{translate("look.legend.none")}</p>}
      {!isEmpty && heat !== null && (
        <p>
          <span className={styles.scale} data-tone={heat.tone} aria-hidden />
          {heat.title}
        </p>
      )}
      {!isEmpty && volumes !== null && (
        <p>
          <svg className={styles.widths} aria-hidden>
            {[0, 0.5, 1].map((share) => (
              <line
                key={share}
                x1={2 + share * 32}
                x2={12 + share * 32}
                y1={8}
                y2={8}
                strokeWidth={flowWidth(share)}
              />
            ))}
          </svg>
          {volumes.title}
        </p>
      )}
    </aside>
  );
}
