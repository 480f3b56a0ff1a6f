import type { ReactElement, ReactNode } from "react";
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
} from "react-aria-components";
import { Icon, type IconName } from "./Icon.tsx";
import styles from "./Menu.module.css";

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly children: ReactNode;
  readonly placement?: "bottom start" | "bottom end" | "end top";
}

export function Menu({ trigger, label, children, placement = "bottom start" }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover} placement={placement} offset={4}>
        <AriaMenu className={styles.menu} aria-label={label}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

interface MenuItemProps {
  readonly id?: string;
  readonly label: string;
  /** A second line, smaller. */
  readonly description?: string;
  readonly icon?: IconName | undefined;
  readonly shortcut?: string | undefined;
  readonly isChecked?: boolean | undefined;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

export function MenuItem({
  id,
  label,
  description,
  icon,
  shortcut,
  isChecked,
  isDisabled,
  onAction,
}: MenuItemProps) {
  return (
    <AriaMenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      onAction={onAction}
      className={styles.item}
    >
      <span className={styles.icon}>
        {isChecked ? <Icon name="check" /> : icon !== undefined && <Icon name={icon} />}
      </span>
      <span className={styles.text}>
        <span dir="auto">{label}</span>
        {description !== undefined && <small className={styles.description}>{description}</small>}
      </span>
      {shortcut !== undefined && <kbd className={styles.shortcut}>{shortcut}</kbd>}
    </AriaMenuItem>
  );
}

export function MenuSection({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <AriaMenuSection className={styles.section}>
      <Header className={styles.heading}>{title}</Header>
      {children}
    </AriaMenuSection>
  );
}

interface SubmenuProps {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  /** Something in it was chosen; for a menu around it that no button of its own opened. */
  readonly onChosen?: () => void;
  readonly children: ReactNode;
}

/** An item that opens a menu of its own, beside itself. */
export function Submenu({ id, label, icon, onChosen, children }: SubmenuProps) {
  return (
    <SubmenuTrigger>
      <AriaMenuItem id={id} textValue={label} className={styles.item}>
        <span className={styles.icon}>{icon !== undefined && <Icon name={icon} />}</span>
        <span className={styles.text} dir="auto">
          {label}
        </span>
        <span className={styles.icon}>
          <Icon name="chevronRight" />
        </span>
      </AriaMenuItem>
      <Popover className={styles.popover} offset={-2} crossOffset={-4}>
        <AriaMenu
          className={styles.menu}
          aria-label={label}
          {...(onChosen && { onClose: onChosen })}
        >
          {children}
        </AriaMenu>
      </Popover>
    </SubmenuTrigger>
  );
}

export function MenuSeparator() {
  return <Separator className={styles.separator} />;
}
