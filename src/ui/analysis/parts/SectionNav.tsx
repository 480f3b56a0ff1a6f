import { Button } from "react-aria-components";
import { ANALYSIS_SECTIONS } from "../../../state/session/location.ts";
import { runAction } from "../../../state/actions/registry.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { bringIntoView } from "../model/sections.ts";
import { useSectionInView } from "./useSectionInView.ts";
import styles from "./SectionNav.module.css";

/** The parts of the page; each goes to its part, and the one in view is marked. */
export function SectionNav({ isReady }: { readonly isReady: boolean }) {
  const translate = useTranslate();
  const inView = useSectionInView(isReady);
  return (
    <nav className={styles.nav} aria-label={translate("analysis.sections")}>
      <ul>
        {ANALYSIS_SECTIONS.map((section) => (
          <li key={section}>
            <Button
              className={styles.item}
              aria-current={section === inView ? "location" : undefined}
              onPress={() => {
                runAction(`go.analysis.${section}`);
                // The address may be this one already.
                bringIntoView(section);
              }}
            >
              {translate(`analysis.section.${section}`)}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
