import type { ComponentProps, ReactNode } from "react";
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Focusable,
  Tooltip,
  TooltipTrigger,
} from "react-aria-components";
import { Icon, type IconName } from "./Icon.tsx";
import styles from "./Button.module.css";

interface ButtonProps extends Omit<AriaButtonProps, "children" | "className" | "style"> {
  /** Primary is the one filled button of a view. */
  readonly look?: "primary" | "plain" | "quiet" | "danger";
  readonly dense?: boolean;
  readonly icon?: IconName;
  /** Shown at the end, such as a chevron of a menu button. */
  readonly iconAfter?: IconName;
  readonly children: ReactNode;
}

export function Button({
  look = "plain",
  dense,
  icon,
  iconAfter,
  children,
  ...props
}: ButtonProps) {
  return (
    <AriaButton
      {...props}
      className={styles.button}
      data-look={look}
      data-dense={dense || undefined}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span className={styles.label}>{children}</span>
      {iconAfter !== undefined && <Icon name={iconAfter} size={14} />}
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<AriaButtonProps, "children" | "className" | "style"> {
  readonly icon: IconName;
  /** Its name: for screen readers and the tooltip. */
  readonly label: string;
  /** The shortcut, shown in the tooltip. */
  readonly shortcut?: string | undefined;
  readonly dense?: boolean;
}

/** A button that is only an icon; its name shows on hover and focus. */
export function IconButton({ icon, label, shortcut, dense, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...props}
        aria-label={label}
        className={styles.iconButton}
        data-dense={dense || undefined}
      >
        <Icon name={icon} />
      </AriaButton>
      <Hint label={label} shortcut={shortcut} />
    </TooltipTrigger>
  );
}

interface ExplainedProps {
  /** What the button is for: a sentence, shown on hover and focus, and its description. */
  readonly text: string;
  readonly shortcut?: string | undefined;
  /** One element that can have the focus. */
  readonly children: ComponentProps<typeof Focusable>["children"];
}

/** A control with a word of its own, and an explanation of it beside it. */
export function Explained({ text, shortcut, children }: ExplainedProps) {
  return (
    <TooltipTrigger delay={600}>
      <Focusable>{children}</Focusable>
      <Hint label={text} shortcut={shortcut} placement="end" />
    </TooltipTrigger>
  );
}

function Hint({
  label,
  shortcut,
  placement = "top",
}: {
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly placement?: "top" | "end";
}) {
  return (
    <Tooltip className={styles.tooltip} offset={6} placement={placement}>
      {label}
      {shortcut !== undefined && <kbd className={styles.shortcut}>{shortcut}</kbd>}
    </Tooltip>
  );
}
