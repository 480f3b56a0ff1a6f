import { type ReactNode, type Ref, useId } from "react";
import { useFormats } from "../../../state/session/session.ts";
import { Icon, type IconName } from "../../kit/Icon.tsx";
import { type PagePart, sectionId } from "../model/sections.ts";
import styles from "./Section.module.css";

interface SectionProps {
  readonly part: PagePart;
  readonly title: string;
  /** What stands above the content; without one the title is for screen readers alone. */
  readonly head?: SectionHead;
  readonly isBusy?: boolean;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

interface SectionHead {
  readonly icon: IconName;
  readonly about: string;
  /** How many there are; null while nobody knows. */
  readonly count: number | null;
  readonly action?: ReactNode;
}

/** One part of the page, on a card of its own. */
export function Section({ part, title, head, isBusy, ref, children }: SectionProps) {
  const formats = useFormats();
  const headingId = useId();
  return (
    <section
      ref={ref}
      id={sectionId(part)}
      aria-labelledby={headingId}
      aria-busy={isBusy}
      className={styles.section}
    >
      {head === undefined ? (
        <h2 id={headingId} className="visuallyHidden">
          {title}
        </h2>
      ) : (
        <header className={styles.head}>
          <Icon name={head.icon} size={18} />
          <div className={styles.text}>
            <h2 id={headingId} className={styles.heading}>
              {title}
              {head.count !== null && (
                <span className={styles.count}>{formats.integer(head.count)}</span>
              )}
            </h2>
            <p className={styles.about}>{head.about}</p>
          </div>
          {head.action}
        </header>
      )}
      {children}
    </section>
  );
}

/** What is said where a part has nothing in it. */
export function EmptySection({ children }: { readonly children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}
