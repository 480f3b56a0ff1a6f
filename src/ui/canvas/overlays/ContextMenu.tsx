import { type CSSProperties, memo, useRef } from "react";
import { Menu as AriaMenu, MenuItem as AriaMenuItem, Popover } from "react-aria-components";
import { setFields } from "../../../core/edits/setFields.ts";
import { findRecord } from "../../../core/process/document.ts";
import { type Hue, HUES } from "../../../core/process/fields.ts";
import { isNode } from "../../../core/process/kinds.ts";
import { actionById, currentContext } from "../../../state/actions/registry.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { run, useEditor } from "../../../state/store/editor.ts";
import { Icon } from "../../kit/Icon.tsx";
import { MenuSection, MenuSeparator } from "../../kit/Menu.tsx";
import menuStyles from "../../kit/Menu.module.css";
import { canvasStore, useCanvas } from "../model/canvasStore.ts";
import hues from "../nodes/hues.module.css";
import { CANVAS_COLORS } from "../../kit/canvasColors.ts";
import { usePalette } from "../nodes/useRecord.ts";
import { ActionItem } from "./ActionItem.tsx";
import { ArrangeMenu } from "./ArrangeMenu.tsx";
import styles from "./ContextMenu.module.css";

/** Building on from a step is not for arrows and notes, inserting only for arrows. */
const BUILDING = [
  "insert.next",
  "insert.connect",
  "insert.intoArrow",
  "edit.connections",
  "arrange.moveTo",
];
const ON_SELECTION = [
  "edit.rename",
  ...BUILDING,
  "edit.cut",
  "edit.copy",
  "edit.paste",
  "edit.duplicate",
  "arrange.group",
  "arrange.ungroup",
  "arrange.lock",
  "arrange.unlock",
  "arrange.collapse",
  "view.openStage",
  "edit.copyLink",
  "view.zoomSelection",
  "edit.delete",
];
const ON_CANVAS = [
  "insert.stage",
  "insert.activity",
  "insert.decision",
  "insert.leadSource",
  "insert.outcome",
  "insert.note",
  "edit.paste",
  "edit.selectAll",
  "arrange.collapseAll",
  "arrange.expandAll",
  "arrange.space",
  "view.zoomFit",
  "arrange.layout",
];

/** What can be done here: with what is selected, or with the empty canvas. */
export const ContextMenu = memo(function ContextMenu({ focus }: { readonly focus: () => void }) {
  const translate = useTranslate();
  const menu = useCanvas((state) => state.menu);
  const hasSelection = useEditor(({ selection }) => selection.length > 0);
  const anchor = useRef<HTMLDivElement>(null);
  const close = () => {
    canvasStore.setState({ menu: null });
    // A rename that was just chosen has the focus of its field.
    if (canvasStore.getState().renamingId === null) focus();
  };
  const place: CSSProperties = { left: menu?.at.x ?? 0, top: menu?.at.y ?? 0 };
  return (
    <>
      <div ref={anchor} className={styles.anchor} style={place} />
      <Popover
        triggerRef={anchor}
        isOpen={menu !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) close();
        }}
        placement="bottom start"
        offset={2}
        className={menuStyles.popover}
        aria-label={translate("canvas.menu.label")}
      >
        <AriaMenu
          className={menuStyles.menu}
          aria-label={translate("canvas.menu.label")}
          autoFocus="first"
          onClose={close}
        >
          {(hasSelection ? ON_SELECTION : ON_CANVAS).filter(isOffered).map((id) => (
            <ActionItem key={id} id={id} />
          ))}
          {hasSelection && <ArrangeMenu onChosen={close} />}
          {hasSelection && <Colors />}
        </AriaMenu>
      </Popover>
    </>
  );
});

/** What is for others than what is selected is left out. */
function isOffered(id: string): boolean {
  return !BUILDING.includes(id) || actionById(id)?.isEnabled?.(currentContext()) !== false;
}

/** The hues, for the nodes that are selected. */
function Colors() {
  const translate = useTranslate();
  const palette = usePalette();
  const selection = useEditor((state) => state.selection);
  const nodes = useEditor(({ document }) => document)
    ? selection.flatMap((id) => nodeWithColor(id) ?? [])
    : [];
  if (nodes.length === 0) return null;
  const colors = CANVAS_COLORS[palette];
  const current = nodes.every(({ color }) => color === nodes[0]?.color)
    ? nodes[0]?.color
    : undefined;
  const paint = (color: Hue | null) => {
    run(setFields, { ids: nodes.map(({ id }) => id), fields: { color } }, { keepSelection: true });
  };
  const choices: readonly (Hue | null)[] = [...HUES, null];
  return (
    <>
      <MenuSeparator />
      <MenuSection title={translate("canvas.menu.color")}>
        {choices.map((color) => {
          const name =
            color === null ? translate("canvas.menu.noColor") : translate(`process.hue.${color}`);
          return (
            <AriaMenuItem
              key={color ?? "none"}
              id={`color.${color ?? "none"}`}
              textValue={name}
              aria-label={name}
              className={`${styles.swatch} ${hues.hued}`}
              style={colors}
              data-hue={color ?? undefined}
              data-current={current === color || undefined}
              onAction={() => paint(color)}
            >
              <span className={styles.dot}>
                {current === color ? (
                  <Icon name="check" size={12} />
                ) : (
                  color === null && <Icon name="ban" size={12} />
                )}
              </span>
            </AriaMenuItem>
          );
        })}
      </MenuSection>
    </>
  );
}

function nodeWithColor(id: string): { readonly id: string; readonly color: Hue | null } | null {
  const { document } = currentContext().editor;
  const record = document === null ? undefined : findRecord(document, id);
  return record !== undefined && isNode(record) ? { id, color: record.color } : null;
}
