import { type CSSProperties, memo, useRef } from "react";
import { Menu as AriaMenu, Popover } from "react-aria-components";
import type { NodeKind } from "../../../core/process/kinds.ts";
import { useTranslate } from "../../../state/session/session.ts";
import type { IconName } from "../../kit/Icon.tsx";
import { MenuItem } from "../../kit/Menu.tsx";
import menuStyles from "../../kit/Menu.module.css";
import { canvasStore, useCanvas } from "../model/canvasStore.ts";
import { RESULT_ICONS } from "../model/resultIcons.ts";
import styles from "./ContextMenu.module.css";

const ICONS: Readonly<Record<NodeKind, IconName>> = {
  leadSource: "leadSource",
  stage: "stage",
  activity: "list",
  decision: "decision",
  outcome: "outcome",
  note: "note",
};

/** What kind of step is to come: opens where it will stand; letters and arrow keys choose. */
export const KindPicker = memo(function KindPicker({ focus }: { readonly focus: () => void }) {
  const translate = useTranslate();
  const picker = useCanvas((state) => state.picker);
  const anchor = useRef<HTMLDivElement>(null);
  const close = () => {
    canvasStore.setState({ picker: null, link: null });
    // What was chosen is being named, and has the focus of its field.
    if (canvasStore.getState().renamingId === null) focus();
  };
  const place: CSSProperties = { left: picker?.at.x ?? 0, top: picker?.at.y ?? 0 };
  return (
    <>
      <div ref={anchor} className={styles.anchor} style={place} />
      <Popover
        triggerRef={anchor}
        isOpen={picker !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) close();
        }}
        placement="bottom start"
        offset={2}
        className={menuStyles.popover}
        aria-label={translate("create.picker")}
      >
        <AriaMenu
          className={menuStyles.menu}
          aria-label={translate("create.picker")}
          autoFocus="first"
          onClose={close}
        >
          {picker?.entries.map((entry) => {
            const { kind, fields } = entry;
            const result = fields?.result;
            const name = translate(`process.kind.${kind}`);
            return (
              <MenuItem
                key={result ?? kind}
                id={result ?? kind}
                label={
                  result === undefined
                    ? name
                    : translate("create.outcome", {
                        kind: name,
                        result: translate(`process.result.${result}`),
                      })
                }
                icon={result === undefined ? ICONS[kind] : RESULT_ICONS[result]}
                onAction={() => picker.chosen(entry)}
              />
            );
          })}
        </AriaMenu>
      </Popover>
    </>
  );
});
