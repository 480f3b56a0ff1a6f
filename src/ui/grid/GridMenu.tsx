import { type RefObject, useMemo } from "react";
import { Menu as AriaMenu, Popover } from "react-aria-components";
import { stageGrid } from "../../core/process/stageGrid.ts";
import { moveStage } from "../../core/edits/reorderStages.ts";
import { stagesInOrder } from "../../core/process/graph.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import type { Activity } from "../../core/process/records/activity.ts";
import { runAction } from "../../state/actions/registry.ts";
import { runEdit } from "../../state/actions/runEdit.ts";
import { useTranslate } from "../../state/session/session.ts";
import { useEditor } from "../../state/store/editor.ts";
import { MenuItem, MenuSection, MenuSeparator } from "../kit/Menu.tsx";
import menuStyles from "../kit/Menu.module.css";
import { cellName, moveTo } from "./deeds.ts";
import { gridStore, useGrid } from "./gridStore.ts";

/** What can be done with a card, or with a stage at its header. */
export function GridMenu({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  const translate = useTranslate();
  const menu = useGrid((state) => state.menu);
  const document = useEditor((state) => state.document);
  const anchor = useMemo(() => ({ current: menu?.at ?? null }), [menu]);
  if (menu === null || document === null) return null;
  const menuId = menu.id;
  const selector = `[data-record-id="${CSS.escape(menuId)}"], [data-stage-id="${CSS.escape(menuId)}"]`;
  const activity = document.activity.get(menuId);
  const close = () => {
    gridStore.setState({ menu: null });
    // What was moved has its card elsewhere now, and a rename has the focus of its field.
    if (gridStore.getState().renamingId !== null) return;
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const label = translate("structure.grid.moveTo");
  return (
    <Popover
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
      placement="bottom start"
      className={menuStyles.popover}
      aria-label={label}
    >
      <AriaMenu className={menuStyles.menu} aria-label={label} autoFocus="first" onClose={close}>
        <MenuItem
          icon="edit"
          label={translate("actions.edit.rename")}
          onAction={() => gridStore.setState({ renamingId: menuId })}
        />
        {activity === undefined ? (
          <StageItems id={menuId} document={document} />
        ) : (
          <ActivityItems activity={activity} document={document} />
        )}
        <MenuItem
          icon="delete"
          label={translate("actions.edit.delete")}
          onAction={() => runAction("edit.delete")}
        />
      </AriaMenu>
    </Popover>
  );
}

function ActivityItems({
  activity,
  document,
}: {
  readonly activity: Activity;
  readonly document: ProcessDocument;
}) {
  const translate = useTranslate();
  const { rows } = stageGrid(document);
  const { id } = activity;
  return (
    <>
      <MenuSection title={translate("structure.grid.moveToStage")}>
        {[...stagesInOrder(document), null].map((stage) => (
          <MenuItem
            key={stage?.id ?? ""}
            label={cellName(document, stage?.id ?? null, null).stage}
            isChecked={activity.stageId === (stage?.id ?? null)}
            onAction={() => moveTo(id, { stageId: stage?.id ?? null })}
          />
        ))}
      </MenuSection>
      <MenuSection title={translate("structure.grid.moveToRole")}>
        {rows.map((role) => (
          <MenuItem
            key={role?.id ?? ""}
            label={cellName(document, null, role?.id ?? null).role}
            isChecked={activity.roleId === (role?.id ?? null)}
            onAction={() => moveTo(id, { roleId: role?.id ?? null })}
          />
        ))}
      </MenuSection>
      <MenuSeparator />
    </>
  );
}

function StageItems({ id, document }: { readonly id: string; readonly document: ProcessDocument }) {
  const translate = useTranslate();
  const stages = stagesInOrder(document);
  const index = stages.findIndex((stage) => stage.id === id);
  const move = (to: number, label: "structure.grid.earlier" | "structure.grid.later") => {
    if (runEdit(moveStage, { id, to }, { label })) {
      gridStore.setState({ stop: { row: -1, column: to, index: 0 } });
    }
  };
  return (
    <>
      <MenuItem
        icon="chevronLeft"
        label={translate("structure.grid.earlier")}
        isDisabled={index <= 0}
        onAction={() => move(index - 1, "structure.grid.earlier")}
      />
      <MenuItem
        icon="chevronRight"
        label={translate("structure.grid.later")}
        isDisabled={index === -1 || index === stages.length - 1}
        onAction={() => move(index + 1, "structure.grid.later")}
      />
      <MenuSeparator />
    </>
  );
}
