import {
  Button,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from "react-aria-components";
import { Icon, type IconName } from "./Icon.tsx";
import fieldStyles from "./Field.module.css";
import menuStyles from "./Menu.module.css";

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: IconName;
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly SelectOption<Value>[];
  /** Null: nothing chosen (or, for several things at once, different values). */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

/** A choice of one out of several. A value that is none of the options is shown as it stands. */
export function Select<Value extends string>({
  label,
  hideLabel,
  options,
  value,
  onChange,
  placeholder,
  isDisabled,
}: SelectProps<Value>) {
  const known = value === null || options.some((option) => option.value === value);
  const shown = known ? options : [...options, { value, label: value }];
  const choose = (key: Key | null) => {
    const chosen = shown.find((option) => option.value === key);
    if (chosen !== undefined) onChange(chosen.value);
  };
  return (
    <AriaSelect
      value={value}
      onChange={choose}
      isDisabled={isDisabled}
      placeholder={placeholder ?? "–"}
      aria-label={hideLabel ? label : undefined}
      className={fieldStyles.field}
    >
      {!hideLabel && <Label className={fieldStyles.label}>{label}</Label>}
      <Button className={`${fieldStyles.control} ${fieldStyles.select}`}>
        <SelectValue className={fieldStyles.value}>
          {({ defaultChildren, selectedText }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon name="chevronDown" size={14} />
      </Button>
      <Popover className={menuStyles.popover} offset={4}>
        <ListBox
          className={menuStyles.menu}
          items={shown.map((option) => ({ ...option, id: option.value }))}
        >
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={menuStyles.item}>
              {({ isSelected }) => (
                <>
                  {option.icon !== undefined && <Icon name={option.icon} />}
                  <span className={menuStyles.text} dir="auto">
                    {option.label}
                  </span>
                  {isSelected && <Icon name="check" size={14} />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
