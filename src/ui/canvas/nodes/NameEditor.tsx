import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { cleanLine, cleanText } from "../../../core/base/text.ts";
import { useKeepOnLeaving } from "../../kit/useKeepOnLeaving.ts";
import { canvasStore } from "../model/canvasStore.ts";
import { useTools } from "../tools.ts";
import styles from "./NameEditor.module.css";

interface NameEditorProps {
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  /** Called when the text was changed and is kept. */
  readonly onCommit: (text: string) => void;
  /** Shift+Enter makes a new line; else the text is one line, however it wraps. */
  readonly multiline?: boolean;
  readonly align?: "start" | "center";
}

/** A text of a node edited where it stands. Enter and leaving keep it, Escape does not. */
export function NameEditor({
  value,
  label,
  placeholder,
  onCommit,
  multiline = false,
  align = "start",
}: NameEditorProps) {
  const [draft, setDraft] = useState(value);
  // Escape leads back to this when the page was hidden meanwhile and the draft kept.
  const [original] = useState(value);
  const isKeptEarly = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  const { port } = useTools();

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  /** The text as it would be kept. Read from the field: the page may go before React hears of it. */
  const typed = () => {
    const text = field.current?.value ?? draft;
    return multiline ? cleanText(text) : cleanLine(text).trim();
  };
  const finish = (isKept: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    const before = isKeptEarly.current ? original : value;
    const text = isKept ? typed() : before;
    if (text !== value) onCommit(text);
    canvasStore.setState({ renamingId: null });
  };
  useKeepOnLeaving(() => {
    const text = typed();
    if (isOver.current || text === value) return;
    isKeptEarly.current = true;
    onCommit(text);
  });
  const keyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    // An input method takes Enter and Escape for itself while it composes.
    if (event.nativeEvent.isComposing) return;
    const isKept = event.key === "Enter" && !(multiline && event.shiftKey);
    if (!isKept && event.key !== "Escape") return;
    event.preventDefault();
    finish(isKept);
    port.focus();
  };

  return (
    <textarea
      ref={field}
      className={`${styles.editor} nodrag nopan nowheel`}
      data-align={align}
      dir="auto"
      rows={1}
      aria-label={label}
      placeholder={placeholder}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => finish(true)}
      onKeyDown={keyDown}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
