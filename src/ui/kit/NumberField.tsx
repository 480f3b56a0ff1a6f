import { NumberParser } from "@internationalized/number";
import { useId, useLayoutEffect, useRef, useState } from "react";
import {
  FieldError,
  Group,
  Input,
  Label,
  NumberField as AriaNumberField,
  useLocale,
} from "react-aria-components";
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
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly step?: number;
  readonly isDisabled?: boolean;
  readonly placeholder?: string;
}

const PERCENT: Intl.NumberFormatOptions = { style: "percent", maximumFractionDigits: 2 };
const PLAIN: Intl.NumberFormatOptions = { maximumFractionDigits: 4, useGrouping: true };

/**
 * A number with its unit, typed and shown in the digits and separators of the language. A
 * number that is refused stays in the field with the reason. What is being typed when the
 * field goes away is still committed.
 */
export function NumberField({
  label,
  hideLabel,
  value,
  onCommit,
  unit,
  percent,
  minValue,
  maxValue,
  step,
  isDisabled,
  placeholder,
}: NumberFieldProps) {
  const [refused, setRefused] = useState<Refused | null>(null);
  const unitId = useId();
  const { locale } = useLocale();
  const formatOptions = percent ? PERCENT : PLAIN;
  const input = useRef<HTMLInputElement>(null);
  const valueNow = refused?.against === value ? refused.value : value;
  const problem = refused?.against === value ? refused.problem : null;

  const commit = (typed: number | null) => {
    const wrong = onCommit(typed) ?? null;
    setRefused(wrong === null ? null : { value: typed, problem: wrong, against: value });
  };

  const leave = () => {
    const text = input.current?.value ?? "";
    if (input.current === null || input.current !== document.activeElement) return;
    const typed = text === "" ? null : new NumberParser(locale, formatOptions).parse(text);
    const same = typed === valueNow || text === format(valueNow, locale, formatOptions);
    if (!same && !Number.isNaN(typed)) onCommit(typed);
  };
  const leaveRef = useRef(leave);
  useLayoutEffect(() => {
    leaveRef.current = leave;
  });
  useLayoutEffect(() => () => leaveRef.current(), []);
  useKeepOnLeaving(leave);

  return (
    <AriaNumberField
      value={valueNow ?? Number.NaN}
      onChange={(typed) => commit(Number.isNaN(typed) ? null : typed)}
      formatOptions={formatOptions}
      minValue={minValue}
      maxValue={maxValue}
      step={step}
      isInvalid={problem !== null}
      isDisabled={isDisabled}
      isWheelDisabled
      aria-label={hideLabel ? label : undefined}
      aria-describedby={unit === undefined ? undefined : unitId}
      className={styles.field}
    >
      {!hideLabel && <Label className={styles.label}>{label}</Label>}
      <Group className={styles.group}>
        <Input ref={input} className={styles.input} placeholder={placeholder} />
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
    </AriaNumberField>
  );
}

/** A number that was refused, for as long as the value it should have replaced stays. */
interface Refused {
  readonly value: number | null;
  readonly problem: string;
  readonly against: number | null;
}

function format(value: number | null, locale: string, options: Intl.NumberFormatOptions): string {
  return value === null ? "" : new Intl.NumberFormat(locale, options).format(value);
}
