import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from "react-aria-components";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import fieldStyles from "../../kit/Field.module.css";
import { Icon } from "../../kit/Icon.tsx";
import menuStyles from "../../kit/Menu.module.css";
import styles from "./cells.module.css";

/** What can be chosen, under a heading where there are several groups. */
export interface ChoiceGroup {
  readonly key: string;
  readonly heading: string;
  readonly entries: readonly { readonly id: string; readonly name: string }[];
}

interface ManyChoiceProps {
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  readonly groups: readonly ChoiceGroup[];
  readonly value: readonly string[];
  /** Whether at least one stays chosen. */
  readonly keepsOne?: boolean;
  readonly problem?: string | null;
  /** Gets the ids in the order of their choosing. */
  readonly onChange: (value: readonly string[]) => void;
}

/** A choice of any number of things, in a menu that stays open. */
export function ManyChoice({
  label,
  hideLabel,
  groups,
  value,
  keepsOne = false,
  problem = null,
  onChange,
}: ManyChoiceProps) {
  const t = useTranslate();
  const formats = useFormats();
  const chosen = new Set(value);
  const names = groups.flatMap(({ entries }) =>
    entries.filter(({ id }) => chosen.has(id)).map(({ name }) => name),
  );
  const text = names.length === 0 ? t("roadmap.page.noneChosen") : formats.list(names);
  return (
    <MenuTrigger>
      <div className={fieldStyles.field}>
        {!hideLabel && (
          <span className={fieldStyles.label} aria-hidden>
            {label}
          </span>
        )}
        <Button
          className={`${fieldStyles.control} ${fieldStyles.select}`}
          aria-label={`${label}: ${text}`}
        >
          <span className={fieldStyles.value} data-placeholder={names.length === 0 || undefined}>
            {names.length === 0 ? "–" : text}
          </span>
          <Icon name="chevronDown" size={14} />
        </Button>
        {problem !== null && (
          <p className={styles.check} data-tone="problem">
            <Icon name="alert" size={14} />
            {problem}
          </p>
        )}
      </div>
      <Popover className={`${menuStyles.popover} ${styles.many}`} offset={4}>
        {groups.length === 0 ? (
          <p className={menuStyles.heading}>{t("roadmap.page.elements.none")}</p>
        ) : (
          <Menu
            className={menuStyles.menu}
            aria-label={label}
            selectionMode="multiple"
            disallowEmptySelection={keepsOne}
            selectedKeys={chosen}
            onSelectionChange={(keys) => {
              if (keys === "all") return;
              // In the order of their choosing: what was chosen before comes first.
              const kept = value.filter((id) => keys.has(id));
              const added = [...keys].map(String).filter((id) => !chosen.has(id));
              onChange([...kept, ...added]);
            }}
          >
            {groups.map(({ key, heading, entries }) => (
              <MenuSection
                key={key}
                className={menuStyles.section}
                aria-label={groups.length > 1 ? undefined : heading}
              >
                {groups.length > 1 && <Header className={menuStyles.heading}>{heading}</Header>}
                {entries.map(({ id, name }) => (
                  <MenuItem key={id} id={id} textValue={name} className={menuStyles.item}>
                    {({ isSelected }) => (
                      <>
                        <span className={menuStyles.icon}>
                          {isSelected && <Icon name="check" />}
                        </span>
                        <span className={menuStyles.text} dir="auto">
                          {name}
                        </span>
                      </>
                    )}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
          </Menu>
        )}
      </Popover>
    </MenuTrigger>
  );
}
