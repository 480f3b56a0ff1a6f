import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import {
  FieldError,
  Input,
  Label,
  TextArea,
  TextField as AriaTextField,
} from "react-aria-components";
import { Icon } from "./Icon.tsx";
import { useKeepOnLeaving } from "./useKeepOnLeaving.ts";
import styles from "./Field.module.css";

interface TextFieldProps {
  readonly label: string;
  /** Keep the label for screen readers alone. */
  readonly hideLabel?: boolean;
  readonly value: string;
  /** Called when typing pauses, on Enter and on leaving; returns what is wrong, or nothing. */
  readonly onCommit: (value: string) => string | null | void;
  readonly multiline?: boolean;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly type?: "text" | "url";
  readonly autoFocus?: boolean;
  /** A heading or a line of a list, edited in place: its frame shows on hover and focus only. */
  readonly look?: "title" | "line";
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** How long typing pauses before it counts as said, in milliseconds. */
const PAUSE = 250;

/**
 * Text that is written to the document while it is typed. What is being typed stays in the
 * field whatever happens around it; a value that is refused stays too, with the reason.
 */
export function TextField({
  label,
  hideLabel,
  value,
  onCommit,
  multiline,
  placeholder,
  isDisabled,
  type = "text",
  autoFocus,
  look,
  onKeyDown,
}: TextFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const pending = useRef<{ readonly draft: string; readonly commit: typeof onCommit } | null>(null);

  const flush = () => {
    clearTimeout(timer.current);
    const waiting = pending.current;
    pending.current = null;
    if (waiting !== null) setProblem(waiting.commit(waiting.draft) ?? null);
  };

  // A value that changes from elsewhere (undo, another view) replaces what was typed and kept.
  useEffect(() => {
    if (pending.current !== null) return;
    setDraft((kept) => (kept !== null && kept.trim() === value.trim() ? kept : null));
    setProblem(null);
  }, [value]);

  const flushRef = useRef(flush);
  useEffect(() => {
    flushRef.current = flush;
  });

  useEffect(() => () => flushRef.current(), []);
  useKeepOnLeaving(flush);

  const change = (text: string) => {
    setDraft(text);
    setProblem(null);
    pending.current = { draft: text, commit: onCommit };
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE);
  };

  return (
    <AriaTextField
      value={draft ?? value}
      onChange={change}
      onBlur={() => {
        flush();
        if (problem === null) setDraft(null);
      }}
      onKeyDown={(event) => {
        // React Aria keeps keys to itself where they are listened to; shortcuts need them too.
        event.continuePropagation();
        if (event.key === "Enter" && !multiline && !event.nativeEvent.isComposing) flush();
        onKeyDown?.(event);
      }}
      isInvalid={problem !== null}
      isDisabled={isDisabled}
      type={type}
      autoFocus={autoFocus}
      aria-label={hideLabel ? label : undefined}
      className={styles.field}
      data-look={look}
    >
      {!hideLabel && <Label className={styles.label}>{label}</Label>}
      {multiline ? (
        <TextArea
          className={styles.control}
          dir="auto"
          placeholder={placeholder}
          rows={look === undefined ? 2 : 1}
        />
      ) : (
        <Input
          className={styles.control}
          dir={type === "url" ? "ltr" : "auto"}
          placeholder={placeholder}
        />
      )}
      <FieldError className={styles.error}>
        {problem !== null && (
          <>
            <Icon name="alert" size={14} />
            {problem}
          </>
        )}
      </FieldError>
    </AriaTextField>
  );
}
