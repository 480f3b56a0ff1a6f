import { useHidden } from "../../../state/session/audiences.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { PageNav } from "../../kit/PageNav.tsx";
import { PLAN_KINDS } from "../model/planKinds.ts";
import { type PagePart, sectionId } from "../model/sections.ts";
import { useRecords } from "../model/useRecords.ts";

/** The parts of the page; each goes to its part. */
export function SectionNav() {
  const t = useTranslate();
  const hidden = useHidden();
  const counts = useRecords((document) =>
    PLAN_KINDS.map((kind) => [...document[kind].keys()].filter((id) => !hidden.has(id)).length),
  );
  return (
    <PageNav
      label={t("roadmap.page.sections")}
      parts={[
        { part: "timeline" as const, label: t("roadmap.page.timeline.title") },
        ...PLAN_KINDS.map((kind, place) => ({
          part: kind,
          label: t(`process.kinds.${kind}`),
          count: counts[place] ?? 0,
        })),
        { part: "background" as const, label: t("background.title") },
      ]}
      onGo={goToPart}
    />
  );
}

/** Brings the part to the top; what Tab reaches next is in it. */
function goToPart(part: PagePart): void {
  const section = document.getElementById(sectionId(part));
  if (section === null) return;
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
  section.scrollIntoView({ block: "start" });
}
