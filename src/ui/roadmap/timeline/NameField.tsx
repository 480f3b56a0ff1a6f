import { type KeyboardEvent, useEffect, useRef } from "react";
import type { PlannedRecord } from "../../../core/roadmap/planner/items.ts";
import { endNaming } from "../../../state/roadmap/planning.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { textProblem } from "../model/write.ts";
import styles from "./Item.module.css";

/** The name of an item, edited where it stands. Enter keeps it, Escape does not. */
export function NameField({ record }: { readonly record: PlannedRecord }) {
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const end = (name: string | null) => {
    if (isDone.current) return;
    isDone.current = true;
    endNaming(name !== null && textProblem(name) !== null ? record.name : name);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") end(event.currentTarget.value);
    if (event.key === "Escape") end(null);
  };
  return (
    <input
      ref={field}
      className={styles.nameField}
      data-no-gesture
      dir="auto"
      aria-label={t("planner.item.name")}
      placeholder={t(`roadmap.page.nameHint.${record.kind}`)}
      defaultValue={record.name}
      onKeyDown={onKeyDown}
      onBlur={(event) => end(event.currentTarget.value)}
    />
  );
}
