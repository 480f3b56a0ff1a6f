import { Button as AriaButton } from "react-aria-components";
import { gapPlaces } from "../../../core/analysis/gapPlaces.ts";
import { type Gap, gapMessage } from "../../../core/analysis/gaps.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { Icon } from "../../kit/Icon.tsx";
import { labelOf } from "../../../core/analysisCharts/names.ts";
import { showRecords } from "../model/show.ts";
import styles from "./Gaps.module.css";

/** More than these are counted. */
const MOST = 4;

/** What is missing before something can be computed; each goes to where it can be put right. */
export function Gaps({
  gaps,
  document,
  look = "panel",
}: {
  readonly gaps: readonly Gap[];
  readonly document: ProcessDocument;
  /** A banner stands over the whole page. */
  readonly look?: "panel" | "banner";
}) {
  const translate = useTranslate();
  const formats = useFormats();
  if (gaps.length === 0) return null;
  const title = look === "banner" ? "analysis.gaps.title" : "analysis.gaps.panel";
  return (
    <div className={styles.gaps} data-look={look} data-testid="gaps">
      <p className={styles.title}>
        <Icon name="alert" />
        {translate(title)}
      </p>
      <ul className={styles.list}>
        {gaps.slice(0, MOST).map((gap) => (
          <li key={`${gap.reason} ${gap.recordId ?? ""}`}>
            <AriaButton
              className={styles.gap}
              onPress={() => showRecords(gapPlaces(document, gap))}
            >
              <span dir="auto">
                {translate(gapMessage(gap.reason), {
                  name: gap.recordId === null ? "" : labelOf(document, gap.recordId, translate),
                  share: gap.share === null ? "" : formats.percent(gap.share),
                })}
              </span>
              <Icon name="chevronRight" size={14} />
            </AriaButton>
          </li>
        ))}
      </ul>
      {gaps.length > MOST && (
        <p className={styles.more}>
          {translate("analysis.gaps.more", { count: gaps.length - MOST })}
        </p>
      )}
    </div>
  );
}
