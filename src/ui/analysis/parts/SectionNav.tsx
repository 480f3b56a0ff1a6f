import { ANALYSIS_SECTIONS } from "../../../state/session/location.ts";
import { runAction } from "../../../state/actions/registry.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { PageNav } from "../../kit/PageNav.tsx";
import { bringIntoView } from "../model/sections.ts";
import { useSectionInView } from "./useSectionInView.ts";

/** The parts of the page; each goes to its part, and the one in view is marked. */
export function SectionNav({ isReady }: { readonly isReady: boolean }) {
  const translate = useTranslate();
  const inView = useSectionInView(isReady);
  return (
    <PageNav
      label={translate("analysis.sections")}
      parts={ANALYSIS_SECTIONS.map((part) => ({
        part,
        label: translate(`analysis.section.${part}`),
      }))}
      current={inView}
      onGo={(section) => {
        runAction(`go.analysis.${section}`);
        // The address may be this one already.
        bringIntoView(section);
      }}
    />
  );
}
