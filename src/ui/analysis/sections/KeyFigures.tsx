import { Button, DialogTrigger } from "react-aria-components";
import type { Details } from "../../../core/analysis/details.ts";
import type { FigureName } from "../../../core/analysis/forecast.ts";
import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import type { Formats } from "../../../core/i18n/format.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import { type ProcessDocument, processOf } from "../../../core/process/document.ts";
import type { Foreseen } from "../../../state/analysis/forecastStore.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { FigureExplanation } from "../../kit/Explanation.tsx";
import { Icon } from "../../kit/Icon.tsx";
import { PopoverDialog } from "../../kit/PopoverDialog.tsx";
import { sectionId } from "../model/sections.ts";
import styles from "./KeyFigures.module.css";

interface Card {
  readonly figure: FigureName;
  readonly label: MessageKey;
  readonly write: (value: number, formats: Formats, currency: string) => string;
}

const CARDS: readonly Card[] = [
  {
    figure: "winsPerMonth",
    label: "analysis.card.wins",
    write: (value, formats) => formats.number(value, 1),
  },
  {
    figure: "winRate",
    label: "analysis.card.winRate",
    write: (value, formats) => formats.percent(value),
  },
  {
    figure: "revenuePerMonth",
    label: "analysis.card.revenue",
    write: (value, formats, currency) => formats.money(value, currency),
  },
  {
    figure: "meanDaysToWin",
    label: "analysis.card.days",
    write: (value, formats) => formats.daysLong(Math.round(value)),
  },
  {
    figure: "leadsPerMonth",
    label: "analysis.card.leads",
    write: (value, formats) => formats.number(value, 1),
  },
];

/** The numbers that sum it all up; each opens how it came about. */
export function KeyFigures({
  document,
  forecast,
  details,
}: Foreseen & { readonly details: Details | null }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { currency } = processOf(document);
  return (
    <section
      className={styles.cards}
      id={sectionId("overview")}
      aria-label={translate("analysis.section.overview")}
    >
      {CARDS.map(({ figure, label, write }) => {
        const found = forecast.figures[figure];
        return (
          <DialogTrigger key={figure}>
            <Button
              className={styles.card}
              aria-description={translate("analysis.card.explain")}
              data-figure={figure}
              data-unknown={!found.known || undefined}
            >
              <span className={styles.value} dir="auto">
                {found.known ? write(found.value, formats, currency) : "–"}
              </span>
              <span className={styles.label}>{translate(label)}</span>
              {found.known && details !== null && (
                <span className={styles.more}>
                  {moreOf(figure, details, { document, translate, formats })}
                </span>
              )}
              {!found.known && (
                <span className={styles.unknown}>
                  <Icon name="alert" size={14} />
                  {translate("analysis.card.unknown")}
                </span>
              )}
              <span className={styles.sign}>
                <Icon name="info" size={14} />
              </span>
            </Button>
            <PopoverDialog
              label={translate(`forecast.figure.${figure}`)}
              className={styles.popover}
              dialogClassName={styles.dialog}
              placement="bottom start"
            >
              <FigureExplanation figure={figure} document={document} />
            </PopoverDialog>
          </DialogTrigger>
        );
      })}
    </section>
  );
}

/** How far chance spreads a figure; nothing where that is not known or not meant. */
function moreOf(
  figure: FigureName,
  { figures }: Details,
  {
    document,
    translate,
    formats,
  }: {
    readonly document: ProcessDocument;
    readonly translate: Translate;
    readonly formats: Formats;
  },
): string | null {
  const { winsDeviation, revenueDeviation, daysToWinP50, daysToWinP90 } = figures;
  switch (figure) {
    case "winsPerMonth":
      return winsDeviation.known
        ? translate("analysis.card.spread", { deviation: formats.number(winsDeviation.value, 1) })
        : null;
    case "revenuePerMonth":
      return revenueDeviation.known
        ? translate("analysis.card.spread", {
            deviation: formats.money(revenueDeviation.value, processOf(document).currency),
          })
        : null;
    case "meanDaysToWin":
      return daysToWinP50.known && daysToWinP90.known
        ? translate("analysis.card.quantiles", {
            half: formats.integer(daysToWinP50.value),
            most: formats.integer(daysToWinP90.value),
          })
        : null;
    default:
      return null;
  }
}
