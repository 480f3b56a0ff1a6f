import { useId } from "react";
import { assertNever } from "../../../core/base/assertNever.ts";
import { FIGURE_NAMES, type FigureName } from "../../../core/analysis/forecast.ts";
import type { Formats } from "../../../core/i18n/format.ts";
import { processOf } from "../../../core/process/document.ts";
import { type Foreseen, useForecast } from "../../../state/analysis/forecastStore.ts";
import { goTo } from "../../../state/session/location.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Button } from "../../kit/Button.tsx";
import styles from "./head.module.css";

/** What the process yields today, which is what the plan starts from. */
export function ProcessInShort() {
  const foreseen = useForecast((state) => state.foreseen);
  return foreseen === null ? null : <Figures {...foreseen} />;
}

function Figures({ document, forecast: { figures } }: Foreseen) {
  const t = useTranslate();
  const formats = useFormats();
  const headingId = useId();
  const documentId = useEditor((state) => state.documentId);
  const isComputing = useForecast((state) => state.isComputing);
  const { currency } = processOf(document);
  return (
    <section aria-labelledby={headingId} className={styles.strip} aria-busy={isComputing}>
      <h2 id={headingId}>{t("roadmap.page.process.title")}</h2>
      <dl>
        {FIGURE_NAMES.map((name) => {
          const figure = figures[name];
          return (
            <div key={name}>
              <dt>{t(`forecast.figure.${name}`)}</dt>
              <dd data-unknown={!figure.known || undefined}>
                {figure.known
                  ? written(name, figure.value, formats, currency)
                  : t("roadmap.page.process.unknown")}
              </dd>
            </div>
          );
        })}
      </dl>
      {documentId !== null && (
        <Button look="quiet" iconAfter="arrow" onPress={() => goTo({ name: "design", documentId })}>
          {t("roadmap.page.process.open")}
        </Button>
      )}
    </section>
  );
}

function written(name: FigureName, value: number, formats: Formats, currency: string): string {
  switch (name) {
    case "leadsPerMonth":
    case "winsPerMonth":
    case "meanDaysToWin":
      return formats.number(value, 1);
    case "winRate":
      return formats.percent(value);
    case "revenuePerMonth":
      return formats.money(value, currency);
    default:
      return assertNever(name);
  }
}
