import { assertNever } from "../../../core/base/assertNever.ts";
import { fieldOf } from "../../../core/edits/references.ts";
import { announce, useTranslate } from "../../../state/session/session.ts";
import { DateField } from "../../kit/DateField.tsx";
import { Icon } from "../../kit/Icon.tsx";
import { NumberField } from "../../kit/NumberField.tsx";
import { TextField } from "../../kit/TextField.tsx";
import { type Check, checkField } from "../model/checks.ts";
import type { FieldSpec } from "../model/fieldSpecs.ts";
import type { PlanRecord } from "../model/planKinds.ts";
import { useCurrency, usePeriod } from "../model/useRecords.ts";
import {
  amountProblem,
  probabilityProblem,
  quantityProblem,
  textProblem,
  writeField,
} from "../model/write.ts";
import { Holidays } from "./Holidays.tsx";
import { ReferenceChoice } from "./ReferenceChoice.tsx";
import { ReferencesChoice } from "./ReferencesChoice.tsx";
import { WeekdaysChoice } from "./WeekdaysChoice.tsx";
import { WordChoice } from "./WordChoice.tsx";
import styles from "./cells.module.css";

interface CellProps {
  readonly record: PlanRecord;
  readonly spec: FieldSpec;
  /** The field's name, with its row's where it stands in a table. */
  readonly label: string;
  readonly hideLabel?: boolean;
}

/** One field of one record, edited in place, with what there is to say about its value. */
export function Cell({ record, spec, label, hideLabel }: CellProps) {
  const period = usePeriod();
  return (
    <>
      <Editor record={record} spec={spec} label={label} hideLabel={hideLabel} />
      <CheckText check={checkField(record, spec.field, period)} />
    </>
  );
}

export function CheckText({ check }: { readonly check: Check | null }) {
  const t = useTranslate();
  if (check === null) return null;
  return (
    <p className={styles.check} data-tone={check.tone}>
      <Icon name={check.tone === "problem" ? "alert" : "info"} size={14} />
      {t(check.text)}
    </p>
  );
}

function Editor({ record, spec, label, hideLabel }: CellProps) {
  const t = useTranslate();
  const currency = useCurrency();
  const period = usePeriod();
  const { field, value: kind } = spec;
  const raw = fieldOf(record, field);
  const write = (value: unknown) => writeField(record.id, field, value, spec.label);
  const shared = { label, hideLabel };
  const number = typeof raw === "number" ? raw : null;
  const word = typeof raw === "string" ? raw : "";
  switch (kind.type) {
    case "line":
    case "text":
      return (
        <TextField
          {...shared}
          value={word}
          multiline={kind.type === "text"}
          placeholder={kind.type === "line" && kind.hint !== undefined ? t(kind.hint) : undefined}
          onCommit={(text) => textProblem(text) ?? write(text)}
        />
      );
    case "count":
    case "money":
      return (
        <NumberField
          {...shared}
          value={number}
          unit={kind.type === "money" ? currency : undefined}
          onCommit={(typed) => amountProblem(typed) ?? write(typed)}
        />
      );
    case "quantity": {
      const unit = record.kind === "goal" ? record.unit : "count";
      return (
        <NumberField
          {...shared}
          value={number}
          percent={unit === "percent"}
          unit={unit === "money" ? currency : undefined}
          onCommit={(typed) => quantityProblem(typed) ?? write(typed)}
        />
      );
    }
    case "probability":
      return (
        <NumberField
          {...shared}
          value={number}
          percent
          onCommit={(typed) => probabilityProblem(typed) ?? write(typed)}
        />
      );
    case "day":
      return (
        <DateField
          {...shared}
          value={word === "" ? null : word}
          onCommit={(day) => {
            write(day);
            const check = checkField({ ...record, [field]: day }, field, period);
            if (check !== null) announce(t(check.text));
          }}
        />
      );
    case "word":
      return <WordChoice {...shared} value={word} spec={kind} onChange={write} />;
    case "reference":
      return (
        <ReferenceChoice
          {...shared}
          value={word === "" ? null : word}
          to={kind.to}
          onChange={write}
        />
      );
    case "references":
      return (
        <ReferencesChoice
          {...shared}
          own={record.id}
          value={Array.isArray(raw) ? raw.filter((id) => typeof id === "string") : []}
          to={kind.to}
          onChange={write}
        />
      );
    case "weekdays":
      return record.kind === "location" ? (
        <WeekdaysChoice {...shared} value={record.workingWeekdays} onChange={write} />
      ) : null;
    case "holidays":
      return record.kind === "location" ? <Holidays label={label} location={record} /> : null;
    default:
      return assertNever(kind);
  }
}
