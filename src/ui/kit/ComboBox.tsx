import { memo } from "react";
import {
  Button,
  ComboBox as AriaComboBox,
  Group,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from "react-aria-components";
import { Icon } from "./Icon.tsx";
import comboStyles from "./ComboBox.module.css";
import fieldStyles from "./Field.module.css";
import menuStyles from "./Menu.module.css";

interface ComboBoxProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Null: nothing is chosen yet. */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  /** Said where nothing fits what is typed. */
  readonly emptyText: string;
}

/**
 * A choice out of a long list, found by typing a part of it. The same list is not read again: a
 * thousand entries take their time.
 */
export const ComboBox = memo(function ComboBox({
  label,
  options,
  value,
  onChange,
  emptyText,
}: ComboBoxProps) {
  const known = value === null || options.some((option) => option.value === value);
  const shown = known ? options : [...options, { value, label: value }];
  const choose = (key: Key | null) => {
    const chosen = shown.find((option) => option.value === key);
    if (chosen !== undefined) onChange(chosen.value);
  };
  return (
    <AriaComboBox
      selectedKey={value}
      onSelectionChange={choose}
      defaultItems={shown.map((option) => ({ ...option, id: option.value }))}
      allowsEmptyCollection
      className={fieldStyles.field}
    >
      <Label className={fieldStyles.label}>{label}</Label>
      <Group className={fieldStyles.group}>
        <Input className={fieldStyles.input} onFocus={(event) => event.currentTarget.select()} />
        <Button className={comboStyles.button}>
          <Icon name="chevronDown" size={14} />
        </Button>
      </Group>
      <Popover className={`${menuStyles.popover} ${comboStyles.popover}`} offset={4}>
        <ListBox
          className={menuStyles.menu}
          renderEmptyState={() => <p className={menuStyles.heading}>{emptyText}</p>}
        >
          {(option: { id: string; label: string }) => (
            <ListBoxItem id={option.id} textValue={option.label} className={menuStyles.item}>
              {({ isSelected }) => (
                <>
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
    </AriaComboBox>
  );
});
