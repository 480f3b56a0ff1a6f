import { useState } from "react";
import { Input, SearchField } from "react-aria-components";
import { ACTIONS, shortcutLabel } from "../../../state/actions/registry.ts";
import type { ActionGroup } from "../../../state/actions/action.ts";
import { closeDialog, useTranslate } from "../../../state/session/session.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { Icon } from "../../kit/Icon.tsx";
import styles from "./ShortcutsDialog.module.css";

const GROUPS: readonly ActionGroup[] = [
  "file",
  "edit",
  "insert",
  "arrange",
  "view",
  "export",
  "go",
  "help",
];

/** Where a shortcut works that does not work everywhere. */
const WHERE = { canvas: "shell.shortcuts.canvasOnly", outline: "outline.title" } as const;

/** Every shortcut, searchable by what it does or by its keys. */
export function ShortcutsDialog() {
  const translate = useTranslate();
  const [query, setQuery] = useState("");
  const wanted = query.trim().toLocaleLowerCase();
  const rows = ACTIONS.flatMap((action) => {
    const keys = (action.shortcuts ?? []).map(shortcutLabel);
    if (keys.length === 0) return [];
    const label = translate(action.label);
    const found = `${label} ${keys.join(" ")}`.toLocaleLowerCase().includes(wanted);
    return found ? [{ action, label, keys }] : [];
  });
  return (
    <Dialog
      title={translate("shell.shortcuts.title")}
      closeLabel={translate("common.close")}
      onClose={closeDialog}
    >
      <SearchField
        autoFocus
        aria-label={translate("shell.shortcuts.search")}
        value={query}
        onChange={setQuery}
        className={styles.search}
      >
        <Icon name="search" />
        <Input
          className={styles.input}
          placeholder={translate("shell.shortcuts.search")}
          dir="auto"
        />
      </SearchField>
      {rows.length === 0 && (
        <p className={styles.nothing}>{translate("shell.shortcuts.nothing")}</p>
      )}
      {GROUPS.map((group) => {
        const inGroup = rows.filter(({ action }) => action.group === group);
        if (inGroup.length === 0) return null;
        return (
          <section key={group} className={styles.group}>
            <h3>{translate(`shell.group.${group}`)}</h3>
            <dl className={styles.list}>
              {inGroup.map(({ action, label, keys }) => (
                <div key={action.id} className={styles.row}>
                  <dt>
                    {label}
                    {(action.scope === "canvas" || action.scope === "outline") && (
                      <span className={styles.scope}> {translate(WHERE[action.scope])}</span>
                    )}
                  </dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key} className={styles.key} dir="ltr">
                        {key}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </Dialog>
  );
}
