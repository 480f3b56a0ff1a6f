import { type RefObject, useEffect, useState } from "react";
import { useSession } from "../../state/session/session.ts";
import { type Column, COLUMNS } from "./model/outlineStore.ts";

/**
 * How wide the columns are at least at first, in CSS pixels, and the share that each takes of
 * what is left over. None is ever narrower than its heading, whatever the language.
 */
const FIRST: Readonly<Record<Column, { readonly least: number; readonly share: number }>> = {
  step: { least: 150, share: 2.6 },
  type: { least: 76, share: 1 },
  stage: { least: 64, share: 0.9 },
  next: { least: 76, share: 1.2 },
  owner: { least: 68, share: 0.9 },
  value: { least: 80, share: 1.1 },
};

/** The room at both sides of a heading, and that of the handle, in CSS pixels. */
const PADDING = 20;

export interface ColumnLayout {
  /** As grid-template-columns takes them; the same for every row. */
  readonly template: string;
  /** All of them at their least, in CSS pixels. */
  readonly width: number;
  /** The first one at its least: it stays in sight when the others are scrolled. */
  readonly first: number;
}

/** The columns: as wide as the user made them, else as wide as their headings and the panel let them. */
export function useColumns(head: RefObject<HTMLElement | null>): ColumnLayout {
  const given = useSession((state) => state.outlineColumns);
  const [headings, setHeadings] = useState<Readonly<Record<string, number>>>({});
  useEffect(() => {
    const texts = [...(head.current?.querySelectorAll<HTMLElement>("[data-heading]") ?? [])];
    // Again whenever a text, or the letters that it is shown in, become others.
    const sizes = new ResizeObserver(() => {
      const widthOf = (text: HTMLElement) => Math.ceil(text.getBoundingClientRect().width);
      setHeadings(
        Object.fromEntries(
          texts.map((text) => [text.dataset["heading"] ?? "", widthOf(text) + PADDING]),
        ),
      );
    });
    for (const text of texts) sizes.observe(text);
    return () => sizes.disconnect();
  }, [head]);
  const widths = COLUMNS.map((column) => {
    const { least, share } = FIRST[column];
    const own = given[column];
    const atLeast = own ?? Math.max(least, headings[column] ?? 0);
    return { atLeast, track: own === undefined ? `minmax(${atLeast}px, ${share}fr)` : `${own}px` };
  });
  return {
    template: widths.map(({ track }) => track).join(" "),
    width: widths.reduce((sum, { atLeast }) => sum + atLeast, 0),
    first: widths[0]?.atLeast ?? 0,
  };
}
