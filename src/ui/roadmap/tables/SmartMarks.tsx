import { Button, DialogTrigger } from "react-aria-components";
import type { RecordId } from "../../../core/base/ids.ts";
import { type SmartPart, smartOf } from "../../../core/roadmap/smart.ts";
import { smartWords } from "../../../core/roadmap/smartWords.ts";
import { useForecast } from "../../../state/analysis/forecastStore.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { Icon, type IconName } from "../../kit/Icon.tsx";
import { PopoverDialog } from "../../kit/PopoverDialog.tsx";
import styles from "./SmartMarks.module.css";

interface SmartMarksProps {
  readonly goalId: RecordId;
  /** The row that it stands in, in words. */
  readonly row: string;
}

const LETTERS = {
  specific: "S",
  measurable: "M",
  achievable: "A",
  relevant: "R",
  timeBound: "T",
} as const;

const SIGNS = {
  met: "check",
  lacking: "close",
  unknown: "question",
} as const satisfies Record<SmartPart["state"], IconName>;

/** The five letters of SMART, each with a sign; what is missing opens in words. */
export function SmartMarks({ goalId, row }: SmartMarksProps) {
  const t = useTranslate();
  const formats = useFormats();
  // Of the document that is forecast: that of a large one may be a moment old.
  const document = useForecast(({ foreseen }) => foreseen?.document);
  const goal = document?.goal.get(goalId);
  if (document === undefined || goal === undefined) return null;
  const parts = smartOf(document, goal).map((part) => ({
    ...part,
    words: smartWords(part, t, formats),
  }));
  const label = t("smart.label", {
    row,
    parts: parts.map(({ words }) => words).join(" · "),
  });
  return (
    <DialogTrigger>
      <Button className={styles.marks} aria-label={label}>
        {parts.map(({ part, state }) => (
          <span key={part} className={styles.mark} data-state={state}>
            <span aria-hidden>{LETTERS[part]}</span>
            <Icon name={SIGNS[state]} size={12} />
          </span>
        ))}
      </Button>
      <PopoverDialog label={label} className={styles.popover} placement="bottom start">
        <ul className={styles.parts}>
          {parts.map(({ part, state, words }) => (
            <li key={part} data-state={state}>
              <Icon name={SIGNS[state]} size={16} />
              <span>{words}</span>
            </li>
          ))}
        </ul>
      </PopoverDialog>
    </DialogTrigger>
  );
}
