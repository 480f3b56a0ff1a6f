import { explainFigure, type ExplanationUnit } from "../../core/analysis/explain.ts";
import type { FigureName } from "../../core/analysis/forecast.ts";
import { writeUnit } from "../../core/analysis/writeUnit.ts";
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
    writeUnit(value, unit, { formats, translate, currency: processOf(document).currency });
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
