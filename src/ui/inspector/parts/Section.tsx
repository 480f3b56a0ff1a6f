import type { ReactNode } from "react";
import { Disclosure } from "../../kit/Disclosure.tsx";
import { useSectionOpen } from "./openParts.ts";
import styles from "../Inspector.module.css";

interface SectionProps {
  /** The same in every panel that has the section. */
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a panel under a heading; it folds away. */
export function Section({ name, title, children }: SectionProps) {
  const [isOpen, setOpen] = useSectionOpen(name);
  return (
    <div className={styles.section} data-section={name}>
      <Disclosure title={title} level={3} isOpen={isOpen} onOpenChange={setOpen}>
        <div className={styles.stack}>{children}</div>
      </Disclosure>
    </div>
  );
}

/** Why a list is empty, and what it is good for. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}
