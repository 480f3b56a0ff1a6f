import { LIMITS } from "../../../core/base/limits.ts";
import type { ArrowRecord } from "../../../core/process/kinds.ts";
import { type Dependency, DEPENDENCY_TYPES } from "../../../core/process/records/dependency.ts";
import { SIDES } from "../../../core/process/fields.ts";
import { flowsFrom } from "../../../core/process/graph.ts";
import type { Flow } from "../../../core/process/records/flow.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { MetricSection } from "../metrics/MetricSection.tsx";
import { Choice, Num, Text } from "../parts/fields.tsx";
import { ProbabilityField, SharesLine } from "../parts/Flows.tsx";
import { Header } from "../parts/Header.tsx";
import { optionsOf } from "../parts/options.ts";
import { RecordLink } from "../parts/RecordLink.tsx";
import { Section } from "../parts/Section.tsx";
import { sharesOf } from "../parts/shares.ts";
import { useRecords } from "../parts/useRecords.ts";
import styles from "../Inspector.module.css";

export function FlowPanel({ flow }: { readonly flow: Flow }) {
  const t = useTranslate();
  const siblings = useRecords((document) => flowsFrom(document, flow.sourceId));
  const shares = sharesOf(siblings);
  const sides = optionsOf(t, SIDES, (side) => `process.side.${side}`);
  return (
    <>
      <Header kind="flow" id={flow.id} />
      <div className={styles.basics}>
        <Ends arrow={flow} />
        <ProbabilityField flow={flow} shares={shares} label={t("process.field.probability")} />
        <SharesLine shares={shares} />
        <Num field="sampleSize" label="days.sampleSize" value={flow.sampleSize} />
        <Text
          field="condition"
          label="process.field.condition"
          value={flow.condition}
          multiline
          hint="inspector.hint.condition"
        />
      </div>
      <MetricSection subject="flow" subjectId={flow.id} />
      <Section name="sides" title={t("inspector.section.sides")}>
        <div className={styles.two}>
          <Choice
            field="sourceSide"
            label="inspector.leavesAt"
            value={flow.sourceSide}
            none="inspector.automatic"
            options={sides}
          />
          <Choice
            field="targetSide"
            label="inspector.arrivesAt"
            value={flow.targetSide}
            none="inspector.automatic"
            options={sides}
          />
        </div>
      </Section>
    </>
  );
}

export function DependencyPanel({ dependency }: { readonly dependency: Dependency }) {
  const t = useTranslate();
  return (
    <>
      <Header kind="dependency" id={dependency.id} />
      <div className={styles.basics}>
        <Ends arrow={dependency} />
        <Choice
          field="dependencyType"
          label="process.field.dependencyType"
          value={dependency.dependencyType}
          options={optionsOf(t, DEPENDENCY_TYPES, (type) => `process.dependencyType.${type}`)}
        />
        <Num
          field="lagDays"
          label="process.field.lag"
          value={dependency.lagDays}
          min={-LIMITS.amount}
          whenEmpty={0}
          unit={t("common.unit.daysShort")}
        />
      </div>
    </>
  );
}

/** Where an arrow comes from and leads to; a press selects the one or the other. */
function Ends({ arrow }: { readonly arrow: ArrowRecord }) {
  const t = useTranslate();
  return (
    <dl className={styles.ends}>
      <dt>{t("process.field.from")}</dt>
      <dd>
        <RecordLink id={arrow.sourceId} />
      </dd>
      <dt>{t("process.field.to")}</dt>
      <dd>
        <RecordLink id={arrow.targetId} />
      </dd>
    </dl>
  );
}
