import type { ReactNode } from "react";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { type Answer, useAsking } from "./asking.ts";
import styles from "./Explained.module.css";

interface ExplainedProps {
  /** What the number is called. */
  readonly title: string;
  /** Asked only when somebody wants to know. */
  readonly explain: () => Answer;
  readonly document: ProcessDocument;
  /** The number, as it is written. */
  readonly children: ReactNode;
}

/** A number that says how it came about when it is pressed. */
export function Explained({ title, explain, document, children }: ExplainedProps) {
  const { ask, hintId } = useAsking();
  return (
    <button
      type="button"
      className={styles.number}
      aria-haspopup="dialog"
      aria-describedby={hintId}
      onClick={({ currentTarget }) => {
        // Where browsers do not focus what is pressed, the focus could not come back to it.
        currentTarget.focus();
        ask({ title, explain, document }, currentTarget);
      }}
    >
      {children}
    </button>
  );
}
