import type { ReactNode } from "react";
import { Button as AriaButton, DialogTrigger } from "react-aria-components";
import type { FigureName, Forecast } from "../../../core/analysis/forecast.ts";
import { type Gap, gapMessage } from "../../../core/analysis/gaps.ts";
import type { Formats } from "../../../core/i18n/format.ts";
import {
  findRecord,
  nameOf,
  type ProcessDocument,
  processOf,
} from "../../../core/process/document.ts";
import { type Foreseen, useForecast } from "../../../state/analysis/forecastStore.ts";
import { sessionStore, useFormats, useTranslate } from "../../../state/session/session.ts";
import { select } from "../../../state/store/editor.ts";
import { assertNever } from "../../../core/base/assertNever.ts";
import { ExplanationPopover, FigureExplanation } from "../../kit/Explanation.tsx";
import { Icon } from "../../kit/Icon.tsx";
import styles from "./StatusLine.module.css";

/** What the process yields, after every change; what is missing where it cannot be said. */
export function StatusLine() {
  const translate = useTranslate();
  const foreseen = useForecast((state) => state.foreseen);
  const isComputing = useForecast((state) => state.isComputing);
  return (
    <div className={styles.line} data-testid="status-line" aria-busy={isComputing}>
      {foreseen !== null && <Figures {...foreseen} />}
      {foreseen === null && isComputing && (
        <p className={styles.computing}>{translate("forecast.status.computing")}</p>
      )}
    </div>
  );
}

function Figures({ document, forecast }: Foreseen) {
  const translate = useTranslate();
  const formats = useFormats();
  const { figures, gaps } = forecast;
  const say = figureWriter(document, figures, formats);
  return (
    <>
      {figures.leadsPerMonth.known && (
        <FigureButton figure="leadsPerMonth" document={document}>
          {translate("forecast.status.leads", { leads: say("leadsPerMonth") })}
        </FigureButton>
      )}
      {figures.winsPerMonth.known && (
        <FigureButton figure="winsPerMonth" document={document}>
          {translate("forecast.status.wins", {
            wins: say("winsPerMonth"),
            rate: say("winRate"),
          })}
        </FigureButton>
      )}
      {!figures.winsPerMonth.known && figures.winRate.known && (
        <FigureButton figure="winRate" document={document}>
          {translate("forecast.figure.winRate")} {say("winRate")}
        </FigureButton>
      )}
      {figures.revenuePerMonth.known && (
        <FigureButton figure="revenuePerMonth" document={document}>
          {translate("forecast.status.revenue", { revenue: say("revenuePerMonth") })}
        </FigureButton>
      )}
      {figures.meanDaysToWin.known && (
        <FigureButton figure="meanDaysToWin" document={document}>
          {translate("forecast.status.days", { days: say("meanDaysToWin") })}
        </FigureButton>
      )}
      <Missing gaps={gaps} document={document} />
    </>
  );
}

function FigureButton({
  figure,
  document,
  children,
}: {
  readonly figure: FigureName;
  readonly document: ProcessDocument;
  readonly children: ReactNode;
}) {
  const translate = useTranslate();
  return (
    <DialogTrigger>
      <AriaButton
        className={styles.figure}
        data-figure={figure}
        aria-description={translate("forecast.status.explain")}
      >
        {children}
      </AriaButton>
      <ExplanationPopover label={translate(`forecast.figure.${figure}`)} placement="top start">
        <FigureExplanation figure={figure} document={document} />
      </ExplanationPopover>
    </DialogTrigger>
  );
}

/** The first thing that is missing, as a way to it; the others are counted. */
function Missing({
  gaps,
  document,
}: {
  readonly gaps: readonly Gap[];
  readonly document: ProcessDocument;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const [first] = gaps;
  if (first === undefined) return null;
  const record = first.recordId === null ? undefined : findRecord(document, first.recordId);
  const text = translate(gapMessage(first.reason), {
    name: record === undefined ? "" : nameOf(record) || translate(`process.kind.${record.kind}`),
    share: first.share === null ? "" : formats.percent(first.share),
  });
  const show = () => {
    select(record === undefined ? [] : [record.id]);
    if (record !== undefined) sessionStore.getState().canvas?.reveal(record.id);
  };
  return (
    <AriaButton className={styles.missing} onPress={show} data-testid="missing">
      <Icon name="alert" size={14} />
      <span dir="auto">{text}</span>
      {gaps.length > 1 && (
        <span className={styles.more}>
          {translate("forecast.status.moreGaps", { count: gaps.length - 1 })}
        </span>
      )}
    </AriaButton>
  );
}

function figureWriter(document: ProcessDocument, figures: Forecast["figures"], formats: Formats) {
  const { currency } = processOf(document);
  return (name: FigureName): string => {
    const figure = figures[name];
    if (!figure.known) return "";
    switch (name) {
      case "leadsPerMonth":
      case "winsPerMonth":
        return formats.number(figure.value);
      case "winRate":
        return formats.percent(figure.value);
      case "revenuePerMonth":
        return formats.money(figure.value, currency);
      case "meanDaysToWin":
        return formats.daysLong(figure.value);
      default:
        return assertNever(name);
    }
  };
}
