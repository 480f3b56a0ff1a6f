import type { RecordId } from "../../../core/base/ids.ts";
import { nameOf } from "../../../core/process/document.ts";
import type { Kind } from "../../../core/process/kinds.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { Select, type SelectOption } from "../../kit/Select.tsx";
import { choosable, useRecords } from "../model/useRecords.ts";

interface ReferenceChoiceProps {
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  readonly value: RecordId | null;
  readonly to: Kind;
  readonly onChange: (value: RecordId | null) => void;
}

// An id is never empty.
const NONE = "";

/** A choice of one record of a kind, or none. */
export function ReferenceChoice({ label, hideLabel, value, to, onChange }: ReferenceChoiceProps) {
  const t = useTranslate();
  const records = useRecords((document) => choosable(document, to));
  const options: SelectOption<string>[] = [
    { value: NONE, label: t("roadmap.page.noneChosen") },
    ...records.map((record) => ({
      value: record.id,
      label: nameOf(record) || t("common.untitled"),
    })),
  ];
  return (
    <Select
      label={label}
      hideLabel={hideLabel}
      options={options}
      value={value}
      onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
    />
  );
}
