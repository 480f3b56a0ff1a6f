import { ViewportPortal } from "@xyflow/react";
import type { RecordId } from "../../../core/base/ids.ts";
import { useRecordFindings } from "../../../state/analysis/qualityStore.ts";
import type { FindingMark } from "../../../state/analysis/recordFindings.ts";
import { useFormats, useSession } from "../../../state/session/session.ts";
import { Icon, type IconName } from "../../kit/Icon.tsx";
import type { CanvasNode } from "../model/elements.ts";
import styles from "./findings.module.css";

const ICONS: Readonly<Record<FindingMark["severity"], IconName>> = {
  error: "lost",
  warning: "alert",
};

/** What the quality check found, at the corners of the nodes that it is about. */
export function FindingLayer({ nodes }: { readonly nodes: readonly CanvasNode[] }) {
  const isShown = useSession((state) => state.findingMarks);
  if (!isShown) return null;
  return (
    <ViewportPortal>
      {nodes.map(({ id, position: { x, y }, width = 0 }) => (
        <Badge key={id} id={id} x={x + width - 4} y={y} />
      ))}
    </ViewportPortal>
  );
}

/** Only seen: a node says by its own name how much was found in it. */
function Badge({ id, x, y }: { readonly id: RecordId; readonly x: number; readonly y: number }) {
  const formats = useFormats();
  const mark = useRecordFindings(id, (found) => found?.mark ?? null);
  if (mark === null) return null;
  return (
    <span
      className={styles.badge}
      data-finding={id}
      data-severity={mark.severity}
      style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
      aria-hidden
    >
      <Icon name={ICONS[mark.severity]} size={13} />
      {formats.integer(mark.errors + mark.warnings)}
    </span>
  );
}
