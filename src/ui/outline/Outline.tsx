import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import { actionById, currentContext, runAction, shortcutOf } from "../../state/actions/registry.ts";
import {
  announce,
  OUTLINE_WIDTHS,
  type OutlinePort,
  sessionStore,
  setOutlineColumn,
  setOutlinePort,
  setOutlineWidth,
  useSession,
  useTranslate,
} from "../../state/session/session.ts";
import { editorStore, useEditor } from "../../state/store/editor.ts";
import { IconButton } from "../kit/Button.tsx";
import { isIconName } from "../kit/Icon.tsx";
import { Menu, MenuItem, MenuSeparator } from "../kit/Menu.tsx";
import { showRow } from "./activeRow.ts";
import { Grid } from "./Grid.tsx";
import { outlineStore } from "./model/outlineStore.ts";
import { COLUMN_LABELS } from "./model/write.ts";
import styles from "./Outline.module.css";

/** What the menu of the outline offers, in groups. */
const COMMANDS: readonly (readonly string[])[] = [
  [
    "insert.leadSource",
    "insert.stage",
    "insert.activity",
    "insert.decision",
    "insert.outcome",
    "insert.note",
  ],
  ["insert.next", "insert.before", "insert.branch", "edit.connectTo"],
  ["arrange.rowUp", "arrange.rowDown", "arrange.intoStage", "arrange.outOfStage"],
  ["edit.duplicate", "edit.delete"],
  ["view.columnWider", "view.columnNarrower", "view.columnsReset", "export.printOutline"],
];

/** The process as rows, a full editor beside the diagram. */
export function Outline() {
  const translate = useTranslate();
  const panel = useRef<HTMLDivElement>(null);
  const document = useEditor((state) => state.document);
  /** Set while a command of the menu runs: the menu lies outside of the panel. */
  const isCommanding = useRef(false);
  useEffect(() => {
    const focus = () => {
      const grid = panel.current?.querySelector<HTMLElement>('[role="treegrid"]');
      (grid?.querySelector<HTMLElement>("[data-active]") ?? grid)?.focus();
    };
    const port: OutlinePort = {
      isUsed: () =>
        isCommanding.current || panel.current?.contains(globalThis.document.activeElement) === true,
      focus,
      rename: (id) => {
        if (!showRow(editorStore.getState().document, id)) return;
        outlineStore.setState({ activeId: id, column: "step", isEditing: true });
      },
      connect: (id) => outlineStore.setState({ activeId: id, column: "next", isEditing: true }),
      widenColumn: (by) => {
        const { column } = outlineStore.getState();
        const heading = panel.current?.querySelector(`[data-head="${column}"]`);
        if (!heading) return;
        const wanted = heading.getBoundingClientRect().width + by;
        const { translate: say, formats } = sessionStore.getState();
        const width = formats.integer(setOutlineColumn(column, wanted));
        announce(say("outline.said.columnWidth", { column: say(COLUMN_LABELS[column]), width }));
      },
    };
    setOutlinePort(port);
    focus();
    return () => {
      setOutlinePort(null);
      outlineStore.setState(outlineStore.getInitialState(), true);
    };
  }, []);
  if (document === null) return null;
  const context = currentContext();
  const command = (id: string) => {
    isCommanding.current = true;
    runAction(id);
    isCommanding.current = false;
  };
  return (
    <div ref={panel} className={styles.panel}>
      <WidthHandle />
      <div className={styles.bar}>
        <h2 className={styles.title}>{translate("outline.title")}</h2>
        <Menu
          label={translate("outline.menu")}
          placement="bottom end"
          trigger={<IconButton dense icon="more" label={translate("outline.menu")} />}
        >
          {COMMANDS.flatMap((ids, index) => [
            index > 0 && <MenuSeparator key={`before ${ids[0]}`} />,
            ...ids.map((id) => {
              const action = actionById(id);
              return (
                action !== undefined && (
                  <MenuItem
                    key={id}
                    id={id}
                    label={translate(action.label)}
                    icon={isIconName(action.icon) ? action.icon : undefined}
                    shortcut={shortcutOf(id)}
                    isDisabled={action.isEnabled?.(context) === false}
                    onAction={() => command(id)}
                  />
                )
              );
            }),
          ])}
        </Menu>
        <IconButton
          dense
          icon="close"
          label={translate("common.close")}
          shortcut={shortcutOf("view.outline")}
          onPress={() => runAction("view.outline")}
        />
      </div>
      <Grid document={document} />
      <Empty />
    </div>
  );
}

function Empty() {
  const translate = useTranslate();
  const isEmpty = useEditor(
    ({ document }) =>
      document !== null &&
      [
        document.leadSource,
        document.stage,
        document.activity,
        document.decision,
        document.outcome,
        document.note,
      ].every(({ size }) => size === 0),
  );
  return isEmpty ? <p className={styles.empty}>{translate("outline.empty")}</p> : null;
}

/** Pixels that an arrow key makes the outline wider or narrower. */
const WIDTH_STEP = 16;

/** The border that makes the panel wider or narrower, by pointer or arrow keys. */
function WidthHandle() {
  const translate = useTranslate();
  const width = useSession((state) => state.outlineWidth);
  const isRtl = useSession((state) => state.direction === "rtl");
  const drag = useRef<{ readonly from: number; readonly width: number } | null>(null);
  /** Towards the diagram the panel grows. */
  const grown = (x: number) =>
    drag.current === null
      ? width
      : drag.current.width + (isRtl ? x - drag.current.from : drag.current.from - x);
  const down = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: event.clientX, width };
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (drag.current !== null) setOutlineWidth(grown(event.clientX));
  };
  const keyDown = (event: KeyboardEvent) => {
    const wider = isRtl ? "ArrowRight" : "ArrowLeft";
    const narrower = isRtl ? "ArrowLeft" : "ArrowRight";
    if (event.key !== wider && event.key !== narrower) return;
    event.preventDefault();
    setOutlineWidth(width + (event.key === wider ? WIDTH_STEP : -WIDTH_STEP));
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={translate("outline.resize")}
      aria-valuemin={OUTLINE_WIDTHS.least}
      aria-valuemax={OUTLINE_WIDTHS.most}
      aria-valuenow={width}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a separator with a value is interactive
      tabIndex={0}
      className={styles.handle}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = null;
      }}
      onKeyDown={keyDown}
    />
  );
}
