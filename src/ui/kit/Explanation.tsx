import { explainFigure, type Explanation as Explained } from "../../core/analysis/explain.ts";
import type { FigureName } from "../../core/analysis/forecast.ts";
import { writeUnit } from "../../core/analysis/writeUnit.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import { useFormats, useTranslate } from "../../state/session/session.ts";
import { PopoverDialog, type PopoverDialogProps } from "./PopoverDialog.tsx";
import styles from "./Explanation.module.css";

/** The small dialog that says how a number came about, beside the number. */
export function ExplanationPopover(
  props: Omit<PopoverDialogProps, "className" | "dialogClassName">,
) {
  return <PopoverDialog className={styles.popover} dialogClassName={styles.dialog} {...props} />;
}

/** How a figure of the forecast came about. */
export function FigureExplanation({
  figure,
  document,
}: {
  readonly figure: FigureName;
  readonly document: ProcessDocument;
}) {
  const translate = useTranslate();
  return (
    <Explanation
      title={translate(`forecast.figure.${figure}`)}
      explanation={explainFigure(document, figure)}
      document={document}
    />
  );
}

/** How a number came about: its formula, what went into it, and what is assumed. */
export function Explanation({
  title,
  explanation: { figure, unit, formula, inputs, assumptions },
  document,
}: {
  readonly title: string;
  readonly explanation: Explained;
  readonly document: ProcessDocument;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const writing = { formats, translate, currency: processOf(document).currency };
  return (
    <>
      <h2 className={styles.title}>
        <span>{title}</span>
        <strong className="tabular">
          {figure.known && writeUnit(figure.value, unit, writing)}
        </strong>
      </h2>
      <p>{translate(formula)}</p>
      {inputs.length > 0 && (
        <dl className={styles.inputs}>
          {inputs.map((input) => (
            <div key={`${input.label} ${input.recordId ?? ""}`} className={styles.input}>
              <dt dir="auto">
                {translate(input.label, { name: input.name || translate("common.untitled") })}
              </dt>
              <dd className="tabular">{writeUnit(input.value, input.unit, writing)}</dd>
            </div>
          ))}
        </dl>
      )}
      <ul className={styles.assumptions}>
        {assumptions.map((assumption) => (
          <li key={assumption}>{translate(assumption)}</li>
        ))}
      </ul>
    </>
  );
}
