import type { RecordId } from "../../../core/base/ids.ts";
import { LIMITS } from "../../../core/base/limits.ts";
import { hasField } from "../../../core/edits/fieldValues.ts";
import { fieldOf } from "../../../core/edits/references.ts";
import { removeHealing } from "../../../core/edits/removeHealing.ts";
import { findRecord } from "../../../core/process/document.ts";
import { type AnyRecord, ARROW_KINDS, type Kind, NODE_KINDS } from "../../../core/process/kinds.ts";
import { HUES } from "../../../core/process/fields.ts";
import { ACTIVITY_TYPES, CHANNELS } from "../../../core/process/records/activity.ts";
import { DEPENDENCY_TYPES } from "../../../core/process/records/dependency.ts";
import { OUTCOME_RESULTS } from "../../../core/process/records/outcome.ts";
import { DURATION_SOURCES } from "../../../core/process/records/stage.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { run } from "../../../state/store/editor.ts";
import { Button } from "../../kit/Button.tsx";
import { DepartmentChoice } from "../parts/DepartmentChoice.tsx";
import { Choice, ColorChoice, Num, Toggle } from "../parts/fields.tsx";
import { optionsOf } from "../parts/options.ts";
import { RoleChoice } from "../parts/RoleChoice.tsx";
import { StageChoice } from "../parts/StageChoice.tsx";
import { TargetContext } from "../parts/target.ts";
import { useCurrency, useRecords } from "../parts/useRecords.ts";
import styles from "../Inspector.module.css";

const COUNTED = [...NODE_KINDS, ...ARROW_KINDS] as const;

/** What several selected records have in common; what is set holds for all, in one step. */
export function SeveralPanel({ ids }: { readonly ids: readonly RecordId[] }) {
  const t = useTranslate();
  const formats = useFormats();
  const records = useRecords((document) =>
    ids.map((id) => findRecord(document, id)).filter((record) => record !== undefined),
  );
  const kinds = COUNTED.flatMap((kind) => {
    const count = records.filter((record) => record.kind === kind).length;
    return count === 0 ? [] : [t(`inspector.count.${kind}`, { count })];
  });
  return (
    <>
      <header className={styles.header}>
        <div className={styles.headerText}>
          <h2 className={styles.title}>{t("inspector.several", { count: records.length })}</h2>
          <p className={styles.summary}>{formats.list(kinds)}</p>
        </div>
      </header>
      <TargetContext value={ids}>
        <div className={styles.basics}>
          <CommonFields records={records} />
        </div>
      </TargetContext>
      <div className={styles.section}>
        <Button
          dense
          look="danger"
          icon="delete"
          onPress={() => run(removeHealing, { ids }, { label: "inspector.delete" })}
        >
          {t("inspector.deleteAll")}
        </Button>
      </div>
    </>
  );
}

function CommonFields({ records }: { readonly records: readonly AnyRecord[] }) {
  const t = useTranslate();
  const currency = useCurrency();
  const days = t("common.unit.daysShort");
  const all = (field: string) => records.every(({ kind }) => hasField(kind, field));
  const text = (field: string) => shared(records, field, textOrNull);
  const number = (field: string) => shared(records, field, numberOrNull);
  const only = (kind: Kind) => records.every((record) => record.kind === kind);
  const working = records.every(({ kind }) => kind === "stage" || kind === "activity");
  const hasCommon = COMMON_FIELDS.some(all) || working;
  if (!hasCommon) return <p className={styles.empty}>{t("inspector.nothingInCommon")}</p>;
  return (
    <>
      {only("activity") && <StageChoice value={text("stageId")} />}
      {working && (
        <RoleChoice
          fields={ROLE_FIELDS.filter((field) => records.some(({ kind }) => hasField(kind, field)))}
          label={only("stage") ? "process.field.ownerRole" : "process.field.role"}
          value={sharedRole(records)}
        />
      )}
      {all("activityType") && (
        <Choice
          field="activityType"
          label="process.field.activityType"
          value={text("activityType")}
          options={optionsOf(t, ACTIVITY_TYPES, (type) => `process.activityType.${type}`)}
        />
      )}
      {all("channel") && (
        <Choice
          field="channel"
          label="process.field.channel"
          value={text("channel")}
          none="inspector.noChannel"
          options={optionsOf(t, CHANNELS, (channel) => `process.channel.${channel}`)}
        />
      )}
      {all("effortHours") && (
        <Num
          field="effortHours"
          label="process.field.effort"
          value={number("effortHours")}
          unit={t("common.unit.hoursShort")}
        />
      )}
      {all("durationDays") && (
        <Num
          field="durationDays"
          label="process.field.duration"
          value={number("durationDays")}
          unit={days}
        />
      )}
      {all("expectedDays") && <CommonTimeline records={records} />}
      {all("durationFrom") && (
        <Choice
          field="durationFrom"
          label="process.field.durationFrom"
          value={text("durationFrom")}
          options={optionsOf(t, DURATION_SOURCES, (source) => `process.durationFrom.${source}`)}
        />
      )}
      {all("outsourced") && (
        <Toggle
          field="outsourced"
          label="process.field.outsourced"
          value={shared(records, "outsourced", (value) => value === true) ?? undefined}
        />
      )}
      {all("costPerVisit") && (
        <Num
          field="costPerVisit"
          label="process.field.costPerVisit"
          value={number("costPerVisit")}
          unit={currency}
        />
      )}
      {all("inflow") && (
        <Num
          field="inflow"
          label="process.field.inflow"
          value={number("inflow")}
          unit={t("inspector.unit.leadsPerMonth")}
        />
      )}
      {all("costPerLead") && (
        <Num
          field="costPerLead"
          label="process.field.costPerLead"
          value={number("costPerLead")}
          unit={currency}
        />
      )}
      {all("department") && <DepartmentChoice value={text("department") ?? undefined} />}
      {all("result") && (
        <Choice
          field="result"
          label="process.field.result"
          value={text("result")}
          options={optionsOf(t, OUTCOME_RESULTS, (result) => `process.result.${result}`)}
        />
      )}
      {all("probability") && (
        <Num
          field="probability"
          label="process.field.probability"
          value={number("probability")}
          percent
        />
      )}
      {all("dependencyType") && (
        <Choice
          field="dependencyType"
          label="process.field.dependencyType"
          value={text("dependencyType")}
          options={optionsOf(t, DEPENDENCY_TYPES, (type) => `process.dependencyType.${type}`)}
        />
      )}
      {all("lagDays") && (
        <Num
          field="lagDays"
          label="process.field.lag"
          value={number("lagDays")}
          min={-LIMITS.amount}
          whenEmpty={0}
          unit={days}
        />
      )}
      {all("color") && (
        <ColorChoice
          value={shared(records, "color", (value) => HUES.find((hue) => hue === value) ?? null)}
        />
      )}
    </>
  );
}

/** Each field is checked against the other one's largest or smallest value among the stages. */
function CommonTimeline({ records }: { readonly records: readonly AnyRecord[] }) {
  const t = useTranslate();
  const formats = useFormats();
  const unit = t("common.unit.daysShort");
  const stages = records.filter((record) => record.kind === "stage");
  const shortest = Math.min(...stages.map(({ longestDays }) => longestDays ?? Infinity));
  const longest = Math.max(...stages.map(({ expectedDays }) => expectedDays ?? -Infinity));
  return (
    <>
      <Num
        field="expectedDays"
        label="process.field.expectedDays"
        value={shared(records, "expectedDays", numberOrNull)}
        unit={unit}
        check={(days) =>
          days !== null && days > shortest
            ? t("inspector.problem.expectedOverLongest", { days: formats.daysLong(shortest) })
            : null
        }
      />
      <Num
        field="longestDays"
        label="process.field.longestDays"
        value={shared(records, "longestDays", numberOrNull)}
        unit={unit}
        check={(days) =>
          days !== null && days < longest
            ? t("inspector.problem.longestUnderExpected", { days: formats.daysLong(longest) })
            : null
        }
      />
    </>
  );
}

const ROLE_FIELDS = ["ownerRoleId", "roleId"] as const;

const COMMON_FIELDS = [
  "color",
  "expectedDays",
  "effortHours",
  "inflow",
  "result",
  "probability",
  "dependencyType",
] as const;

/** The value that the records share; undefined where they differ. */
function shared<Value>(
  records: readonly AnyRecord[],
  field: string,
  read: (value: unknown) => Value,
): Value | undefined {
  const values = new Set(records.map((record) => read(fieldOf(record, field))));
  const [value] = values;
  return values.size === 1 ? value : undefined;
}

function sharedRole(records: readonly AnyRecord[]): RecordId | null | undefined {
  const roles = new Set(
    records.map((record) => {
      if (record.kind === "stage") return record.ownerRoleId;
      return record.kind === "activity" ? record.roleId : null;
    }),
  );
  const [role] = roles;
  return roles.size === 1 ? role : undefined;
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function numberOrNull(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
