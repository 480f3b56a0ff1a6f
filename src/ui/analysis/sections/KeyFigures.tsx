import { Button } from "react-aria-components";
import type { DetailName } from "../../../core/analysis/detailFigures.ts";
import type { Details } from "../../../core/analysis/details.ts";
import { explainFigure } from "../../../core/analysis/explain.ts";
import { detailLabel, explainDetail } from "../../../core/analysis/explainDetails.ts";
import type { FigureName } from "../../../core/analysis/forecast.ts";
import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import type { Formats } from "../../../core/i18n/format.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import { type ProcessDocument, processOf } from "../../../core/process/document.ts";
import type { Foreseen } from "../../../state/analysis/forecastStore.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { Icon } from "../../kit/Icon.tsx";
import { sectionId } from "../model/sections.ts";
import { useAsking } from "../parts/asking.ts";
import styles from "./KeyFigures.module.css";

interface Card {
  readonly figure: FigureName;
  readonly label: MessageKey;
  readonly write: (value: number, formats: Formats, currency: string) => string;
  /** What stands below it. */
  readonly more?: readonly DetailName[];
}

const CARDS: readonly Card[] = [
  {
    figure: "winsPerMonth",
    label: "analysis.card.wins",
    more: ["winsDeviation"],
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
    more: ["revenueDeviation"],
    write: (value, formats, currency) => formats.money(value, currency),
  },
  {
    figure: "meanDaysToWin",
    label: "analysis.card.days",
    more: ["daysToWinP50", "daysToWinP90"],
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
  const { ask } = useAsking();
  const { currency } = processOf(document);
  const explain = (figure: FigureName, more: readonly DetailName[]) => [
    {
      title: translate(`forecast.figure.${figure}`),
      explanation: explainFigure(document, figure),
    },
    ...more.flatMap((name) => {
      const asked = { of: "figure", name } as const;
      return details?.figures[name].known === true
        ? {
            title: translate(detailLabel(asked)),
            explanation: explainDetail(document, details, asked),
          }
        : [];
    }),
  ];
  return (
    <section
      className={styles.cards}
      id={sectionId("overview")}
      aria-label={translate("analysis.section.overview")}
    >
      {CARDS.map(({ figure, label, write, more = [] }) => {
        const found = forecast.figures[figure];
        return (
          <Button
            key={figure}
            className={styles.card}
            aria-haspopup="dialog"
            aria-description={translate("analysis.card.explain")}
            data-figure={figure}
            data-unknown={!found.known || undefined}
            onPress={({ target }) =>
              ask(
                {
                  title: translate(`forecast.figure.${figure}`),
                  explain: () => explain(figure, more),
                  document,
                },
                target,
              )
            }
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
