import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { RecordId } from "../../../core/base/ids.ts";
import { setFields } from "../../../core/edits/setFields.ts";
import { announce, useFormats, useSession, useTranslate } from "../../../state/session/session.ts";
import { editorStore, run } from "../../../state/store/editor.ts";
import { useKeepOnLeaving } from "../../kit/useKeepOnLeaving.ts";
import { canvasStore } from "../model/canvasStore.ts";
import { useTools } from "../tools.ts";
import styles from "./arrows.module.css";
import { parsePercent } from "./percentText.ts";

/** The probability of a flow, edited in its pill. Empty: what the other flows leave. */
export function ProbabilityEditor({ id }: { readonly id: RecordId }) {
  const translate = useTranslate();
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  const { port } = useTools();
  const [draft, setDraft] = useState(() => {
    const ratio = editorStore.getState().document?.flow.get(id)?.probability ?? null;
    return ratio === null ? "" : formats.number(ratio * 100, 4);
  });
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const close = () => {
    isOver.current = true;
    canvasStore.setState({ renamingId: null });
  };
  /** Writes what was typed; returns whether it could be understood. */
  const write = (text: string): boolean => {
    const probability = parsePercent(text, locale);
    if (probability === undefined) return false;
    run(setFields, { ids: [id], fields: { probability } }, { keepSelection: true });
    return true;
  };
  const keep = (): boolean => {
    const isKept = write(draft);
    if (isKept) close();
    return isKept;
  };
  useKeepOnLeaving(() => {
    if (!isOver.current && field.current !== null) write(field.current.value);
  });
  const keyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      close();
      port.focus();
    } else if (event.key === "Enter") {
      if (keep()) {
        port.focus();
      } else {
        setWrong(true);
        announce(translate("canvas.probabilityWrong"));
      }
    }
  };

  return (
    <span className={styles.editor}>
      <input
        ref={field}
        className={`${styles.input} nodrag nopan nowheel`}
        inputMode="decimal"
        dir="ltr"
        size={4}
        aria-label={translate("canvas.field.probability")}
        aria-invalid={isWrong || undefined}
        title={isWrong ? translate("canvas.probabilityWrong") : undefined}
        value={draft}
        onChange={(event) => {
          setDraft(event.target.value);
          setWrong(false);
        }}
        onBlur={() => {
          if (!isOver.current && !keep()) close();
        }}
        onKeyDown={keyDown}
        onDoubleClick={(event) => event.stopPropagation()}
      />
      <span aria-hidden>{locale === "fa" ? "٪" : "%"}</span>
    </span>
  );
}
