import { Label, Radio, RadioGroup } from "react-aria-components";
import { Icon } from "./Icon.tsx";
import fieldStyles from "./Field.module.css";
import styles from "./Swatches.module.css";

interface SwatchesProps<Value extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    /** CSS colours: the swatch's own, and its tick's. */
    readonly colors: { readonly backgroundColor: string; readonly color: string };
  }[];
  /** Null: none, or different ones. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** A choice among a few colours; each has a name, and the chosen one a tick. */
export function Swatches<Value extends string>({
  label,
  options,
  value,
  onChange,
}: SwatchesProps<Value>) {
  return (
    <RadioGroup
      value={value}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen);
        if (option !== undefined) onChange(option.value);
      }}
      orientation="horizontal"
      className={fieldStyles.field}
    >
      <Label className={fieldStyles.label}>{label}</Label>
      <div className={styles.swatches}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            aria-label={option.label}
            className={styles.swatch}
            style={option.colors}
          >
            {({ isSelected }) => (
              <span title={option.label} className={styles.inner}>
                {isSelected && <Icon name="check" size={14} />}
              </span>
            )}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
