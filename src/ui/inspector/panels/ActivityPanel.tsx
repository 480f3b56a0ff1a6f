import type { RecordId } from "../../../core/base/ids.ts";
import { type Activity, ACTIVITY_TYPES, CHANNELS } from "../../../core/process/records/activity.ts";
import type { Dependency } from "../../../core/process/records/dependency.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { Links } from "../lists/Links.tsx";
import { Objections } from "../lists/Objections.tsx";
import { TextList } from "../lists/TextList.tsx";
import { MetricSection } from "../metrics/MetricSection.tsx";
import { Choice, ColorChoice, Num, Text } from "../parts/fields.tsx";
import { IncomingFlows, OutgoingFlows } from "../parts/Flows.tsx";
import { Header } from "../parts/Header.tsx";
import { optionsOf } from "../parts/options.ts";
import { RecordLink } from "../parts/RecordLink.tsx";
import { Involved } from "../parts/Involved.tsx";
import { RoleChoice } from "../parts/RoleChoice.tsx";
import { Empty, Section } from "../parts/Section.tsx";
import { StageChoice } from "../parts/StageChoice.tsx";
import { useRecords } from "../parts/useRecords.ts";
import styles from "../Inspector.module.css";

export function ActivityPanel({ activity }: { readonly activity: Activity }) {
  const t = useTranslate();
  return (
    <>
      <Header kind="activity" id={activity.id} name={activity.name} color={activity.color} />
      <div className={styles.basics}>
        <div className={styles.two}>
          <Choice
            field="activityType"
            label="process.field.activityType"
            value={activity.activityType}
            options={optionsOf(t, ACTIVITY_TYPES, (type) => `process.activityType.${type}`)}
          />
          <Choice
            field="channel"
            label="process.field.channel"
            value={activity.channel}
            none="inspector.noChannel"
            options={optionsOf(t, CHANNELS, (channel) => `process.channel.${channel}`)}
          />
        </div>
        <StageChoice value={activity.stageId} />
        <RoleChoice fields={["roleId"]} label="process.field.role" value={activity.roleId} />
        <Involved activity={activity} />
        <div className={styles.two}>
          <Num
            field="effortHours"
            label="process.field.effort"
            value={activity.effortHours}
            unit={t("common.unit.hoursShort")}
          />
          <Num
            field="durationDays"
            label="process.field.duration"
            value={activity.durationDays}
            unit={t("common.unit.daysShort")}
          />
          <Num
            field="shortestDays"
            label="days.shortestDays"
            value={activity.shortestDays}
            max={activity.durationDays ?? undefined}
            unit={t("common.unit.daysShort")}
          />
          <Num
            field="longestDays"
            label="days.longestDays"
            value={activity.longestDays}
            min={activity.durationDays ?? 0}
            unit={t("common.unit.daysShort")}
          />
        </div>
        <Text
          field="guidance"
          label="process.field.guidance"
          value={activity.guidance}
          multiline
          hint="inspector.hint.guidance"
        />
      </div>
      <Section name="questions" title={t("process.field.questions")}>
        <TextList
          id={activity.id}
          list="questions"
          entries={activity.questions}
          entryName="inspector.entry.question"
          addLabel="inspector.add.question"
          emptyHint="inspector.empty.questions"
          icon="question"
        />
      </Section>
      <Section name="objections" title={t("process.field.objections")}>
        <Objections id={activity.id} entries={activity.objections} />
      </Section>
      <Section name="links" title={t("process.field.links")}>
        <Links id={activity.id} entries={activity.links} />
      </Section>
      <Dependencies activityId={activity.id} />
      <MetricSection subject="activity" subjectId={activity.id} />
      {activity.stageId === null && (
        <>
          <OutgoingFlows nodeId={activity.id} />
          <IncomingFlows nodeId={activity.id} />
        </>
      )}
      <Section name="look" title={t("inspector.section.look")}>
        <ColorChoice value={activity.color} />
      </Section>
    </>
  );
}

function Dependencies({ activityId }: { readonly activityId: RecordId }) {
  const t = useTranslate();
  const dependencies = useRecords((document) =>
    [...document.dependency.values()].filter(
      ({ sourceId, targetId }) => sourceId === activityId || targetId === activityId,
    ),
  );
  const needs = dependencies.filter(({ targetId }) => targetId === activityId);
  const neededBy = dependencies.filter(({ sourceId }) => sourceId === activityId);
  return (
    <Section name="dependencies" title={t("process.kinds.dependency")}>
      {dependencies.length === 0 && <Empty>{t("inspector.empty.dependencies")}</Empty>}
      <DependencyList
        title={t("inspector.needs")}
        dependencies={needs}
        otherOf={({ sourceId }) => sourceId}
      />
      <DependencyList
        title={t("inspector.neededBy")}
        dependencies={neededBy}
        otherOf={({ targetId }) => targetId}
      />
    </Section>
  );
}

interface DependencyListProps {
  readonly title: string;
  readonly dependencies: readonly Dependency[];
  /** The activity at the other end. */
  readonly otherOf: (dependency: Dependency) => RecordId;
}

function DependencyList({ title, dependencies, otherOf }: DependencyListProps) {
  const t = useTranslate();
  if (dependencies.length === 0) return null;
  return (
    <div>
      <h4 className={styles.subheading}>{title}</h4>
      <ul className={styles.flows}>
        {dependencies.map((dependency) => (
          <li key={dependency.id} className={styles.flow}>
            <RecordLink id={otherOf(dependency)} selects={dependency.id} />
            <span className={styles.summary}>
              {t(`process.dependencyType.${dependency.dependencyType}`)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
