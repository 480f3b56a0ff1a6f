import {
  type CalendarDate,
  parseDate,
  toCalendar,
  GregorianCalendar,
} from "@internationalized/date";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Group,
  Heading,
  Label,
} from "react-aria-components";
import { Icon } from "./Icon.tsx";
import fieldStyles from "./Field.module.css";
import { PopoverDialog } from "./PopoverDialog.tsx";
import styles from "./DateField.module.css";

interface DateFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** A calendar day, ISO 8601, Gregorian; null: not stated. */
  readonly value: string | null;
  readonly onCommit: (value: string | null) => void;
}

/** A calendar day, typed and picked in the calendar of the language; kept as ISO 8601. */
export function DateField({ label, hideLabel, value, onCommit }: DateFieldProps) {
  return (
    <DatePicker
      value={value === null ? null : parse(value)}
      onChange={(day) =>
        onCommit(day === null ? null : toCalendar(day, new GregorianCalendar()).toString())
      }
      aria-label={hideLabel ? label : undefined}
      className={fieldStyles.field}
    >
      {!hideLabel && <Label className={fieldStyles.label}>{label}</Label>}
      <Group className={fieldStyles.group} data-field-group>
        <DateInput className={styles.input}>
          {(segment) => <DateSegment segment={segment} className={styles.segment} />}
        </DateInput>
        <Button className={styles.button}>
          <Icon name="calendar" size={14} />
        </Button>
      </Group>
      <PopoverDialog dialogClassName={styles.dialog}>
        <Calendar>
          <header className={styles.header}>
            <Button slot="previous" className={styles.button}>
              <Icon name="chevronLeft" />
            </Button>
            <Heading className={styles.month} />
            <Button slot="next" className={styles.button}>
              <Icon name="chevronRight" />
            </Button>
          </header>
          <CalendarGrid className={styles.grid}>
            {(day) => <CalendarCell date={day} className={styles.cell} />}
          </CalendarGrid>
        </Calendar>
      </PopoverDialog>
    </DatePicker>
  );
}

function parse(day: string): CalendarDate | null {
  try {
    return parseDate(day);
  } catch {
    return null;
  }
}
