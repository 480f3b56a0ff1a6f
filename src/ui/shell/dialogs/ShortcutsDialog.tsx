import { useState } from "react";
import { Input, SearchField } from "react-aria-components";
import {
  ACTIONS,
  isShortcutOn,
  runAction,
  shortcutLabel,
} from "../../../state/actions/registry.ts";
import { isCharacterShortcut } from "../../../state/actions/shortcuts.ts";
import type { ActionGroup } from "../../../state/actions/action.ts";
import { closeDialog, useSession, useTranslate } from "../../../state/session/session.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { Icon } from "../../kit/Icon.tsx";
import { Switch } from "../../kit/Switch.tsx";
import styles from "./ShortcutsDialog.module.css";

const GROUPS: readonly ActionGroup[] = [
  "file",
  "edit",
  "insert",
  "arrange",
  "view",
  "export",
  "plan",
  "go",
  "help",
];

/** Where a shortcut works that does not work everywhere. */
const WHERE = {
  canvas: "shell.shortcuts.canvasOnly",
  outline: "outline.title",
  timeline: "roadmap.page.timeline.title",
} as const;

/** Every shortcut, searchable by what it does or by its keys. */
export function ShortcutsDialog() {
  const translate = useTranslate();
  const characterKeys = useSession((state) => state.characterKeys);
  const [query, setQuery] = useState("");
  const wanted = query.trim().toLocaleLowerCase();
  const rows = ACTIONS.flatMap((action) => {
    const { shortcuts = [], scope } = action;
    if (shortcuts.length === 0) return [];
    const label = translate(action.label);
    const keys = shortcuts.map((shortcut) => ({
      label: shortcutLabel(shortcut),
      isOn: isShortcutOn(shortcut),
    }));
    const labels = keys.map((key) => key.label).join(" ");
    const ownScope = scope === "everywhere" || scope === "editor" ? null : (scope ?? null);
    const where = ownScope ?? (shortcuts.every(isCharacterShortcut) ? "canvas" : null);
    const found = `${label} ${labels}`.toLocaleLowerCase().includes(wanted);
    return found ? [{ action, label, keys, where }] : [];
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
      <div className={styles.choice}>
        <Switch isSelected={characterKeys} onChange={() => runAction("help.characterKeys")}>
          {translate("actions.help.characterKeys")}
        </Switch>
        <p>{translate("shell.shortcuts.characterKeys")}</p>
      </div>
      {rows.length === 0 && (
        <p className={styles.nothing}>{translate("shell.shortcuts.nothing")}</p>
      )}
      {GROUPS.map((group) => {
        const inGroup = rows.filter(({ action }) => action.group === group);
        if (inGroup.length === 0) return null;
        return (
          <section key={group} className={styles.group}>
            <h3>{translate(`shell.group.${group}`)}</h3>
            <dl>
              {inGroup.map(({ action, label, keys, where }) => (
                <div key={action.id} className={styles.row}>
                  <dt>
                    {label}
                    {where !== null && (
                      <span className={styles.scope}> {translate(WHERE[where])}</span>
                    )}
                  </dt>
                  <dd>
                    {keys.map((key) => (
                      <span key={key.label} data-off={!key.isOn || undefined}>
                        <kbd className={styles.key} dir="ltr">
                          {key.label}
                        </kbd>
                        {!key.isOn && (
                          <span className={styles.scope}> {translate("shell.shortcuts.off")}</span>
                        )}
                      </span>
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
