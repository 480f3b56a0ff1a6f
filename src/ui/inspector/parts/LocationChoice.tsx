import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { Choice } from "./fields.tsx";
import { useRecords } from "./useRecords.ts";

interface LocationChoiceProps {
  readonly field: "calendarLocationId" | "locationId";
  readonly label: MessageKey;
  readonly value: string | null;
}

/** A choice among the roadmap's locations; nothing where there is none to choose. */
export function LocationChoice({ field, label, value }: LocationChoiceProps) {
  const t = useTranslate();
  const locations = useRecords((document) => document.location.values());
  if (locations.length === 0) return null;
  return (
    <Choice
      field={field}
      label={label}
      value={value}
      none="days.noLocation"
      options={locations.map(({ id, name }) => ({
        value: id,
        label: name === "" ? t("common.untitled") : name,
      }))}
    />
  );
}
