import { memo } from "react";
import { type Density, sizesFor } from "../../../core/process/geometry.ts";
import { Icon } from "../../kit/Icon.tsx";
import { NodeFrame } from "./NodeFrame.tsx";
import { NodeName } from "./NodeName.tsx";
import styles from "./nodes.module.css";
import { useDensity, useHue, useRecord } from "./useRecord.ts";

/** A decision: a rounded diamond with its question inside. */
export const DecisionNode = memo(function DecisionNode({ id }: { readonly id: string }) {
  const decision = useRecord("decision", id);
  const hue = useHue(decision);
  const density = useDensity();
  if (decision === undefined) return null;
  const diamond = DIAMONDS[density];
  return (
    <NodeFrame record={decision} hue={hue} className={styles.decision}>
      <svg className={styles.diamond} aria-hidden>
        <path className={styles.diamondShadow} d={diamond} />
        <path className={styles.diamondRing} d={diamond} />
        <path className={styles.diamondFill} d={diamond} />
      </svg>
      <div className={styles.decisionText}>
        <span className={styles.typeIcon}>
          <Icon name="decision" size={14} />
        </span>
        <NodeName record={decision} align="center" lines={2} />
      </div>
    </NodeFrame>
  );
});

/** A diamond whose corners are rounded: each corner takes this share of its two edges. */
const DIAMONDS: Readonly<Record<Density, string>> = {
  comfortable: diamondIn("comfortable"),
  compact: diamondIn("compact"),
};

function diamondIn(density: Density): string {
  const { width, height } = sizesFor(density).decision;
  return diamondPath(width, height, 0.14);
}

function diamondPath(width: number, height: number, share: number): string {
  const corners = [
    [width / 2, 0],
    [width, height / 2],
    [width / 2, height],
    [0, height / 2],
  ] as const;
  const parts = corners.map(([x, y], index) => {
    const [beforeX, beforeY] = corners[(index + 3) % 4] ?? [0, 0];
    const [afterX, afterY] = corners[(index + 1) % 4] ?? [0, 0];
    const towards = (toX: number, toY: number) =>
      `${x + (toX - x) * share},${y + (toY - y) * share}`;
    return `${index === 0 ? "M" : "L"}${towards(beforeX, beforeY)}Q${x},${y} ${towards(afterX, afterY)}`;
  });
  return `${parts.join("")}Z`;
}
