import type { ReactNode } from "react";
import type { AnalysisSection } from "../../../state/session/location.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { sectionId } from "../model/sections.ts";
import styles from "./Panel.module.css";

interface PanelProps {
  /** The first panel of a section is where the section begins. */
  readonly section?: AnalysisSection;
  readonly title: string;
  /** A line under the title. */
  readonly about?: string;
  /** At the end of the head. */
  readonly aside?: ReactNode;
  /** Of the twelve columns of the page. */
  readonly span: 4 | 5 | 6 | 7 | 8 | 12;
  readonly children: ReactNode;
}

/** A card of the page: what it is about, and below that what there is to see. */
export function Panel({ section, title, about, aside, span, children }: PanelProps) {
  return (
    <section
      className={styles.panel}
      id={section === undefined ? undefined : sectionId(section)}
      data-span={span}
      aria-label={title}
    >
      <header className={styles.head} data-aside={aside !== undefined || undefined}>
        <div className={styles.headText}>
          <h2 className={styles.title}>{title}</h2>
          {about !== undefined && <p className={styles.about}>{about}</p>}
        </div>
        {aside}
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

/** In place of what is not worked out yet; about as high, so that nothing jumps when it comes. */
export function Computing() {
  const translate = useTranslate();
  return (
    <p className={styles.computing} aria-busy>
      {translate("analysis.computing")}
    </p>
  );
}
