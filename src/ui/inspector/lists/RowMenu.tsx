import type { RecordId } from "../../../core/base/ids.ts";
import { type ListField, moveEntry, removeEntry } from "../../../core/edits/listEntries.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { run } from "../../../state/store/editor.ts";
import { IconButton } from "../../kit/Button.tsx";
import { Menu, MenuItem } from "../../kit/Menu.tsx";

interface RowMenuProps {
  readonly id: RecordId;
  readonly list: ListField;
  readonly entryId: RecordId;
  readonly index: number;
  readonly count: number;
  /** What the entry is called, such as "Exit criterion 2". */
  readonly name: string;
}

/** Moves and removes an entry of a list. */
export function RowMenu({ id, list, entryId, index, count, name }: RowMenuProps) {
  const t = useTranslate();
  const options = { keepSelection: true };
  return (
    <Menu
      label={t("inspector.more", { kind: name })}
      placement="bottom end"
      trigger={<IconButton dense icon="more" label={t("inspector.more", { kind: name })} />}
    >
      <MenuItem
        icon="chevronUp"
        label={t("inspector.moveUp")}
        shortcut="Alt+↑"
        isDisabled={index === 0}
        onAction={() => run(moveEntry, { id, list, entryId, to: index - 1 }, options)}
      />
      <MenuItem
        icon="chevronDown"
        label={t("inspector.moveDown")}
        shortcut="Alt+↓"
        isDisabled={index === count - 1}
        onAction={() => run(moveEntry, { id, list, entryId, to: index + 1 }, options)}
      />
      <MenuItem
        icon="delete"
        label={t("common.remove")}
        onAction={() => run(removeEntry, { id, list, entryId }, options)}
      />
    </Menu>
  );
}
