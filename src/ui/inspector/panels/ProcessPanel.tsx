import { LIMITS } from "../../../core/base/limits.ts";
import {
  DAY_KINDS,
  DENSITIES,
  PALETTES,
  type Process,
} from "../../../core/process/records/process.ts";
import { LOCALES } from "../../../core/i18n/locales.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { ComboBox } from "../../kit/ComboBox.tsx";
import { MetricSection } from "../metrics/MetricSection.tsx";
import { Choice, Day, Num, Text } from "../parts/fields.tsx";
import { Header } from "../parts/Header.tsx";
import { LocationChoice } from "../parts/LocationChoice.tsx";
import { optionsOf } from "../parts/options.ts";
import { writeField } from "../parts/target.ts";
import { currencyOptions, languageOptions } from "./choices.ts";
import { GoalSection } from "./GoalSection.tsx";
import { LeadSourceSection } from "./LeadSourceSection.tsx";
import { RoleSection } from "./RoleSection.tsx";
import styles from "../Inspector.module.css";

/** Shown when nothing is selected: what holds for the whole process. */
export function ProcessPanel({ process }: { readonly process: Process }) {
  const t = useTranslate();
  const formats = useFormats();
  const names = LOCALES[formats.locale].numberLocale;
  return (
    <>
      <Header kind="process" id={process.id} name={process.name} />
      <div className={styles.basics}>
        <Text
          field="purpose"
          label="process.field.purpose"
          value={process.purpose}
          multiline
          hint="inspector.hint.processPurpose"
        />
        <Text
          field="idealCustomer"
          label="process.field.idealCustomer"
          value={process.idealCustomer}
          multiline
          hint="inspector.hint.idealCustomer"
        />
        <Num
          field="dealValue"
          label="process.field.dealValue"
          value={process.dealValue}
          unit={process.currency}
          max={LIMITS.amount}
        />
        <Num
          field="dealValueDeviation"
          label="days.dealValueDeviation"
          value={process.dealValueDeviation}
          unit={process.currency}
          max={LIMITS.amount}
        />
        <ComboBox
          label={t("process.field.currency")}
          options={currencyOptions(names)}
          value={process.currency}
          emptyText={t("inspector.nothingFound")}
          onChange={(currency) =>
            writeField([process.id], "currency", currency, "process.field.currency")
          }
        />
        <ComboBox
          label={t("process.field.language")}
          options={languageOptions(names)}
          value={process.language}
          emptyText={t("inspector.nothingFound")}
          onChange={(language) =>
            writeField([process.id], "language", language, "process.field.language")
          }
        />
        <Choice
          field="dayKind"
          label="days.dayKind"
          value={process.dayKind}
          options={optionsOf(t, DAY_KINDS, (kind) => `days.kind.${kind}`)}
        />
        <LocationChoice
          field="calendarLocationId"
          label="days.calendarOf"
          value={process.calendarLocationId}
        />
        <Num
          field="workingDaysPerWeek"
          label="inspector.workingDays"
          value={process.workingDaysPerWeek}
          min={1}
          max={7}
          placeholder={formats.number(5)}
          unit={t("common.unit.daysShort")}
        />
        <Day field="reviewedAt" label="process.field.reviewedAt" value={process.reviewedAt} />
        <div className={styles.two}>
          <Choice
            field="palette"
            label="look.palette"
            value={process.palette}
            options={optionsOf(t, PALETTES, (palette) => `look.${palette}`)}
          />
          <Choice
            field="density"
            label="look.density"
            value={process.density}
            options={optionsOf(t, DENSITIES, (density) =>
              density === "compact" ? "look.compactWord" : "look.comfortable",
            )}
          />
        </div>
      </div>
      <LeadSourceSection />
      <RoleSection />
      <GoalSection currency={process.currency} />
      <MetricSection subject="process" subjectId={process.id} />
    </>
  );
}
