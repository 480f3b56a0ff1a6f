import { memo } from "react";
import { ORIENTATIONS, REPORT_PARTS } from "../../../../core/exchange/report/options.ts";
import { LOCALE_NAMES, LOCALES, type Locale } from "../../../../core/i18n/locales.ts";
import { PAPER_NAMES, type ReportChoice, SHEET_SCALES } from "../../../../state/report/choice.ts";
import { useFormats, useTranslate } from "../../../../state/session/session.ts";
import { Select } from "../../../kit/Select.tsx";
import { Switch } from "../../../kit/Switch.tsx";
import styles from "./Report.module.css";

interface ReportOptionsProps {
  readonly choice: ReportChoice;
  /** The language that the process is written in. */
  readonly ownLanguage: Locale;
  readonly onChange: (changed: Partial<ReportChoice>) => void;
}

/** Not drawn anew while work goes on. */
export const ReportOptions = memo(function ReportOptions({
  choice,
  ownLanguage,
  onChange,
}: ReportOptionsProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { paper, orientation, diagram, parts, language } = choice;
  return (
    <div className={styles.options}>
      <div className={styles.pair}>
        <Select
          label={translate("paged.paper")}
          value={paper}
          onChange={(chosen) => onChange({ paper: chosen })}
          options={PAPER_NAMES.map((name) => ({
            value: name,
            label: translate(`paged.papers.${name}`),
          }))}
        />
        <Select
          label={translate("paged.orientation")}
          value={orientation}
          onChange={(chosen) => onChange({ orientation: chosen })}
          options={ORIENTATIONS.map((name) => ({
            value: name,
            label: translate(`paged.orientations.${name}`),
          }))}
        />
      </div>
      <div className={styles.pair}>
        <Select
          label={translate("paged.diagram")}
          value={diagram.kind}
          onChange={(kind) =>
            onChange({ diagram: kind === "fitted" ? { kind } : { kind, scale: 0.5 } })
          }
          options={[
            { value: "fitted", label: translate("paged.fitted") },
            { value: "sheets", label: translate("paged.sheets") },
          ]}
        />
        {diagram.kind === "sheets" && (
          <Select
            label={translate("paged.scale")}
            value={String(diagram.scale)}
            onChange={(scale) => onChange({ diagram: { kind: "sheets", scale: Number(scale) } })}
            options={SHEET_SCALES.map((scale) => ({
              value: String(scale),
              label: formats.percent(scale),
            }))}
          />
        )}
      </div>
      <Select
        label={translate("paged.language")}
        value={language ?? OWN}
        onChange={(chosen) =>
          onChange({ language: LOCALE_NAMES.find((name) => name === chosen) ?? null })
        }
        options={[
          { value: OWN, label: translate("paged.own", { language: LOCALES[ownLanguage].name }) },
          ...LOCALE_NAMES.map((name) => ({ value: name, label: LOCALES[name].name })),
        ]}
      />
      <fieldset className={styles.parts}>
        <legend>{translate("paged.parts")}</legend>
        {REPORT_PARTS.map((part) => (
          <Switch
            key={part}
            isSelected={parts.includes(part)}
            // Something has to be on the pages.
            isDisabled={parts.length === 1 && parts[0] === part}
            onChange={(isSelected) =>
              onChange({
                parts: REPORT_PARTS.filter((own) =>
                  own === part ? isSelected : parts.includes(own),
                ),
              })
            }
          >
            {translate(`paged.part.${part}`)}
          </Switch>
        ))}
      </fieldset>
    </div>
  );
});

const OWN = "own";
