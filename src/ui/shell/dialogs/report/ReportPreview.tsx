import { useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import type { Report } from "../../../../core/exchange/report/types.ts";
import { useFormats, useTranslate } from "../../../../state/session/session.ts";
import { IconButton } from "../../../kit/Button.tsx";
import { PageCanvas } from "./PageCanvas.tsx";
import styles from "./Report.module.css";

const LARGE = { width: 620, height: 400 } as const;
const SMALL = { width: 92, height: 92 } as const;

/** The pages: one of them large, and all of them small, to be turned through by keys. */
export function ReportPreview({
  report: { pages },
  isCurrent,
}: {
  readonly report: Report;
  /** Whether these are the pages that are wished for, or still those of before. */
  readonly isCurrent: boolean;
}) {
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
      <ListBox
        aria-label={translate("paged.pages")}
        orientation="horizontal"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[String(at)]}
        onSelectionChange={(keys) => {
          const [key] = keys === "all" ? [] : keys;
          if (key !== undefined) setChosen(Number(key));
        }}
        className={styles.strip}
      >
        {pages.map((own, index) => {
          const name = translate("paged.page", { page: formats.integer(index + 1) });
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a page is its number
            <ListBoxItem key={index} id={String(index)} textValue={name} className={styles.thumb}>
              <PageCanvas page={own} room={SMALL} />
              <span className={styles.number} aria-label={name}>
                {formats.integer(index + 1)}
              </span>
            </ListBoxItem>
          );
        })}
      </ListBox>
    </div>
  );
}
