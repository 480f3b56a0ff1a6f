import { DEPARTMENTS } from "../../../core/process/fields.ts";
import type { Role } from "../../../core/process/records/role.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { AddButton } from "../parts/AddButton.tsx";
import { addAndOpen } from "../parts/addAndOpen.ts";
import { DepartmentChoice } from "../parts/DepartmentChoice.tsx";
import { Entry } from "../parts/Entry.tsx";
import { Num, Text } from "../parts/fields.tsx";
import { LocationChoice } from "../parts/LocationChoice.tsx";
import { wordFor } from "../parts/options.ts";
import { Empty, Section } from "../parts/Section.tsx";
import { useCurrency, useRecords } from "../parts/useRecords.ts";
import styles from "../Inspector.module.css";

/** A week has no more hours than these. */
const HOURS_PER_WEEK = 168;

/** The roles that do the work: their heads, hours and cost. */
export function RoleSection() {
  const t = useTranslate();
  const currency = useCurrency();
  const roles = useRecords((document) => document.role.values());
  return (
    <Section name="roles" title={t("process.kinds.role")}>
      {roles.length === 0 && <Empty>{t("inspector.empty.roles")}</Empty>}
      <ul className={styles.entries}>
        {roles.map((role) => (
          <RoleEntry key={role.id} role={role} currency={currency} />
        ))}
      </ul>
      <AddButton
        label={t("inspector.add.role")}
        onPress={() =>
          addAndOpen("role", { name: t("inspector.newRoleName") }, "inspector.add.role")
        }
      />
    </Section>
  );
}

function RoleEntry({ role, currency }: { readonly role: Role; readonly currency: string }) {
  const t = useTranslate();
  const formats = useFormats();
  const parts = [
    wordFor(t, DEPARTMENTS, (known) => `process.department.${known}`, role.department),
  ];
  if (role.headCount !== null) {
    parts.push(t("inspector.role.people", { count: role.headCount }));
  }
  if (role.sellingHoursPerWeek !== null) {
    parts.push(t("inspector.role.hours", { hours: formats.number(role.sellingHoursPerWeek) }));
  }
  return (
    <Entry id={role.id} name={role.name} summary={parts.join(" · ")}>
      <Text field="name" label="process.field.name" value={role.name} />
      <DepartmentChoice value={role.department} />
      <div className={styles.two}>
        <Num
          field="headCount"
          label="process.field.headCount"
          value={role.headCount}
          unit={t("inspector.unit.people")}
        />
        <Num
          field="costPerHour"
          label="process.field.costPerHour"
          value={role.costPerHour}
          unit={currency}
        />
      </div>
      <Num
        field="sellingHoursPerWeek"
        label="process.field.sellingHoursPerWeek"
        value={role.sellingHoursPerWeek}
        max={HOURS_PER_WEEK}
        unit={t("inspector.unit.hoursPerPerson")}
      />
      <LocationChoice field="locationId" label="days.roleLocation" value={role.locationId} />
      <Text
        field="description"
        label="process.field.description"
        value={role.description}
        multiline
        hint="inspector.hint.role"
      />
    </Entry>
  );
}
