import { useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { DocumentEntry } from "../../../state/library/entries.ts";
import {
  duplicateDocument,
  exportDocument,
  removeDocument,
} from "../../../state/library/library.ts";
import { goTo } from "../../../state/session/location.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { IconButton } from "../../kit/Button.tsx";
import { Menu, MenuItem, MenuSeparator } from "../../kit/Menu.tsx";
import { useNow } from "../useNow.ts";
import { Picture } from "./Picture.tsx";
import { RenameDialog } from "./RenameDialog.tsx";
import styles from "./Card.module.css";

/** One of the user's processes. */
export function DocumentCard({ entry }: { readonly entry: DocumentEntry }) {
  const translate = useTranslate();
  const formats = useFormats();
  const now = useNow();
  const [renaming, setRenaming] = useState(false);
  const name = entry.name || translate("common.untitled");
  return (
    <article className={styles.card}>
      <Picture svg={entry.picture} />
      <div className={styles.words}>
        <h2 dir="auto">{name}</h2>
        <p title={formats.moment(entry.changedAt)}>
          {translate("shell.start.changed", {
            ago: formats.ago(Math.min(entry.changedAt, now), now),
          })}
        </p>
      </div>
      <AriaButton
        className={styles.open}
        aria-label={translate("shell.start.open", { name })}
        onPress={() => goTo({ name: "design", documentId: entry.id })}
      />
      <div className={styles.more}>
        <Menu
          label={translate("shell.start.more", { name })}
          placement="bottom end"
          trigger={<IconButton icon="more" dense label={translate("shell.start.more", { name })} />}
        >
          <MenuItem
            id="rename"
            icon="edit"
            label={translate("shell.start.rename")}
            onAction={() => setRenaming(true)}
          />
          <MenuItem
            id="duplicate"
            icon="copy"
            label={translate("shell.start.duplicate")}
            onAction={() => void duplicateDocument(entry.id)}
          />
          <MenuItem
            id="export"
            icon="download"
            label={translate("shell.start.export")}
            onAction={() => void exportDocument(entry.id)}
          />
          <MenuSeparator />
          <MenuItem
            id="delete"
            icon="delete"
            label={translate("shell.start.delete")}
            onAction={() => void removeDocument(entry.id)}
          />
        </Menu>
      </div>
      {renaming && <RenameDialog entry={entry} onClose={() => setRenaming(false)} />}
    </article>
  );
}
