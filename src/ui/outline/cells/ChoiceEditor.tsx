import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useTranslate } from "../../../state/session/session.ts";
import menuStyles from "../../kit/Menu.module.css";
import type { Choice } from "../model/choices.ts";
import styles from "../Outline.module.css";
import { placeBelow } from "./placeBelow.ts";
import type { Leave } from "./TextEditor.tsx";

interface ChoiceEditorProps {
  readonly label: string;
  /** What can be chosen, given what was typed. */
  readonly choicesFor: (text: string) => readonly Choice[];
  readonly onChoose: (id: string) => void;
  readonly onDone: (leave: Leave) => void;
}

/** A choice made in its cell by typing a part of it: a combo box with its list below. */
export function ChoiceEditor({ label, choicesFor, onChoose, onDone }: ChoiceEditorProps) {
  const translate = useTranslate();
  const id = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const isOver = useRef(false);
  const choices = choicesFor(text);
  const current = Math.min(at, choices.length - 1);

  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    if (field.current !== null && list.current !== null) placeBelow(field.current, list.current);
  });
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: "nearest" });
  }, [current]);

  const finish = (leave: Leave) => {
    if (isOver.current) return;
    isOver.current = true;
    onDone(leave);
  };
  const choose = (choice: Choice | undefined, leave: Leave) => {
    if (choice === undefined || choice.isDisabled === true) return;
    onChoose(choice.id);
    finish(leave);
  };
  const keyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (steps !== undefined) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(choices.length - 1, current + steps)));
      return;
    }
    if (event.key === "Enter" || event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      if (event.key === "Enter") choose(choices[current], "stay");
      else finish(event.key === "Escape" ? "stay" : event.shiftKey ? "previous" : "next");
    }
  };
  return (
    <>
      <input
        ref={field}
        className={styles.editor}
        dir="auto"
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={choices.length > 0 ? `${id}-${current}` : undefined}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onBlur={() => finish("elsewhere")}
        onKeyDown={keyDown}
        onDoubleClick={(event) => event.stopPropagation()}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        tabIndex={-1}
        aria-label={label}
        className={styles.choices}
        // The field keeps the focus while one points at the list.
        onMouseDown={(event) => event.preventDefault()}
      >
        {choices.map((choice, index) => (
          <div
            key={choice.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            aria-disabled={choice.isDisabled || undefined}
            tabIndex={-1}
            className={styles.choice}
            onPointerUp={() => choose(choice, "stay")}
          >
            <span dir="auto">{choice.label}</span>
            {choice.note !== undefined && (
              <small className={menuStyles.description}>{choice.note}</small>
            )}
          </div>
        ))}
        {choices.length === 0 && (
          <div role="option" aria-selected={false} aria-disabled className={styles.choice}>
            {translate("inspector.nothingFound")}
          </div>
        )}
      </div>
    </>
  );
}
