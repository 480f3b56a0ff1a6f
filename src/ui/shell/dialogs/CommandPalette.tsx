import { useState } from "react";
import {
  Autocomplete,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Header,
  SearchField,
  useFilter,
} from "react-aria-components";
import { nameOf } from "../../../core/process/document.ts";
import { searchNames } from "../../../core/process/search.ts";
import { ACTIONS, currentContext, runAction, shortcutOf } from "../../../state/actions/registry.ts";
import {
  closeDialog,
  sessionStore,
  useSession,
  useTranslate,
} from "../../../state/session/session.ts";
import { select, useEditor } from "../../../state/store/editor.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { Icon, isIconName } from "../../kit/Icon.tsx";
import menuStyles from "../../kit/Menu.module.css";
import styles from "./CommandPalette.module.css";

/** Records are listed from the first letters on, and no more of them than can be looked over. */
const MOST_RECORDS = 20;

/** Everything that can be done, and everything that is on the canvas, by a few letters. */
export function CommandPalette() {
  const translate = useTranslate();
  const { contains } = useFilter({ sensitivity: "base", ignorePunctuation: true });
  const [query, setQuery] = useState("");
  const onCanvas = useSession((state) => state.canvas !== null);
  const context = currentContext();
  const actions = ACTIONS.filter(
    (action) =>
      action.id !== "help.commandPalette" &&
      action.isEnabled?.(context) !== false &&
      contains(
        `${translate(action.label)} ${translate(`shell.group.${action.group}`)}`,
        query.trim(),
      ),
  );
  const document = useEditor((state) => state.document);
  const records = onCanvas && document !== null ? searchNames(document, query, MOST_RECORDS) : [];

  const choose = (key: string) => {
    closeDialog();
    const record = records.find(({ id }) => `record:${id}` === key);
    if (record === undefined) {
      runAction(key);
      return;
    }
    select([record.id]);
    sessionStore.getState().canvas?.reveal(record.id);
  };

  return (
    <Dialog
      title={translate("shell.palette.title")}
      closeLabel={translate("common.close")}
      onClose={closeDialog}
      hideTitle
    >
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField
          autoFocus
          aria-label={translate("shell.palette.search")}
          className={styles.search}
        >
          <Icon name="search" size={18} />
          <Input
            className={styles.input}
            placeholder={translate("shell.palette.search")}
            dir="auto"
          />
        </SearchField>
        <div
          className={styles.results}
          role="group"
          aria-label={translate("shell.palette.results")}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: the options themselves are gone through from the field
          tabIndex={0}
        >
          <ListBox
            aria-label={translate("shell.palette.results")}
            className={styles.list}
            selectionMode="none"
            onAction={(key) => choose(String(key))}
            renderEmptyState={() => (
              <p className={styles.nothing}>{translate("shell.palette.nothing", { query })}</p>
            )}
          >
            {records.length > 0 && (
              <ListBoxSection>
                <Header className={menuStyles.heading}>{translate("shell.palette.records")}</Header>
                {records.map((record) => (
                  <ListBoxItem
                    key={record.id}
                    id={`record:${record.id}`}
                    textValue={nameOf(record)}
                    className={menuStyles.item}
                  >
                    <span className={menuStyles.text} dir="auto">
                      {nameOf(record)}
                    </span>
                    <small className={menuStyles.description}>
                      {translate(`process.kind.${record.kind}`)}
                    </small>
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            )}
            {actions.length > 0 && (
              <ListBoxSection>
                <Header className={menuStyles.heading}>{translate("shell.palette.actions")}</Header>
                {actions.map((action) => (
                  <ListBoxItem
                    key={action.id}
                    id={action.id}
                    textValue={translate(action.label)}
                    className={menuStyles.item}
                  >
                    <span className={menuStyles.icon}>
                      {isIconName(action.icon) && <Icon name={action.icon} />}
                    </span>
                    <span className={menuStyles.text}>{translate(action.label)}</span>
                    <small className={menuStyles.description}>
                      {translate(`shell.group.${action.group}`)}
                    </small>
                    <kbd className={menuStyles.shortcut} dir="ltr">
                      {shortcutOf(action.id)}
                    </kbd>
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            )}
          </ListBox>
        </div>
      </Autocomplete>
    </Dialog>
  );
}
