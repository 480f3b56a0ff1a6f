import { Button } from "react-aria-components";
import { useHidden } from "../../../state/session/audiences.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { PLAN_KINDS, type PlanKind } from "../model/planKinds.ts";
import { sectionId } from "../model/sections.ts";
import { useRecords } from "../model/useRecords.ts";
import styles from "./head.module.css";

/** The parts of the page; each goes to its part. */
export function SectionNav() {
  const t = useTranslate();
  const formats = useFormats();
  const hidden = useHidden();
  const counts = useRecords((document) =>
    PLAN_KINDS.map((kind) => [...document[kind].keys()].filter((id) => !hidden.has(id)).length),
  );
  return (
    <nav className={styles.nav} aria-label={t("roadmap.page.sections")}>
      <ul>
        <li>
          <Button className={styles.navItem} onPress={() => goToPart("timeline")}>
            {t("roadmap.page.timeline.title")}
          </Button>
        </li>
        {PLAN_KINDS.map((kind, place) => (
          <li key={kind}>
            <Button className={styles.navItem} onPress={() => goToPart(kind)}>
              {t(`process.kinds.${kind}`)}
              <span className={styles.navCount}>{formats.integer(counts[place] ?? 0)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Brings the part to the top; what Tab reaches next is in it. */
function goToPart(part: PlanKind | "timeline"): void {
  const section = document.getElementById(sectionId(part));
  if (section === null) return;
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
  section.scrollIntoView({ block: "start" });
}
