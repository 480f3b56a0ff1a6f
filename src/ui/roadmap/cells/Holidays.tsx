import { useEffect, useId, useRef } from "react";
import { dayNumber, isoDay } from "../../../core/base/calendar.ts";
import { addEntry, removeEntry, setEntry } from "../../../core/edits/listEntries.ts";
import type { Fields } from "../../../core/edits/fieldValues.ts";
import type { Holiday, Location } from "../../../core/process/records/location.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { today } from "../../../state/session/today.ts";
import { run } from "../../../state/store/editor.ts";
import { Button, IconButton } from "../../kit/Button.tsx";
import { DateField } from "../../kit/DateField.tsx";
import fieldStyles from "../../kit/Field.module.css";
import { TextField } from "../../kit/TextField.tsx";
import { refusalText, textProblem } from "../model/write.ts";
import styles from "./cells.module.css";

interface HolidaysProps {
  readonly label: string;
  readonly location: Location;
}

/** The days on which a location does not work, each with its name. */
export function Holidays({ label, location }: HolidaysProps) {
  const t = useTranslate();
  const formats = useFormats();
  const headingId = useId();
  const box = useRef<HTMLDivElement>(null);
  const goTo = useRef<number | null>(null);
  const { id, holidays } = location;
  useEffect(() => {
    if (goTo.current === null) return;
    const row = box.current?.querySelectorAll("li")[goTo.current];
    goTo.current = null;
    const field = row?.querySelector<HTMLElement>("[role=spinbutton]");
    // Of a list that is empty now, the button that adds to it is what remains.
    (field ?? box.current?.querySelector<HTMLElement>("button"))?.focus();
  });

  const add = () => {
    goTo.current = holidays.length;
    const fields = { day: dayAfter(holidays) };
    run(addEntry, { id, list: "holidays", fields }, { label: "days.addHoliday" });
  };
  const write = (entryId: string, fields: Fields) =>
    refusalText(
      run(
        setEntry,
        { id, list: "holidays", entryId, fields },
        { mergeKey: `holiday ${Object.keys(fields).join(" ")} ${entryId}`, keepSelection: true },
      ),
    );
  const remove = (entryId: string, index: number) => {
    goTo.current = Math.max(0, index === holidays.length - 1 ? index - 1 : index);
    run(removeEntry, { id, list: "holidays", entryId }, { keepSelection: true });
  };

  return (
    <div ref={box} role="group" aria-labelledby={headingId} className={fieldStyles.field}>
      <span id={headingId} className={fieldStyles.label}>
        {label}
      </span>
      {holidays.length > 0 && (
        <ul className={styles.holidays}>
          {holidays.map(({ id: entryId, day, name }, index) => {
            const number = formats.integer(index + 1);
            return (
              <li key={entryId} className={styles.holiday}>
                <DateField
                  label={t("days.holidayDay", { number })}
                  hideLabel
                  value={day}
                  onCommit={(chosen) => {
                    // A holiday is a day: a field that is cleared keeps the one it had.
                    if (chosen !== null) write(entryId, { day: chosen });
                  }}
                />
                <TextField
                  label={t("days.holidayName", { number })}
                  hideLabel
                  value={name}
                  placeholder={t("process.field.name")}
                  onCommit={(text) => textProblem(text) ?? write(entryId, { name: text })}
                />
                <IconButton
                  dense
                  icon="delete"
                  label={t("days.removeHoliday", { number })}
                  onPress={() => remove(entryId, index)}
                />
              </li>
            );
          })}
        </ul>
      )}
      <div>
        <Button look="quiet" dense icon="add" onPress={add}>
          {t("days.addHoliday")}
        </Button>
      </div>
    </div>
  );
}

/** Where the next one is looked for: the day after the latest, or today. ISO 8601. */
function dayAfter(holidays: readonly Holiday[]): string {
  const latest = holidays
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
  const number = latest === undefined ? null : dayNumber(latest);
  return number === null ? today() : isoDay(number + 1);
}
