import { type KeyboardEvent, memo, useRef } from "react";
import type { Page } from "../../../../core/exchange/report/types.ts";
import { useFormats, useSession, useTranslate } from "../../../../state/session/session.ts";
import { PageCanvas } from "./PageCanvas.tsx";
import styles from "./Report.module.css";

const SMALL = { width: 92, height: 92 } as const;

interface PageStripProps {
  readonly pages: readonly Page[];
  /** The place of the page that is shown large. */
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}

/**
 * All pages small, side by side; one stop for Tab, turned through by keys. Plain elements: a list
 * of the library takes a tenth of a second to be made of a hundred pages.
 */
export const PageStrip = memo(function PageStrip({ pages, chosen, onChoose }: PageStripProps) {
  const translate = useTranslate();
  const direction = useSession((state) => state.direction);
  const list = useRef<HTMLDivElement>(null);
  const turn = (event: KeyboardEvent) => {
    const [back, on] =
      direction === "rtl" ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
    const to = new Map([
      [back, chosen - 1],
      [on, chosen + 1],
      ["Home", 0],
      ["End", pages.length - 1],
    ]).get(event.key);
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const at = Math.max(0, Math.min(pages.length - 1, to));
    onChoose(at);
    const option = list.current?.children[at];
    if (option instanceof HTMLElement) option.focus();
  };
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={translate("paged.pages")}
      aria-orientation="horizontal"
      tabIndex={-1}
      className={styles.strip}
      onKeyDown={turn}
    >
      {pages.map((page, index) => (
        <Thumb
          // oxlint-disable-next-line react/no-array-index-key -- a page is its number
          key={index}
          page={page}
          at={index}
          isChosen={index === chosen}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
});

interface ThumbProps {
  readonly page: Page;
  readonly at: number;
  readonly isChosen: boolean;
  readonly onChoose: (at: number) => void;
}

const Thumb = memo(function Thumb({ page, at, isChosen, onChoose }: ThumbProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const number = formats.integer(at + 1);
  return (
    <div
      role="option"
      aria-label={translate("paged.page", { page: number })}
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      className={styles.thumb}
      onFocus={() => onChoose(at)}
    >
      <PageCanvas page={page} room={SMALL} />
      <span className={styles.number}>{number}</span>
    </div>
  );
});
