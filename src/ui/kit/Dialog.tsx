import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "./Button.tsx";
import styles from "./Dialog.module.css";

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the end. */
  readonly footer?: ReactNode;
  readonly size?: "small" | "medium" | "large" | "wide" | "full";
  /** The command palette has its field where others have the heading. */
  readonly hideTitle?: boolean;
}

/** A dialog over the page; Escape and a click beside it close it. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  children,
  footer,
  size = "medium",
  hideTitle,
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={styles.overlay}
    >
      <Modal className={styles.modal} data-size={size}>
        <AriaDialog className={styles.dialog} aria-label={hideTitle ? title : undefined}>
          {!hideTitle && (
            <header className={styles.header}>
              <Heading slot="title" className={styles.title}>
                {title}
              </Heading>
              <IconButton icon="close" label={closeLabel} onPress={onClose} />
            </header>
          )}
          <div className={styles.body} data-bare={hideTitle || undefined}>
            {children}
          </div>
          {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
