import { memo, useCallback } from "react";
import type { Point, Rect } from "../../../core/base/geometry.ts";
import { isStacked, labelRoom } from "../../../core/drawing/flowLabel.ts";
import { flowWidth, glowWidth, heatStrength } from "../../../core/drawing/heatShapes.ts";
import { arrowHead } from "../../../core/drawing/routing/path.ts";
import { useMark } from "../../../state/analysis/shownMarks.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { useDocument, useEditor } from "../../../state/store/editor.ts";
import { Icon } from "../../kit/Icon.tsx";
import { clicked, startRenaming } from "../changes.ts";
import { pointOf } from "../gestures/followPointer.ts";
import { startLabel } from "../gestures/way.ts";
import { useCanvas } from "../model/canvasStore.ts";
import type { Route } from "../../../core/drawing/routing/types.ts";
import { type FlowPillLabel, pillLabel } from "../model/flowLabel.ts";
import { STATUS_ICONS } from "../../kit/statusIcons.ts";
import { FindingBadge } from "../nodes/FindingBadge.tsx";
import { centredAt, HEAD, isAdding, isDrawn, light, linePath, shortened } from "./arrows.ts";
import { useTools } from "../tools.ts";
import { ArrowFrame } from "./ArrowFrame.tsx";
import { ArrowMark } from "./ArrowMark.tsx";
import styles from "./arrows.module.css";
import { ProbabilityEditor } from "./ProbabilityEditor.tsx";

/** A flow: a solid line with a solid head. */
export const FlowArrow = memo(function FlowArrow({
  id,
  route: { points, isBack },
  jumps,
  within,
  glow,
  volume,
}: {
  readonly id: string;
  readonly route: Route;
  readonly jumps: readonly Point[];
  readonly within: Rect | null;
  /** How much it matters beside what matters most, 0 to 1, when that is shown. */
  readonly glow?: number | undefined;
  /** Of the most deals that take any flow, the share that takes this one, when that is shown. */
  readonly volume?: number | undefined;
}) {
  const [start] = points;
  const width = volume === undefined ? undefined : flowWidth(volume);
  // The head of a wide line grows with it, so that it stays a head.
  const head = HEAD + (width ?? 0) * 0.9;
  const path = linePath(points, jumps, within);
  return (
    <ArrowFrame id={id} kind="flow" isBack={isBack}>
      <path className={styles.hit} d={path} />
      {glow !== undefined && (
        <path
          className={styles.glow}
          style={{ strokeWidth: glowWidth(glow), strokeOpacity: heatStrength(glow) }}
          d={path}
        />
      )}
      <path
        className={styles.line}
        style={width === undefined ? undefined : { strokeWidth: width }}
        d={linePath(shortened(points, head - 1), jumps, within)}
      />
      {isBack && isDrawn(start, within) && (
        <circle className={styles.tail} cx={start.x} cy={start.y} r={3} />
      )}
      {isDrawn(points.at(-1), within) && <path className={styles.head} d={polygon(points, head)} />}
    </ArrowFrame>
  );
});

function polygon(points: readonly Point[], size: number): string {
  return `M${arrowHead(points, size)
    .map(({ x, y }) => `${x},${y}`)
    .join("L")}Z`;
}

interface FlowPillProps {
  readonly id: string;
  readonly route: Route;
  /** Its rank among what matters, and what it gains, when that is shown. */
  readonly gain: string | null;
  /** How many deals take it, in words, when that is shown. */
  readonly volume: string | null;
}

/** What a flow says, in a pill on its line; its probability is edited there. */
export const FlowPill = memo(function FlowPill({ id, route, gain, volume }: FlowPillProps) {
  const tools = useTools();
  const translate = useTranslate();
  const formats = useFormats();
  // The pill is compared by what it says, so that it is drawn anew only when that changes.
  const said = useDocument(
    useCallback(
      (document) => {
        const flow = document?.flow.get(id);
        const label =
          document === null || flow === undefined ? null : pillLabel(document, flow, formats);
        return label === null ? null : JSON.stringify(label);
      },
      [id, formats],
    ),
  );
  const isSelected = useEditor(({ selection }) => selection.includes(id));
  const isLit = useCanvas((state) => state.litIds.includes(id));
  const isRenaming = useCanvas((state) => state.renamingId === id);
  const mark = useMark(id);
  if (said === null && gain === null && volume === null && !isRenaming) {
    return mark === null ? null : <ArrowMark id={id} at={route.labelAt} />;
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written as such above
  const label = said === null ? null : (JSON.parse(said) as FlowPillLabel);
  const room = labelRoom(route);
  return (
    <div
      role="presentation"
      className={`${styles.pill} nodrag nopan`}
      style={{ ...centredAt(route.labelAt), maxInlineSize: room }}
      data-stacked={
        gain !== null || volume !== null || (label !== null && isStacked(label, room)) || undefined
      }
      data-label-of={id}
      data-selected={isSelected || undefined}
      data-lit={isLit || undefined}
      title={isRenaming ? undefined : translate("canvas.flowProbability")}
      onPointerEnter={() => light(id)}
      onPointerLeave={() => light(null)}
      onPointerDown={(event) => {
        if (event.button === 0 && !isRenaming) startLabel(tools, id, pointOf(event));
      }}
      onClick={(event) => {
        if (!isRenaming) clicked(id, isAdding(event));
      }}
      onDoubleClick={() => startRenaming(id)}
    >
      {isRenaming ? (
        <ProbabilityEditor id={id} />
      ) : (
        <>
          {label !== null && (
            <>
              {label.probability !== null && (
                <span className={styles.probability} data-derived={!label.isStated || undefined}>
                  {label.probability}
                </span>
              )}
              {label.condition !== "" && (
                <span className={styles.condition} dir="auto">
                  {label.condition}
                </span>
              )}
              {label.status !== null && (
                <span className={styles.status} data-status={label.status}>
                  <Icon name={STATUS_ICONS[label.status]} size={12} />
                </span>
              )}
            </>
          )}
          {gain !== null && (
            <span className={styles.gain} data-heat={id}>
              {gain}
            </span>
          )}
          {volume !== null && <span className={styles.volume}>{volume}</span>}
          {mark !== null && <FindingBadge id={id} mark={mark} />}
        </>
      )}
    </div>
  );
});
