import type { ReactNode } from "react";
import type { RecordId } from "../../../core/base/ids.ts";
import { removeHealing } from "../../../core/edits/removeHealing.ts";
import type { Hue } from "../../../core/process/fields.ts";
import type { Kind } from "../../../core/process/kinds.ts";
import { useSession, useTranslate } from "../../../state/session/session.ts";
import { run } from "../../../state/store/editor.ts";
import { IconButton } from "../../kit/Button.tsx";
import { Icon } from "../../kit/Icon.tsx";
import { Menu, MenuItem } from "../../kit/Menu.tsx";
import { FindingsChip } from "../findings/FindingsChip.tsx";
import { Text } from "./fields.tsx";
import { hueColors } from "./hues.ts";
import { kindIcon } from "./kindIcon.ts";
import styles from "../Inspector.module.css";

interface HeaderProps {
  readonly kind: Kind;
  readonly id: RecordId;
  /** The name, edited in place; left out for what has none. */
  readonly name?: string;
  /** In place of the icon, such as a stage's number. */
  readonly chip?: ReactNode;
  readonly color?: Hue | null;
}

/** The head of a panel: what is selected, its name, and what can be done with it. */
export function Header({ kind, id, name, chip, color }: HeaderProps) {
  const t = useTranslate();
  const canvas = useSession((state) => state.canvas);
  const kindWord = t(`process.kind.${kind}`);
  const tint = color === null || color === undefined ? undefined : hueColors(color);
  return (
    <header className={styles.header}>
      <span className={styles.chip} style={tint} aria-hidden>
        {chip ?? <Icon name={kindIcon(kind)} size={14} />}
      </span>
      <div className={styles.headerText}>
        {name === undefined ? (
          <h2 className={styles.title}>{kindWord}</h2>
        ) : (
          <>
            <h2 className="visuallyHidden">
              {kindWord}: {name}
            </h2>
            <Text
              field="name"
              label="process.field.name"
              hideLabel
              look="title"
              multiline
              value={name}
              hint="inspector.hint.name"
            />
          </>
        )}
      </div>
      <FindingsChip id={id} />
      {kind !== "process" && (
        <Menu
          label={t("inspector.more", { kind: kindWord })}
          placement="bottom end"
          trigger={<IconButton dense icon="more" label={t("inspector.more", { kind: kindWord })} />}
        >
          {canvas !== null && (
            <MenuItem
              icon="focus"
              label={t("inspector.reveal")}
              onAction={() => canvas.reveal(id)}
            />
          )}
          <MenuItem
            icon="delete"
            label={t("inspector.delete")}
            onAction={() => run(removeHealing, { ids: [id] }, { label: "inspector.delete" })}
          />
        </Menu>
      )}
    </header>
  );
}
