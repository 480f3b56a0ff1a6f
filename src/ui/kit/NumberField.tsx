import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import {
  FieldError,
  Group,
  Input,
  Label,
  TextField as AriaTextField,
  useLocale,
} from "react-aria-components";
import { localeFor } from "../../core/i18n/locales.ts";
import { readNumber } from "../../core/i18n/readNumber.ts";
import { useTranslate } from "../../state/session/session.ts";
import { Icon } from "./Icon.tsx";
import { useKeepOnLeaving } from "./useKeepOnLeaving.ts";
import styles from "./Field.module.css";

interface NumberFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** Null: not stated. */
  readonly value: number | null;
  /** Returns what is wrong, or nothing. */
  readonly onCommit: (value: number | null) => string | null | void;
  /** Words after the number, such as "days". */
  readonly unit?: string;
  /** Ratios shown and typed as percentages. */
  readonly percent?: boolean;
  readonly isDisabled?: boolean;
  readonly placeholder?: string;
}

const PERCENT: Intl.NumberFormatOptions = { style: "percent", maximumFractionDigits: 2 };
const PLAIN: Intl.NumberFormatOptions = { maximumFractionDigits: 4, useGrouping: true };

/** As many decimals as are shown: of a ratio two more than of its percentage. */
const DECIMALS = 4;

/**
 * A number with its unit, typed and shown in the digits and separators of the language. What
 * is no number, or is refused, stays in the field with the reason. What is being typed when the
 * field goes away is still committed. Up and down count by one.
 */
export function NumberField({
  label,
  hideLabel,
  value,
  onCommit,
  unit,
  percent = false,
  isDisabled,
  placeholder,
}: NumberFieldProps) {
  const translate = useTranslate();
  const unitId = useId();
  const { locale } = useLocale();
  const [draft, setDraft] = useState<Draft | null>(null);
  // A value that changes from elsewhere (undo, another view) replaces what was typed.
  const typed = draft?.against === value ? draft : null;
  const shown = show(value, locale, percent);
  const problem = typed?.problem ?? null;

  const read = (text: string) => {
    const number = readNumber(text, localeFor(locale) ?? "en");
    if (number === null || number === undefined) return number;
    return Number((percent ? number / 100 : number).toFixed(DECIMALS));
  };
  const commit = (text: string, number: number | null | undefined) => {
    const wrong = number === undefined ? translate("common.notANumber") : onCommit(number);
    setDraft(
      typeof wrong === "string" ? { text, against: value, problem: wrong, isRead: true } : null,
    );
  };
  const keep = () => {
    if (typed === null || typed.isRead) return;
    if (typed.text === shown) setDraft(null);
    else commit(typed.text, read(typed.text));
  };
  const leave = () => {
    if (typed === null || typed.isRead || typed.text === shown) return;
    const number = read(typed.text);
    if (number !== undefined) onCommit(number);
  };
  const leaveRef = useRef(leave);
  useLayoutEffect(() => {
    leaveRef.current = leave;
  });
  useLayoutEffect(() => () => leaveRef.current(), []);
  useKeepOnLeaving(leave);

  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") keep();
    const steps = STEPS.get(event.key);
    if (steps === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const from = typed === null ? value : read(typed.text);
    if (from === undefined) return;
    event.preventDefault();
    const number = Number(((from ?? 0) + steps * (percent ? 0.01 : 1)).toFixed(DECIMALS));
    commit(show(number, locale, percent), number);
  };

  return (
    <AriaTextField
      value={typed?.text ?? shown}
      onChange={(text) => setDraft({ text, against: value, problem: null, isRead: false })}
      onBlur={keep}
      isInvalid={problem !== null}
      isDisabled={isDisabled}
      aria-label={hideLabel ? label : undefined}
      aria-describedby={unit === undefined ? undefined : unitId}
      className={styles.field}
    >
      {!hideLabel && <Label className={styles.label}>{label}</Label>}
      <Group className={styles.group} data-field-group>
        <Input
          className={styles.input}
          inputMode="decimal"
          autoComplete="off"
          placeholder={placeholder}
          onKeyDown={keyDown}
        />
        {unit !== undefined && (
          <span className={styles.unit} aria-hidden id={unitId}>
            {unit}
          </span>
        )}
      </Group>
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

/** What stands in the field instead of the value, for as long as the value stays. */
interface Draft {
  readonly text: string;
  readonly against: number | null;
  readonly problem: string | null;
  /** It was understood or refused already; only more typing changes that. */
  readonly isRead: boolean;
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowUp", 1],
  ["ArrowDown", -1],
]);

function show(value: number | null, locale: string, percent: boolean): string {
  if (value === null) return "";
  return new Intl.NumberFormat(locale, percent ? PERCENT : PLAIN).format(value);
}
