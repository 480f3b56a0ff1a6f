import { Dialog, type DialogProps, Popover, type PopoverProps } from "react-aria-components";
import styles from "./PopoverDialog.module.css";

export interface PopoverDialogProps {
  /** Left out: what opens it names it. */
  readonly label?: string;
  /** How wide it is. */
  readonly className?: string | undefined;
  /** How what is in it is laid out. */
  readonly dialogClassName?: string | undefined;
  readonly placement?: PopoverProps["placement"];
  readonly children: DialogProps["children"];
  /** The three of them where it has no trigger around it that opens it. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly triggerRef?: PopoverProps["triggerRef"];
}

// The name belongs to the dialog: on the frame around it, it would be a text outside of it.
const NOTHING = "";

/** A small dialog beside what opens it; a press elsewhere closes it. */
export function PopoverDialog({
  label,
  className = "",
  dialogClassName = "",
  placement = "bottom",
  children,
  ...opening
}: PopoverDialogProps) {
  return (
    <Popover
      className={`${styles.popover} ${className}`}
      placement={placement}
      aria-labelledby={NOTHING}
      {...opening}
    >
      <Dialog className={`${styles.dialog} ${dialogClassName}`} aria-label={label}>
        {children}
      </Dialog>
    </Popover>
  );
}
