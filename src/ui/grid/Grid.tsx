import { type CSSProperties, memo, useEffect, useLayoutEffect, useRef } from "react";
import { processOf } from "../../core/process/document.ts";
import { stageGrid, type StageGrid } from "../../core/process/stageGrid.ts";
import type { Activity } from "../../core/process/records/activity.ts";
import { useTranslate } from "../../state/session/session.ts";
import { useEditor } from "../../state/store/editor.ts";
import { Button } from "../kit/Button.tsx";
import { Icon } from "../kit/Icon.tsx";
import { Card, CardBody } from "./Card.tsx";
import { addActivity, addRole, addStage, cellName } from "./deeds.ts";
import { gridStore, resetGrid, useGrid } from "./gridStore.ts";
import { GridMenu } from "./GridMenu.tsx";
import { RoleHeader, StageHeader } from "./headers.tsx";
import { pressed } from "./keys.ts";
import { ownersOf, type Place, placeWithin, samePlace } from "./place.ts";
import styles from "./grid.module.css";

/** The process as a table of stages and roles: the same document, seen and edited another way. */
export function Grid() {
  const document = useEditor((state) => state.document);
  const translate = useTranslate();
  useEffect(() => resetGrid, []);
  if (document === null) return null;
  const grid = stageGrid(document);
  if (grid.columns.length === 0) {
    return (
      <div className={styles.empty}>
        <p>{translate("structure.grid.empty")}</p>
        <Button look="primary" icon="add" onPress={addStage}>
          {translate("structure.grid.addStage")}
        </Button>
      </div>
    );
  }
  return <Table grid={grid} name={processOf(document).name || translate("common.untitled")} />;
}

function Table({ grid, name }: { readonly grid: StageGrid; readonly name: string }) {
  const translate = useTranslate();
  const root = useRef<HTMLDivElement>(null);
  const stop = useGrid((state) => state.stop);
  const here = placeWithin(grid, stop);
  useFocusOnStop(root, here);
  const style: CSSProperties = {
    gridTemplateColumns: `minmax(140px, 180px) repeat(${grid.columns.length}, minmax(208px, 1fr))`,
  };
  return (
    <div className={styles.scroller} data-grid-scroller>
      <p id="stage-grid-help" className="visuallyHidden">
        {translate("structure.grid.help")}
      </p>
      <div
        ref={root}
        className={styles.grid}
        style={style}
        role="grid"
        tabIndex={-1}
        aria-label={translate("structure.grid.label", { name })}
        aria-describedby="stage-grid-help"
        aria-rowcount={grid.rows.length + 1}
        aria-colcount={grid.columns.length + 1}
        onKeyDown={(event) => {
          if (pressed(event)) event.preventDefault();
        }}
      >
        <div role="row" className={styles.row} aria-rowindex={1}>
          <div role="columnheader" aria-colindex={1} className={styles.corner}>
            {translate("structure.grid.roles")}
          </div>
          {grid.columns.map((stage, column) => (
            <StageHeader
              key={stage?.id ?? ""}
              stage={stage}
              at={column}
              isStop={samePlace(here, { row: -1, column, index: 0 })}
              hours={grid.hoursOfStage(stage?.id ?? null)}
            />
          ))}
        </div>
        {grid.rows.map((role, row) => (
          <div key={role?.id ?? ""} role="row" className={styles.row} aria-rowindex={row + 2}>
            <RoleHeader
              role={role}
              at={row}
              isStop={samePlace(here, { row, column: -1, index: 0 })}
              hours={grid.hoursOfRole(role?.id ?? null)}
            />
            {grid.columns.map((stage, column) => (
              <Cell
                key={stage?.id ?? ""}
                row={row}
                column={column}
                activities={grid.cell(stage?.id ?? null, role?.id ?? null)}
                stopIndex={here.row === row && here.column === column ? here.index : null}
              />
            ))}
          </div>
        ))}
      </div>
      <div className={styles.adding}>
        <Button look="quiet" icon="add" onPress={addStage}>
          {translate("structure.grid.addStage")}
        </Button>
        <Button look="quiet" icon="add" onPress={addRole}>
          {translate("structure.grid.addRole")}
        </Button>
      </div>
      <Ghost />
      <GridMenu root={root} />
    </div>
  );
}

interface CellProps extends Pick<Place, "row" | "column"> {
  readonly activities: readonly Activity[];
  /** Which of its cards, or its button, is the tab stop of the grid. */
  readonly stopIndex: number | null;
}

const Cell = memo(function Cell({ row, column, activities, stopIndex }: CellProps) {
  const translate = useTranslate();
  const isOver = useGrid(({ over }) => over?.row === row && over.column === column);
  const label = useEditor(({ document }) => {
    if (document === null) return "";
    const { stageId, roleId } = ownersOf(stageGrid(document), { row, column });
    return translate("structure.grid.addActivityAt", cellName(document, stageId, roleId));
  });
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      className={styles.cell}
      data-cell
      data-row={row}
      data-column={column}
      data-over={isOver || undefined}
    >
      {activities.map((activity, index) => (
        <Card
          key={activity.id}
          activity={activity}
          row={row}
          column={column}
          index={index}
          isStop={stopIndex === index}
        />
      ))}
      <button
        type="button"
        className={styles.add}
        tabIndex={stopIndex === activities.length ? 0 : -1}
        aria-label={label}
        title={label}
        data-row={row}
        data-column={column}
        data-index={activities.length}
        onFocus={() => gridStore.setState({ stop: { row, column, index: activities.length } })}
        onClick={() => addActivity({ row, column })}
      >
        <Icon name="add" size={14} />
      </button>
    </div>
  );
});

/** The card that the pointer carries. */
function Ghost() {
  const at = useGrid((state) => state.ghostAt);
  const liftedId = useGrid((state) => state.liftedId);
  const activity = useEditor(({ document }) => document?.activity.get(liftedId ?? ""));
  if (at === null || activity === undefined) return null;
  const style: CSSProperties = { left: at.x, top: at.y };
  return (
    <div className={styles.ghost} style={style} aria-hidden>
      <CardBody activity={activity} />
    </div>
  );
}

/** The focus goes with the tab stop as long as it is in the grid, or was in a name that is done. */
function useFocusOnStop(root: React.RefObject<HTMLElement | null>, { row, column, index }: Place) {
  const renamingId = useGrid((state) => state.renamingId);
  const wasHere = useRef(false);
  useLayoutEffect(() => {
    const grid = root.current;
    if (grid === null || renamingId !== null) {
      wasHere.current = renamingId !== null;
      return;
    }
    const { activeElement } = grid.ownerDocument;
    const isHere =
      grid.contains(activeElement) || (wasHere.current && activeElement?.tagName === "BODY");
    wasHere.current = false;
    if (!isHere) return;
    const stop = grid.querySelector<HTMLElement>(
      `button[data-row="${row}"][data-column="${column}"][data-index="${index}"]`,
    );
    if (stop !== activeElement) stop?.focus();
  }, [root, row, column, index, renamingId]);
}
