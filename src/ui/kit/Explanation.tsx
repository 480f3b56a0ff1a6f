import { explainFigure, type ExplanationUnit } from "../../core/analysis/explain.ts";
import type { FigureName } from "../../core/analysis/forecast.ts";
import { assertNever } from "../../core/base/assertNever.ts";
import type { Formats } from "../../core/i18n/format.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import { useFormats, useTranslate } from "../../state/session/session.ts";
import styles from "./Explanation.module.css";

/** How a figure came about: its formula, what went into it, and what is assumed. */
export function Explanation({
  figure,
  document,
}: {
  readonly figure: FigureName;
  readonly document: ProcessDocument;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const explanation = explainFigure(document, figure);
  const write = (value: number, unit: ExplanationUnit) =>
    writeValue(value, unit, formats, translate, processOf(document).currency);
  return (
    <>
      <h2 className={styles.title}>
        <span>{translate(`forecast.figure.${figure}`)}</span>
        <strong className="tabular">
          {explanation.figure.known && write(explanation.figure.value, explanation.unit)}
        </strong>
      </h2>
      <p>{translate(explanation.formula)}</p>
      {explanation.inputs.length > 0 && (
        <dl className={styles.inputs}>
          {explanation.inputs.map((input) => (
            <div key={`${input.label} ${input.recordId ?? ""}`} className={styles.input}>
              <dt dir="auto">
                {translate(input.label, { name: input.name || translate("common.untitled") })}
              </dt>
              <dd className="tabular">{write(input.value, input.unit)}</dd>
            </div>
          ))}
        </dl>
      )}
      <ul className={styles.assumptions}>
        {explanation.assumptions.map((assumption) => (
          <li key={assumption}>{translate(assumption)}</li>
        ))}
      </ul>
    </>
  );
}

function writeValue(
  value: number,
  unit: ExplanationUnit,
  formats: Formats,
  translate: Translate,
  currency: string,
): string {
  switch (unit) {
    case "leadsPerMonth":
    case "winsPerMonth":
      return `${formats.number(value)} ${translate("common.unit.perMonth")}`;
    case "ratio":
      return formats.percent(value, 2);
    case "money":
      return formats.money(value, currency);
    case "days":
      return formats.daysLong(value);
    default:
      return assertNever(unit);
  }
}
