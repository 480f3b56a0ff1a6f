import { useRef, useState } from "react";
import { setFields } from "../../../core/edits/setFields.ts";
import { processOf } from "../../../core/process/document.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { run, useEditor } from "../../../state/store/editor.ts";
import { useKeepOnLeaving } from "../../kit/useKeepOnLeaving.ts";
import styles from "./DocumentName.module.css";

/** The document's name, edited in place. */
export function DocumentName() {
  const translate = useTranslate();
  const process = useEditor(({ document }) => (document === null ? null : processOf(document)));
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isTyped = useRef(false);
  const keep = () => {
    // Read from the field: the page may go before React hears of the last letter.
    const name = field.current?.value.trim() ?? "";
    if (!isTyped.current || process === null || name === "" || name === process.name) return;
    run(setFields, { ids: [process.id], fields: { name } }, { keepSelection: true });
    // The document has it: from here on what another tab makes of it is shown.
    isTyped.current = false;
    setDraft(null);
  };
  useKeepOnLeaving(keep);
  if (process === null) return null;
  const commit = () => {
    keep();
    isTyped.current = false;
    setDraft(null);
  };
  const shown = draft ?? process.name;
  return (
    <span className={styles.name} data-shown={shown || translate("common.untitled")}>
      <input
        ref={field}
        id="document-name"
        className={styles.input}
        dir="auto"
        aria-label={translate("shell.bar.name")}
        placeholder={translate("common.untitled")}
        value={shown}
        onChange={(event) => {
          isTyped.current = true;
          setDraft(event.target.value);
        }}
        onFocus={(event) => event.target.select()}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") field.current?.blur();
          if (event.key === "Escape") {
            isTyped.current = false;
            setDraft(null);
            event.stopPropagation();
          }
        }}
      />
    </span>
  );
}
