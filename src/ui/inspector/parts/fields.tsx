import type { KeyboardEvent } from "react";
import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import { LIMITS } from "../../../core/base/limits.ts";
import { type Hue, HUES } from "../../../core/process/fields.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { DateField } from "../../kit/DateField.tsx";
import { NumberField } from "../../kit/NumberField.tsx";
import { Select, type SelectOption } from "../../kit/Select.tsx";
import { Swatches } from "../../kit/Swatches.tsx";
import { Switch } from "../../kit/Switch.tsx";
import { TextField } from "../../kit/TextField.tsx";
import { hueColors } from "./hues.ts";
import { textProblem, useTarget, writeField } from "./target.ts";

/*
 * The kit's fields, bound to a field of the panel's records. A value that is undefined stands
 * for several records that differ.
 */

interface Bound {
  /** The name of the records' field. */
  readonly field: string;
  readonly label: MessageKey;
}

interface TextProps extends Bound {
  readonly value: string;
  /** What the field is for; shown while it is empty. */
  readonly hint?: MessageKey;
  readonly multiline?: boolean;
  readonly look?: "title";
  readonly hideLabel?: boolean;
  readonly autoFocus?: boolean;
}

export function Text({ field, label, value, hint, ...rest }: TextProps) {
  const t = useTranslate();
  const ids = useTarget();
  return (
    <TextField
      {...rest}
      label={t(label)}
      value={value}
      placeholder={hint === undefined ? undefined : t(hint)}
      onKeyDown={rest.look === "title" ? onOneLine : undefined}
      onCommit={(text) => textProblem(text) ?? writeField(ids, field, text, label)}
    />
  );
}

/** A name may wrap, but it has no line ends of its own. */
function onOneLine(event: KeyboardEvent): void {
  if (event.key === "Enter") event.preventDefault();
}

interface NumProps extends Bound {
  readonly value: number | null | undefined;
  readonly unit?: string;
  readonly percent?: boolean;
  /** The smallest and largest number that makes sense; left out: amounts, from 0. */
  readonly min?: number;
  readonly max?: number;
  readonly placeholder?: string;
  readonly hideLabel?: boolean;
  /** What else can be wrong with a number, in words. */
  readonly check?: (value: number | null) => string | null;
  /** What an emptied field stands for; left out: not stated. */
  readonly whenEmpty?: number;
}

export function Num({
  field,
  label,
  value,
  min = 0,
  max,
  placeholder,
  check,
  percent,
  whenEmpty,
  ...rest
}: NumProps) {
  const t = useTranslate();
  const ids = useTarget();
  const rangeProblem = useRangeProblem(min, max ?? (percent ? 1 : LIMITS.amount), percent === true);
  return (
    <NumberField
      {...rest}
      label={t(label)}
      value={value ?? null}
      percent={percent}
      placeholder={value === undefined ? t("inspector.differs") : placeholder}
      onCommit={(number) =>
        rangeProblem(number) ??
        check?.(number) ??
        writeField(ids, field, number ?? whenEmpty ?? null, label)
      }
    />
  );
}

/** Says in words what is wrong with a number outside of a range; null when nothing is. */
export function useRangeProblem(
  min: number,
  max: number,
  percent: boolean,
): (value: number | null) => string | null {
  const t = useTranslate();
  const formats = useFormats();
  const show = (value: number) => (percent ? formats.percent(value) : formats.number(value));
  return (value) => {
    if (value === null || (value >= min && value <= max)) return null;
    if (percent && min === 0 && max === 1) {
      return t("inspector.problem.between", { min: show(0), max: show(1) });
    }
    return value < min
      ? t("inspector.problem.atLeast", { min: show(min) })
      : t("inspector.problem.atMost", { max: show(max) });
  };
}

interface ChoiceProps<Value extends string> extends Bound {
  readonly options: readonly SelectOption<Value>[];
  readonly value: string | null | undefined;
  /** The word for "not stated"; with it the choice can be taken back. */
  readonly none?: MessageKey;
}

const NONE = "none:";
const VALUE = "value:";

export function Choice<Value extends string>({
  field,
  label,
  options,
  value,
  none,
}: ChoiceProps<Value>) {
  const t = useTranslate();
  const ids = useTarget();
  // Marked, so that no value of the user's can be taken for "none".
  const marked: SelectOption<string>[] = options.map((option) => ({
    ...option,
    value: VALUE + option.value,
  }));
  if (none !== undefined) marked.unshift({ value: NONE, label: t(none) });
  const known = options.some((option) => option.value === value);
  if (!known && typeof value === "string") marked.push({ value: VALUE + value, label: value });
  const chosen = value === undefined ? null : value === null ? NONE : VALUE + value;
  return (
    <Select
      label={t(label)}
      options={marked}
      value={chosen === NONE && none === undefined ? null : chosen}
      placeholder={value === undefined ? t("inspector.differs") : undefined}
      onChange={(option) =>
        writeField(ids, field, option === NONE ? null : option.slice(VALUE.length), label)
      }
    />
  );
}

interface ToggleProps extends Bound {
  readonly value: boolean | undefined;
}

export function Toggle({ field, label, value }: ToggleProps) {
  const t = useTranslate();
  const ids = useTarget();
  return (
    <Switch
      isSelected={value === true}
      onChange={(isSelected) => writeField(ids, field, isSelected, label)}
    >
      {t(label)}
      {value === undefined && ` (${t("inspector.differs")})`}
    </Switch>
  );
}

interface DayProps extends Bound {
  readonly value: string | null;
}

export function Day({ field, label, value }: DayProps) {
  const t = useTranslate();
  const ids = useTarget();
  return (
    <DateField
      label={t(label)}
      value={value}
      onCommit={(day) => writeField(ids, field, day, label)}
    />
  );
}

export function ColorChoice({ value }: { readonly value: Hue | null | undefined }) {
  const t = useTranslate();
  const ids = useTarget();
  return (
    <Swatches
      label={
        value === undefined
          ? `${t("process.field.color")} (${t("inspector.differs")})`
          : t("process.field.color")
      }
      options={HUES.map((hue) => ({
        value: hue,
        label: t(`process.hue.${hue}`),
        colors: hueColors(hue),
      }))}
      value={value ?? null}
      onChange={(hue) => writeField(ids, "color", hue, "process.field.color")}
    />
  );
}
