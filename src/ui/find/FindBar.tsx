import { useEffect, useRef } from "react";
import { ARROW_KINDS, NODE_KINDS } from "../../core/process/kinds.ts";
import { isOpenQuery } from "../../core/process/search.ts";
import { closeFind, countText, searchFor, stepFound, useFind } from "../../state/find/findStore.ts";
import { sessionStore, useFormats, useTranslate } from "../../state/session/session.ts";
import { useEditor } from "../../state/store/editor.ts";
import { IconButton } from "../kit/Button.tsx";
import { Icon } from "../kit/Icon.tsx";
import { Select } from "../kit/Select.tsx";
import styles from "./FindBar.module.css";

const KINDS = [...NODE_KINDS, ...ARROW_KINDS] as const;
/** No kind or role has such a name. */
const ANY = "any:";
const ROLE = "role:";

/** The bar for finding, while it is open. */
export function Find() {
  const isOpen = useFind((state) => state.isOpen);
  return isOpen ? <FindBar /> : null;
}

/** Finding by text, kind and role; Enter goes from one result to the next. */
function FindBar() {
  const translate = useTranslate();
  const { query, asked } = useFind((state) => state);
  const roles = useEditor((state) => state.document?.role);
  const bar = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  useEffect(() => closeFind, []);

  useEffect(() => {
    const element = bar.current;
    if (element === null) return;
    element.addEventListener("keydown", keyDown);
    return () => element.removeEventListener("keydown", keyDown);
  }, []);
  useEffect(() => tellHeight(bar.current), []);
  return (
    <search ref={bar} className={styles.bar} aria-label={translate("find.label")}>
      <div className={styles.line}>
        <label className={styles.field}>
          <Icon name="search" size={14} />
          <input
            ref={field}
            type="search"
            className={styles.input}
            dir="auto"
            aria-label={translate("find.text")}
            placeholder={translate("find.text")}
            value={query.text}
            onChange={(event) => searchFor({ text: event.target.value })}
          />
          <Count />
        </label>
        <IconButton
          dense
          icon="chevronUp"
          label={translate("find.previous")}
          onPress={() => stepFound(-1)}
        />
        <IconButton
          dense
          icon="chevronDown"
          label={translate("find.next")}
          onPress={() => stepFound(1)}
        />
        <IconButton dense icon="close" label={translate("common.close")} onPress={close} />
      </div>
      <div className={styles.line}>
        <Select
          label={translate("find.kind")}
          hideLabel
          value={query.kind ?? ANY}
          options={[
            { value: ANY, label: translate("find.anyKind") },
            ...KINDS.map((kind) => ({ value: kind, label: translate(`process.kinds.${kind}`) })),
          ]}
          onChange={(kind) => searchFor({ kind: KINDS.find((one) => one === kind) ?? null })}
        />
        <Select
          label={translate("process.field.role")}
          hideLabel
          value={query.roleId === null ? ANY : ROLE + query.roleId}
          options={[
            { value: ANY, label: translate("find.anyRole") },
            ...[...(roles?.values() ?? [])].map(({ id, name }) => ({
              value: ROLE + id,
              label: name || translate("common.untitled"),
            })),
          ]}
          onChange={(role) => searchFor({ roleId: role === ANY ? null : role.slice(ROLE.length) })}
        />
      </div>
    </search>
  );
}

/** Which of how many results one is at. */
function Count() {
  const translate = useTranslate();
  const formats = useFormats();
  const { found, currentId, query } = useFind((state) => state);
  if (isOpenQuery(query)) return null;
  const place = currentId === null ? -1 : found.indexOf(currentId);
  return (
    <span className={styles.count} data-testid="find-count">
      {place === -1
        ? countText()
        : translate("find.at", {
            number: formats.integer(place + 1),
            count: formats.integer(found.length),
          })}
    </span>
  );
}

/** Tells what else lies at the upper border of the canvas how much of it the bar covers. */
function tellHeight(element: HTMLElement | null): (() => void) | undefined {
  const place = element?.parentElement;
  if (!element || !place) return undefined;
  const observer = new ResizeObserver(() => {
    const { offsetTop, offsetHeight } = element;
    place.style.setProperty("--covered-above", `${offsetTop + offsetHeight}px`);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    place.style.removeProperty("--covered-above");
  };
}

function close(): void {
  closeFind();
  sessionStore.getState().canvas?.focus();
}

/** Enter in the field and F3 anywhere in the bar go on, with Shift back; Escape closes. */
function keyDown(event: KeyboardEvent): void {
  if (event.isComposing) return;
  const isEnter = event.key === "Enter" && event.target instanceof HTMLInputElement;
  const isStep = event.key === "F3" || isEnter;
  if (!isStep && event.key !== "Escape") return;
  event.preventDefault();
  event.stopPropagation();
  if (event.key === "Escape") close();
  else stepFound(event.shiftKey ? -1 : 1);
}
