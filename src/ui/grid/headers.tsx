import type { CSSProperties } from "react";
import { standardHue } from "../../core/drawing/palette.ts";
import type { Role } from "../../core/process/records/role.ts";
import type { Stage } from "../../core/process/records/stage.ts";
import { useFormats, useTranslate } from "../../state/session/session.ts";
import { select, useEditor } from "../../state/store/editor.ts";
import { gridStore, useGrid } from "./gridStore.ts";
import { NameField } from "./NameField.tsx";
import styles from "./grid.module.css";

interface HeaderProps {
  /** Its row or column. */
  readonly at: number;
  readonly isStop: boolean;
  /** Hours of effort of everything in it. */
  readonly hours: number;
}

/** The head of a column: a stage, or what stands in the flow without one. */
export function StageHeader({
  stage,
  at,
  isStop,
  hours,
}: HeaderProps & { readonly stage: Stage | null }) {
  const translate = useTranslate();
  const formats = useFormats();
  const id = stage?.id ?? null;
  const isSelected = useEditor(({ selection }) => id !== null && selection.includes(id));
  const isRenaming = useGrid((state) => id !== null && state.renamingId === id);
  const hue = stage === null ? null : (stage.color ?? standardHue(at + 1));
  const colors: CSSProperties =
    hue === null
      ? {}
      : { background: `var(--hue-${hue}-tint)`, borderColor: `var(--hue-${hue}-border)` };
  const badge: CSSProperties =
    hue === null
      ? {}
      : { background: `var(--hue-${hue}-solid)`, color: `var(--hue-${hue}-on-solid)` };
  return (
    <div role="columnheader" aria-colindex={at + 2} className={styles.stage} style={colors}>
      {stage !== null && isRenaming ? (
        <NameField id={stage.id} name={stage.name} />
      ) : (
        <button
          type="button"
          className={styles.header}
          tabIndex={isStop ? 0 : -1}
          data-row={-1}
          data-column={at}
          data-index={0}
          data-stage-id={id ?? undefined}
          data-selected={isSelected || undefined}
          onFocus={() => {
            gridStore.setState({ stop: { row: -1, column: at, index: 0 } });
            if (id !== null) select([id]);
          }}
          onDoubleClick={() => gridStore.setState({ renamingId: id })}
          onContextMenu={(event) => {
            event.preventDefault();
            event.currentTarget.focus();
            if (id !== null) gridStore.setState({ menu: { id, at: event.currentTarget } });
          }}
        >
          {stage !== null && (
            <span className={styles.number} style={badge}>
              {formats.integer(at + 1)}
            </span>
          )}
          <span className={styles.headerName} dir="auto">
            {stage === null
              ? translate("structure.grid.inFlow")
              : stage.name.trim() || translate("canvas.placeholder.stage")}
          </span>
          <Hours hours={hours} />
        </button>
      )}
    </div>
  );
}

/** The head of a row: a role, or activities without one. */
export function RoleHeader({
  role,
  at,
  isStop,
  hours,
}: HeaderProps & { readonly role: Role | null }) {
  const translate = useTranslate();
  const isRenaming = useGrid((state) => role !== null && state.renamingId === role.id);
  return (
    <div role="rowheader" aria-colindex={1} className={styles.role}>
      {role !== null && isRenaming ? (
        <NameField id={role.id} name={role.name} />
      ) : (
        <button
          type="button"
          className={styles.header}
          tabIndex={isStop ? 0 : -1}
          data-row={at}
          data-column={-1}
          data-index={0}
          data-role-id={role?.id}
          onFocus={() => gridStore.setState({ stop: { row: at, column: -1, index: 0 } })}
          onDoubleClick={() => gridStore.setState({ renamingId: role?.id ?? null })}
        >
          <span className={styles.headerName} dir="auto" data-empty={role === null || undefined}>
            {role === null
              ? translate("structure.grid.noRole")
              : role.name.trim() || translate("common.untitled")}
          </span>
          <Hours hours={hours} />
        </button>
      )}
    </div>
  );
}

function Hours({ hours }: { readonly hours: number }) {
  const formats = useFormats();
  return hours === 0 ? null : <span className={styles.hours}>{formats.hours(hours)}</span>;
}
