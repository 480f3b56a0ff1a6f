import { memo } from "react";
import { daysIn } from "../../../core/analysis/durations.ts";
import { boundsOf, type Size } from "../../../core/base/geometry.ts";
import { initialsOf } from "../../../core/drawing/initials.ts";
import { sizesIn, STAGE_PADDING } from "../../../core/process/geometry.ts";
import { activitiesOf, stageNumber } from "../../../core/process/graph.ts";
import type { Stage } from "../../../core/process/records/stage.ts";
import { useForecast } from "../../../state/analysis/forecastStore.ts";
import { runAction } from "../../../state/actions/registry.ts";
import { collapseStages } from "../../../state/actions/structureActions.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { useOpenStage } from "../../../state/session/shown.ts";
import { editorStore, useEditor } from "../../../state/store/editor.ts";
import { Icon } from "../../kit/Icon.tsx";
import { MetricBadge } from "./MetricBadge.tsx";
import { NodeFrame } from "./NodeFrame.tsx";
import { NodeName } from "./NodeName.tsx";
import { Resizer } from "./Resizer.tsx";
import styles from "./nodes.module.css";
import { useHue, useRecord } from "./useRecord.ts";

/** A stage: a tinted container with its number, name, owner and key figures. */
export const StageNode = memo(function StageNode({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const formats = useFormats();
  const stage = useRecord("stage", id);
  const hue = useHue(stage);
  const number = useEditor(({ document }) => (document === null ? 0 : stageNumber(document, id)));
  const isEmpty = useEditor(
    ({ document }) => document !== null && activitiesOf(document, id).length === 0,
  );
  const openStageId = useOpenStage();
  if (stage === undefined) return null;
  const isCollapsed = stage.collapsed && openStageId !== id;
  return (
    <NodeFrame record={stage} hue={hue} className={styles.stage}>
      {!isCollapsed && <Resizer id={id} least={() => leastSize(id)} />}
      <header className={styles.stageHeader}>
        <span
          className={styles.number}
          onDoubleClick={(event) => {
            event.stopPropagation();
            runAction("view.openStage");
          }}
        >
          {formats.integer(number)}
        </span>
        <NodeName record={stage} lines={1} />
        <Owner roleId={stage.ownerRoleId} />
        {openStageId !== id && <CollapseButton stage={stage} />}
      </header>
      <div className={styles.chips}>
        {isCollapsed && <HiddenCount id={id} />}
        <Chips id={id} />
        <MetricBadge subjectId={id} />
      </div>
      {isEmpty && !isCollapsed && (
        <p className={styles.empty}>
          {translate(stage.outsourced ? "canvas.stageOutsourced" : "canvas.stageEmpty")}
        </p>
      )}
    </NodeFrame>
  );
});

/** Collapses or expands the stage; by the keyboard the canvas's own key does. */
function CollapseButton({ stage }: { readonly stage: Stage }) {
  const translate = useTranslate();
  const { id, collapsed } = stage;
  const name = stage.name.trim() || translate("canvas.spoken.unnamed");
  const label = translate(collapsed ? "structure.expandNamed" : "structure.collapseNamed", {
    name,
  });
  return (
    <button
      type="button"
      className={`nodrag nopan ${styles.collapse}`}
      tabIndex={-1}
      aria-label={label}
      aria-expanded={!collapsed}
      title={label}
      // The keyboard stays where it is: on the canvas.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        event.stopPropagation();
        collapseStages([id], !collapsed, "structure.collapse");
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Icon name={collapsed ? "chevronRight" : "chevronDown"} size={14} />
    </button>
  );
}

/** How many activities a collapsed stage hides. */
function HiddenCount({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const count = useEditor(({ document }) =>
    document === null ? 0 : activitiesOf(document, id).length,
  );
  return (
    <span className={styles.chip} data-hidden-count>
      <Icon name="layout" size={12} />
      {translate("structure.hidden", { count })}
    </span>
  );
}

function Owner({ roleId }: { readonly roleId: string | null }) {
  const translate = useTranslate();
  const name = useEditor(({ document }) =>
    roleId === null ? undefined : document?.role.get(roleId)?.name.trim(),
  );
  if (name === undefined || name === "") return null;
  const said = translate("canvas.owner", { name });
  return (
    <span className={styles.owner} role="img" aria-label={said} title={said}>
      {initialsOf(name)}
    </span>
  );
}

/** How long a deal stays and how many go on. */
function Chips({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const formats = useFormats();
  const days = useEditor(({ document }) => {
    const found = document === null ? null : daysIn(document, id);
    return found?.ok ? found.value : null;
  });
  const isComputed = useEditor(
    ({ document }) => document?.stage.get(id)?.durationFrom === "criticalPath",
  );
  const passOn = useForecast(({ foreseen }) => foreseen?.forecast.states.get(id)?.passOn ?? null);
  return (
    <>
      {days !== null && (
        <span
          className={styles.chip}
          title={translate(isComputed ? "canvas.chip.criticalPath" : "canvas.chip.expected", {
            value: formats.daysLong(days),
          })}
        >
          <Icon name="clock" size={12} />
          {formats.days(days)}
        </span>
      )}
      {passOn !== null && (
        <span
          className={styles.chip}
          title={translate("canvas.chip.passOn", { value: formats.percent(passOn) })}
        >
          <Icon name="goal" size={12} />
          {formats.percent(passOn, 0)}
        </span>
      )}
    </>
  );
}

/** A stage holds its activities: it gets no smaller than they need. */
function leastSize(id: string): Size {
  const { document } = editorStore.getState();
  const { top, side, bottom } = STAGE_PADDING;
  const held =
    document === null
      ? null
      : boundsOf(
          activitiesOf(document, id).map(({ x, y }) => ({ x, y, ...sizesIn(document).activity })),
        );
  return {
    width: Math.max(160, held === null ? 0 : held.x + held.width + side),
    height: Math.max(top + bottom, held === null ? 0 : held.y + held.height + bottom),
  };
}
