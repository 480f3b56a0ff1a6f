import { useState } from "react";
import {
  FieldError,
  Group,
  Input,
  Label,
  NumberField as AriaNumberField,
} from "react-aria-components";
import { Icon } from "./Icon.tsx";
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

/** A number with its unit, typed and shown in the digits and separators of the language. */
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
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <AriaNumberField
      value={value ?? Number.NaN}
      onChange={(typed) => setProblem(onCommit(Number.isNaN(typed) ? null : typed) ?? null)}
      formatOptions={
        percent
          ? { style: "percent", maximumFractionDigits: 2 }
          : { maximumFractionDigits: 4, useGrouping: true }
      }
      minValue={minValue}
      maxValue={maxValue}
      step={step}
      isInvalid={problem !== null}
      isDisabled={isDisabled}
      isWheelDisabled
      aria-label={hideLabel ? label : undefined}
      className={styles.field}
    >
      {!hideLabel && <Label className={styles.label}>{label}</Label>}
      <Group className={styles.group}>
        <Input className={styles.input} placeholder={placeholder} />
        {unit !== undefined && (
          <span className={styles.unit} aria-hidden>
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
