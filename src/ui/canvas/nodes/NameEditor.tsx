import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { cleanLine, cleanText } from "../../../core/base/text.ts";
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
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  const { focus } = useTools();

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const finish = (isKept: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    const text = multiline ? cleanText(draft) : cleanLine(draft).trim();
    if (isKept && text !== value) onCommit(text);
    canvasStore.setState({ renamingId: null });
  };
  const keyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    // An input method takes Enter and Escape for itself while it composes.
    if (event.nativeEvent.isComposing) return;
    const isKept = event.key === "Enter" && !(multiline && event.shiftKey);
    if (!isKept && event.key !== "Escape") return;
    event.preventDefault();
    finish(isKept);
    focus();
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
