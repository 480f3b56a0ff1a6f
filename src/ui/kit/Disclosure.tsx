import type { ReactNode } from "react";
import {
  Button,
  Disclosure as AriaDisclosure,
  DisclosurePanel,
  Heading,
} from "react-aria-components";
import { Icon } from "./Icon.tsx";
import styles from "./Disclosure.module.css";

interface DisclosureProps {
  /** The heading, on which a press opens and closes what is below. */
  readonly title: ReactNode;
  readonly level: 3 | 4;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Beside the heading, such as a button that adds something. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A heading with a part that folds away. What is folded away is not rendered. */
export function Disclosure({
  title,
  level,
  isOpen,
  onOpenChange,
  aside,
  children,
}: DisclosureProps) {
  return (
    <AriaDisclosure isExpanded={isOpen} onExpandedChange={onOpenChange}>
      <div className={styles.heading}>
        <Heading level={level}>
          <Button slot="trigger" className={styles.trigger} data-level={level}>
            <span className={styles.title}>{title}</span>
            <span className={styles.chevron}>
              <Icon name="chevronRight" size={14} />
            </span>
          </Button>
        </Heading>
        {aside}
      </div>
      <DisclosurePanel className={styles.panel}>{isOpen && children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
