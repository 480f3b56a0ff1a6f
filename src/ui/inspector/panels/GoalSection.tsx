import { LIMITS } from "../../../core/base/limits.ts";
import { STATUSES } from "../../../core/process/fields.ts";
import type { Goal } from "../../../core/process/records/goal.ts";
import { METRIC_UNITS } from "../../../core/process/records/metric.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { unitWord, withUnit } from "../metrics/metricUnits.ts";
import { AddButton } from "../parts/AddButton.tsx";
import { addAndOpen } from "../parts/addAndOpen.ts";
import { Entry } from "../parts/Entry.tsx";
import { Choice, Day, Num, Text } from "../parts/fields.tsx";
import { optionsOf } from "../parts/options.ts";
import { Empty, Section } from "../parts/Section.tsx";
import { useRecords } from "../parts/useRecords.ts";
import styles from "../Inspector.module.css";

interface GoalSectionProps {
  readonly currency: string;
}

/** The SMART goals of the process. */
export function GoalSection({ currency }: GoalSectionProps) {
  const t = useTranslate();
  const goals = useRecords((document) => document.goal.values());
  return (
    <Section name="goals" title={t("process.kinds.goal")}>
      {goals.length === 0 && <Empty>{t("inspector.empty.goals")}</Empty>}
      <ul className={styles.entries}>
        {goals.map((goal) => (
          <GoalEntry key={goal.id} goal={goal} currency={currency} />
        ))}
      </ul>
      <AddButton
        label={t("inspector.add.goal")}
        onPress={() =>
          addAndOpen("goal", { name: t("inspector.newGoalName") }, "inspector.add.goal")
        }
      />
    </Section>
  );
}

function GoalEntry({ goal, currency }: { readonly goal: Goal; readonly currency: string }) {
  const t = useTranslate();
  const formats = useFormats();
  const number = {
    percent: goal.unit === "percent",
    unit: unitWord(t, goal.unit, currency),
    min: -LIMITS.amount,
    max: LIMITS.amount,
  };
  const show = (value: number) => withUnit(t, formats, value, goal.unit, currency);
  const parts: string[] = [];
  if (goal.target !== null) {
    parts.push(
      goal.baseline === null
        ? show(goal.target)
        : t("inspector.goal.change", { baseline: show(goal.baseline), target: show(goal.target) }),
    );
  }
  if (goal.dueDate !== null) parts.push(t("inspector.goal.by", { day: formats.day(goal.dueDate) }));
  parts.push(t(`process.status.${goal.status}`));
  return (
    <Entry id={goal.id} name={goal.name} summary={parts.join(" · ")}>
      <Text field="name" label="process.field.name" value={goal.name} />
      <Text
        field="measure"
        label="process.field.measure"
        value={goal.measure}
        hint="inspector.hint.measure"
      />
      <Choice
        field="unit"
        label="process.field.unit"
        value={goal.unit}
        options={optionsOf(t, METRIC_UNITS, (unit) => `process.unit.${unit}`)}
      />
      <div className={styles.two}>
        <Num field="baseline" label="process.field.baseline" value={goal.baseline} {...number} />
        <Num field="target" label="process.field.target" value={goal.target} {...number} />
      </div>
      <Day field="dueDate" label="process.field.dueDate" value={goal.dueDate} />
      <Text field="owner" label="process.field.owner" value={goal.owner} />
      <Choice
        field="status"
        label="process.field.status"
        value={goal.status}
        options={optionsOf(t, STATUSES, (status) => `process.status.${status}`)}
      />
      <Text
        field="description"
        label="process.field.description"
        value={goal.description}
        multiline
        hint="inspector.hint.goal"
      />
    </Entry>
  );
}
