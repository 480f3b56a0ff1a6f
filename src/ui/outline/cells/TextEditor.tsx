import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useKeepOnLeaving } from "../../kit/useKeepOnLeaving.ts";
import { announce } from "../../../state/session/session.ts";
import styles from "../Outline.module.css";

/** How editing in a cell ended: where the focus goes. */
export type Leave = "stay" | "next" | "previous" | "elsewhere";

interface TextEditorProps {
  readonly value: string;
  readonly label: string;
  readonly isNumber?: boolean;
  /** Called when the text was changed; returns what is wrong with it, or null once it is kept. */
  readonly onCommit: (text: string) => string | null;
  readonly onDone: (leave: Leave) => void;
}

/** A text edited in its cell. Enter, Tab and leaving keep it, Escape does not. */
export function TextEditor({ value, label, isNumber = false, onCommit, onDone }: TextEditorProps) {
  const [draft, setDraft] = useState(value);
  const [isWrong, setIsWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  /** Whether the text is kept, or was not changed. */
  const keep = (): boolean => {
    // Read from the field: the page may go before React hears of what was typed.
    const text = field.current?.value ?? draft;
    if (text === value) return true;
    const problem = onCommit(text);
    if (problem === null) return true;
    announce(problem, "error");
    setIsWrong(true);
    return false;
  };
  const finish = (leave: Leave, isKept = true) => {
    if (isOver.current) return;
    const mayClose = !isKept || keep() || leave === "elsewhere";
    if (!mayClose) return;
    isOver.current = true;
    onDone(leave);
  };
  useKeepOnLeaving(() => void keep());
  const keyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    // An input method takes Enter and Escape for itself while it composes.
    if (event.nativeEvent.isComposing) return;
    const isTab = event.key === "Tab";
    if (event.key !== "Enter" && event.key !== "Escape" && !isTab) return;
    event.preventDefault();
    finish(isTab ? (event.shiftKey ? "previous" : "next") : "stay", event.key !== "Escape");
  };
  return (
    <input
      ref={field}
      className={styles.editor}
      dir="auto"
      inputMode={isNumber ? "decimal" : undefined}
      autoComplete="off"
      aria-label={label}
      aria-invalid={isWrong || undefined}
      value={draft}
      onChange={(event) => {
        setDraft(event.target.value);
        setIsWrong(false);
      }}
      onBlur={() => finish("elsewhere")}
      onKeyDown={keyDown}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
