import { useRef, useState } from "react";
import type { RecordId } from "../../core/base/ids.ts";
import { setFields } from "../../core/edits/setFields.ts";
import { useTranslate } from "../../state/session/session.ts";
import { run } from "../../state/store/editor.ts";
import { useKeepOnLeaving } from "../kit/useKeepOnLeaving.ts";
import { gridStore } from "./gridStore.ts";
import styles from "./grid.module.css";

/** A name edited where it stands. Enter and leaving keep it, Escape does not. */
export function NameField({ id, name }: { readonly id: RecordId; readonly name: string }) {
  const translate = useTranslate();
  const [text, setText] = useState(name);
  const isOver = useRef(false);
  const keep = () => {
    if (isOver.current || text === name) return;
    run(setFields, { ids: [id], fields: { name: text } }, { keepSelection: true });
  };
  useKeepOnLeaving(keep);
  const end = (isKept: boolean) => {
    if (isKept) keep();
    isOver.current = true;
    if (gridStore.getState().renamingId === id) gridStore.setState({ renamingId: null });
  };
  return (
    <input
      className={styles.field}
      aria-label={translate("canvas.field.name")}
      dir="auto"
      value={text}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was asked for this moment
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => end(true)}
      onPointerDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter" || event.key === "Escape") {
          event.preventDefault();
          end(event.key === "Enter");
        }
      }}
    />
  );
}
