import type { RecordId } from "../../../core/base/ids.ts";
import { addNode } from "../../../core/edits/addNode.ts";
import { activitiesOf, stageNumber } from "../../../core/process/graph.ts";
import {
  DURATION_SHAPES,
  DURATION_SOURCES,
  type Stage,
} from "../../../core/process/records/stage.ts";
import { collapseStages } from "../../../state/actions/structureActions.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { editorStore, run, useEditor } from "../../../state/store/editor.ts";
import { Switch } from "../../kit/Switch.tsx";
import { TextList } from "../lists/TextList.tsx";
import { MetricSection } from "../metrics/MetricSection.tsx";
import { AddButton } from "../parts/AddButton.tsx";
import { Choice, ColorChoice, Num, Text, Toggle } from "../parts/fields.tsx";
import { IncomingFlows, OutgoingFlows } from "../parts/Flows.tsx";
import { Header } from "../parts/Header.tsx";
import { optionsOf } from "../parts/options.ts";
import { RecordLink } from "../parts/RecordLink.tsx";
import { RoleChoice } from "../parts/RoleChoice.tsx";
import { Empty, Section } from "../parts/Section.tsx";
import { useCurrency, useRecords } from "../parts/useRecords.ts";
import styles from "../Inspector.module.css";

export function StagePanel({ stage }: { readonly stage: Stage }) {
  const t = useTranslate();
  const formats = useFormats();
  const number = useEditor(({ document }) =>
    document === null ? 0 : stageNumber(document, stage.id),
  );
  const currency = useCurrency();
  return (
    <>
      <Header
        kind="stage"
        id={stage.id}
        name={stage.name}
        chip={formats.integer(number)}
        color={stage.color}
      />
      <div className={styles.basics}>
        <Text
          field="purpose"
          label="process.field.purpose"
          value={stage.purpose}
          multiline
          hint="inspector.hint.stagePurpose"
        />
        <Text
          field="journeyStep"
          label="process.field.journeyStep"
          value={stage.journeyStep}
          hint="asked.journeyStepHint"
        />
        <RoleChoice
          fields={["ownerRoleId"]}
          label="process.field.ownerRole"
          value={stage.ownerRoleId}
        />
        <Timeline stage={stage} />
        <Choice
          field="durationFrom"
          label="process.field.durationFrom"
          value={stage.durationFrom}
          options={optionsOf(t, DURATION_SOURCES, (source) => `process.durationFrom.${source}`)}
        />
        <Choice
          field="durationShape"
          label="days.durationShape"
          value={stage.durationShape}
          options={optionsOf(t, DURATION_SHAPES, (shape) => `days.shape.${shape}`)}
        />
        <Spread stage={stage} />
      </div>
      <Section name="exitCriteria" title={t("inspector.section.exitCriteria")}>
        <TextList
          id={stage.id}
          list="exitCriteria"
          entries={stage.exitCriteria}
          entryName="inspector.entry.exitCriterion"
          addLabel="inspector.add.exitCriterion"
          emptyHint="inspector.empty.exitCriteria"
          icon="check"
        />
      </Section>
      <Section name="entryCriteria" title={t("process.field.entryCriteria")}>
        <TextList
          id={stage.id}
          list="entryCriteria"
          entries={stage.entryCriteria}
          entryName="inspector.entry.entryCriterion"
          addLabel="inspector.add.entryCriterion"
          emptyHint="inspector.empty.entryCriteria"
          icon="arrow"
        />
      </Section>
      <Activities stageId={stage.id} outsourced={stage.outsourced} />
      <MetricSection subject="stage" subjectId={stage.id} />
      <OutgoingFlows nodeId={stage.id} />
      <IncomingFlows nodeId={stage.id} />
      <Section name="conditions" title={t("inspector.section.conditions")}>
        <Toggle field="outsourced" label="process.field.outsourced" value={stage.outsourced} />
        <Num
          field="costPerVisit"
          label="process.field.costPerVisit"
          value={stage.costPerVisit}
          unit={currency}
        />
        <Text
          field="constraints"
          label="process.field.constraints"
          value={stage.constraints}
          multiline
          hint="inspector.hint.constraints"
        />
      </Section>
      <Section name="look" title={t("inspector.section.look")}>
        <ColorChoice value={stage.color} />
        <Switch
          isSelected={stage.collapsed}
          onChange={(collapsed) => collapseStages([stage.id], collapsed, "structure.collapse")}
        >
          {t("structure.isCollapsed")}
        </Switch>
      </Section>
    </>
  );
}

function Timeline({ stage }: { readonly stage: Stage }) {
  const t = useTranslate();
  const formats = useFormats();
  const { expectedDays, longestDays } = stage;
  const unit = t("common.unit.daysShort");
  return (
    <div className={styles.two}>
      <Num
        field="expectedDays"
        label="process.field.expectedDays"
        value={expectedDays}
        unit={unit}
        check={(days) =>
          days !== null && longestDays !== null && days > longestDays
            ? t("inspector.problem.expectedOverLongest", { days: formats.daysLong(longestDays) })
            : null
        }
      />
      <Num
        field="longestDays"
        label="process.field.longestDays"
        value={longestDays}
        unit={unit}
        check={(days) =>
          days !== null && expectedDays !== null && days < expectedDays
            ? t("inspector.problem.longestUnderExpected", { days: formats.daysLong(expectedDays) })
            : null
        }
      />
    </div>
  );
}

/** What the shape of the duration asks for beside the expected and the longest days. */
function Spread({ stage }: { readonly stage: Stage }) {
  const t = useTranslate();
  const formats = useFormats();
  const { durationShape, expectedDays, shortestDays } = stage;
  const unit = t("common.unit.daysShort");
  if (durationShape === "logNormal") {
    return (
      <Num
        field="daysDeviation"
        label="days.daysDeviation"
        value={stage.daysDeviation}
        placeholder={expectedDays === null ? undefined : formats.number(expectedDays)}
        unit={unit}
      />
    );
  }
  if (durationShape !== "triangular" && durationShape !== "threePoint") return null;
  return (
    <Num
      field="shortestDays"
      label="days.shortestDays"
      value={shortestDays}
      max={expectedDays ?? undefined}
      unit={unit}
    />
  );
}

interface ActivitiesProps {
  readonly stageId: RecordId;
  readonly outsourced: boolean;
}

function Activities({ stageId, outsourced }: ActivitiesProps) {
  const t = useTranslate();
  const activities = useRecords((document) => activitiesOf(document, stageId));
  const add = () => {
    const stage = editorStore.getState().document?.stage.get(stageId);
    if (stage === undefined) return;
    run(
      addNode,
      { kind: "activity", x: stage.x, y: stage.y, into: stageId },
      { label: "inspector.add.activity" },
    );
  };
  return (
    <Section name="activities" title={t("process.kinds.activity")}>
      {activities.length === 0 && (
        <Empty>
          {t(outsourced ? "inspector.empty.outsourcedActivities" : "inspector.empty.activities")}
        </Empty>
      )}
      <ul className={styles.flows}>
        {activities.map((activity) => (
          <li key={activity.id} className={styles.flow}>
            <RecordLink id={activity.id} />
          </li>
        ))}
      </ul>
      <AddButton label={t("inspector.add.activity")} onPress={add} />
    </Section>
  );
}
