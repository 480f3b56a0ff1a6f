import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { announce } from "../../../state/session/session.ts";
import { useKeepOnLeaving } from "../../kit/useKeepOnLeaving.ts";
import type { Words } from "../model/cells.ts";
import { numberText, type ValueField } from "../model/values.ts";
import { commitValue } from "../model/write.ts";
import styles from "../Outline.module.css";
import { placeBelow } from "./placeBelow.ts";
import type { Leave } from "./TextEditor.tsx";

interface ValuePanelProps {
  readonly words: Words;
  readonly fields: readonly ValueField[];
  readonly label: string;
  readonly onDone: (leave: Leave) => void;
}

/**
 * The numbers of a row, edited below its cell. Enter keeps and closes, Escape gives up what is
 * being typed, Tab goes through the fields and from the last one on in the row.
 */
export function ValuePanel({ words, fields, label, onDone }: ValuePanelProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const isOver = useRef(false);
  useLayoutEffect(() => {
    const cell = anchor.current?.parentElement ?? null;
    if (cell !== null && panel.current !== null) placeBelow(cell, panel.current);
  });
  useLayoutEffect(() => {
    const first = panel.current?.querySelector("input");
    first?.focus({ preventScroll: true });
    first?.select();
  }, []);
  const finish = (leave: Leave) => {
    if (isOver.current) return;
    isOver.current = true;
    onDone(leave);
  };
  /** From a field; whether it was the last one that way. */
  const tab = (field: HTMLInputElement, isBack: boolean): boolean => {
    const inputs = [...(panel.current?.querySelectorAll("input") ?? [])];
    const next = inputs[inputs.indexOf(field) + (isBack ? -1 : 1)];
    next?.focus();
    next?.select();
    return next === undefined;
  };
  return (
    <>
      <span ref={anchor} hidden />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- focus that leaves the group closes it */}
      <div
        ref={panel}
        role="group"
        aria-label={label}
        className={styles.values}
        onBlur={({ relatedTarget }) => {
          if (!(relatedTarget instanceof Node && panel.current?.contains(relatedTarget) === true)) {
            finish("elsewhere");
          }
        }}
      >
        {fields.map((field, index) => (
          <div key={field.id} className={styles.valueField}>
            {field.metric !== null && field.metric !== fields[index - 1]?.metric && (
              <p className={styles.valueMetric} dir="auto">
                {field.metric}
              </p>
            )}
            <NumberInput words={words} field={field} onTab={tab} onFinish={finish} />
          </div>
        ))}
      </div>
    </>
  );
}

interface NumberInputProps {
  readonly words: Words;
  readonly field: ValueField;
  readonly onTab: (field: HTMLInputElement, isBack: boolean) => boolean;
  readonly onFinish: (leave: Leave) => void;
}

function NumberInput({ words, field, onTab, onFinish }: NumberInputProps) {
  const id = useId();
  const value = numberText(field, words);
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const isGivenUp = useRef(false);

  /** Whether the text is kept, or was not changed. */
  const keep = (): boolean => {
    // Read from the field: the page may go before React hears of what was typed.
    const text = input.current?.value ?? value;
    if (isGivenUp.current || text === value) return true;
    const wrong = commitValue(field, text);
    setProblem(wrong);
    if (wrong === null) setDraft(null);
    else announce(wrong, "error");
    return wrong === null;
  };
  useKeepOnLeaving(() => void keep());
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    // An input method takes Enter and Escape for itself while it composes.
    if (event.nativeEvent.isComposing) return;
    const { key, shiftKey, currentTarget } = event;
    if (key !== "Enter" && key !== "Escape" && key !== "Tab") return;
    event.preventDefault();
    if (key === "Escape") {
      isGivenUp.current = true;
      onFinish("stay");
    } else if (keep()) {
      if (key === "Enter") onFinish("stay");
      else if (onTab(currentTarget, shiftKey)) onFinish(shiftKey ? "previous" : "next");
    }
  };
  const { translate } = words;
  const name =
    field.metric === null
      ? field.label
      : translate("outline.cell", { column: field.label, name: field.metric });
  return (
    <div className={styles.valueLine}>
      <label htmlFor={id} className={styles.valueLabel}>
        {field.label}
      </label>
      <input
        ref={input}
        id={id}
        className={styles.editor}
        dir="auto"
        inputMode="decimal"
        autoComplete="off"
        aria-label={name}
        aria-invalid={problem !== null || undefined}
        aria-describedby={`${id}-unit`}
        value={draft ?? value}
        onChange={(event) => {
          setDraft(event.target.value);
          setProblem(null);
        }}
        onBlur={() => void keep()}
        onKeyDown={keyDown}
        onDoubleClick={(event) => event.stopPropagation()}
      />
      <span id={`${id}-unit`} className={styles.valueUnit}>
        {field.unit}
      </span>
      {problem !== null && <span className={styles.valueProblem}>{problem}</span>}
    </div>
  );
}
