import { memo, useState } from "react";
import type { Report } from "../../../../core/exchange/report/types.ts";
import { useFormats, useTranslate } from "../../../../state/session/session.ts";
import { IconButton } from "../../../kit/Button.tsx";
import { PageCanvas } from "./PageCanvas.tsx";
import { PageStrip } from "./PageStrip.tsx";
import styles from "./Report.module.css";

const LARGE = { width: 620, height: 400 } as const;

interface ReportPreviewProps {
  readonly report: Report;
  /** Whether these are the pages that are wished for, or still those of before. */
  readonly isCurrent: boolean;
}

/** The pages: one of them large, and all of them small. Not drawn anew while work goes on. */
export const ReportPreview = memo(function ReportPreview({
  report: { pages },
  isCurrent,
}: ReportPreviewProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, pages.length - 1);
  const page = pages[at];
  if (page === undefined) return null;
  const place = translate("paged.pageOf", {
    page: formats.integer(at + 1),
    count: formats.integer(pages.length),
  });
  return (
    <div className={styles.preview} data-stale={!isCurrent || undefined}>
      <div className={styles.large}>
        <PageCanvas
          key={at}
          page={page}
          room={LARGE}
          label={`${translate("paged.preview")}: ${place}`}
        />
      </div>
      <div className={styles.turning}>
        <IconButton
          dense
          icon="chevronLeft"
          label={translate("paged.previous")}
          isDisabled={at === 0}
          onPress={() => setChosen(at - 1)}
        />
        <span role="status">{place}</span>
        <IconButton
          dense
          icon="chevronRight"
          label={translate("paged.next")}
          isDisabled={at === pages.length - 1}
          onPress={() => setChosen(at + 1)}
        />
      </div>
      <PageStrip pages={pages} chosen={at} onChoose={setChosen} />
    </div>
  );
});
