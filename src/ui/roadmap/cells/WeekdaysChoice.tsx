import { CalendarDate, getDayOfWeek, startOfWeek } from "@internationalized/date";
import { calendarOf } from "../../../core/analysis/workingDays.ts";
import { type Locale, LOCALES } from "../../../core/i18n/locales.ts";
import { type Weekday, WEEKDAYS } from "../../../core/process/records/location.ts";
import { useFormats } from "../../../state/session/session.ts";
import { ManyChoice } from "./ManyChoice.tsx";

interface WeekdaysChoiceProps {
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  /** None stated means the usual week, which is shown as chosen. */
  readonly value: readonly Weekday[];
  readonly onChange: (value: readonly Weekday[]) => void;
}

/** The days of the week that are worked: at least one. */
export function WeekdaysChoice({ value, onChange, ...shared }: WeekdaysChoiceProps) {
  const { locale } = useFormats();
  const { weekdays } = calendarOf({ workingWeekdays: [...value], holidays: [] });
  return (
    <ManyChoice
      {...shared}
      keepsOne
      groups={[{ key: "weekdays", heading: shared.label, entries: weekOf(locale) }]}
      value={[...weekdays]}
      onChange={(ids) => onChange(WEEKDAYS.filter((weekday) => ids.includes(weekday)))}
    />
  );
}

/** The days of the week by name, from the one that a reader of the language begins it with. */
function weekOf(locale: Locale): readonly { readonly id: Weekday; readonly name: string }[] {
  const tag = LOCALES[locale].numberLocale;
  const name = new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" });
  const first = startOfWeek(new CalendarDate(2024, 1, 10), tag);
  return WEEKDAYS.map((_, place) => {
    const day = first.add({ days: place });
    const id = WEEKDAYS[getDayOfWeek(day, tag, "mon")] ?? "mon";
    return { id, name: name.format(day.toDate("UTC")) };
  });
}
