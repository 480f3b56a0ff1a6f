import { useDeferredValue, useId } from "react";
import { assertNever } from "../../../core/base/assertNever.ts";
import { FIGURE_NAMES, type FigureName, forecast } from "../../../core/analysis/forecast.ts";
import type { Formats } from "../../../core/i18n/format.ts";
import { type ProcessDocument, processOf } from "../../../core/process/document.ts";
import { goTo } from "../../../state/session/location.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Button } from "../../kit/Button.tsx";
import styles from "./head.module.css";

/** What the process yields today, which is what the plan starts from. */
export function ProcessInShort() {
  const document = useDeferredValue(useEditor((state) => state.document));
  return document === null ? null : <Figures document={document} />;
}

function Figures({ document }: { readonly document: ProcessDocument }) {
  const t = useTranslate();
  const formats = useFormats();
  const headingId = useId();
  const documentId = useEditor((state) => state.documentId);
  const { figures } = forecast(document);
  const { currency } = processOf(document);
  return (
    <section aria-labelledby={headingId} className={styles.strip}>
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
