import type { PlannedActivity } from "../../../core/analysis/activities/plan.ts";
import { explainSlack } from "../../../core/analysis/activities/explainActivity.ts";
import { explainPlan } from "../../../core/analysis/explainWhatIf.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { useAnswer } from "../../../state/analysis/useAnswer.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { Icon } from "../../kit/Icon.tsx";
import { labelOf } from "../../../core/analysisCharts/names.ts";
import { useAsking } from "../parts/asking.ts";
import { Explain } from "../parts/Explain.tsx";
import { Gaps } from "../parts/Gaps.tsx";
import { Computing, Panel } from "../parts/Panel.tsx";
import styles from "./sections.module.css";

/** More than these are counted, not listed. */
const MOST_WAVES = 12;
const MOST_IN_WAVE = 12;

/** Which activities wait for which: what can start now, and what holds up the end. */
export function ActivitiesSection({ document }: { readonly document: ProcessDocument }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { answer } = useAnswer("plan", null, document);
  if (answer === null) {
    return (
      <Panel
        title={translate("analysis.plan.title")}
        about={translate("analysis.plan.about")}
        span={6}
      >
        <Computing />
      </Panel>
    );
  }
  const { plan, startNow } = answer;
  const waves = wavesOf(plan.activities);
  return (
    <Panel
      title={translate("analysis.plan.title")}
      about={translate("analysis.plan.about")}
      span={6}
    >
      {plan.activities.length === 0 ? (
        <p className={styles.empty}>{translate("analysis.plan.none")}</p>
      ) : (
        <div className={styles.stack}>
          <p className={styles.answer}>
            <Icon name="clock" />
            <span className={styles.answerText}>
              <span>
                {translate("analysis.plan.now", { count: startNow })}{" "}
                {plan.close.ok &&
                  translate("analysis.plan.close", {
                    days: formats.daysLong(plan.close.value.mean),
                  })}
              </span>
              {plan.close.ok && (
                <Explain
                  title={translate("analysis.plan.title")}
                  explain={() => explainPlan(document, plan)}
                  document={document}
                />
              )}
            </span>
          </p>
          {!plan.close.ok && <Gaps gaps={plan.close.error} document={document} />}
          <ol className={styles.waves}>
            {waves.slice(0, MOST_WAVES).map((wave, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a wave is its place
              <li key={index}>
                <h3 className={styles.waveName}>
                  {index === 0
                    ? translate("analysis.plan.first")
                    : translate("analysis.plan.wave", { number: index + 1 })}
                </h3>
                <ul className={styles.wave}>
                  {wave.slice(0, MOST_IN_WAVE).map((activity) => (
                    <li key={activity.id}>
                      <Planned activity={activity} document={document} />
                    </li>
                  ))}
                  {wave.length > MOST_IN_WAVE && (
                    <li className={styles.soft}>
                      {translate("analysis.gaps.more", { count: wave.length - MOST_IN_WAVE })}
                    </li>
                  )}
                </ul>
              </li>
            ))}
          </ol>
        </div>
      )}
    </Panel>
  );
}

/** An activity in its wave; pressed, it says why it has so much time, and leads to it. */
function Planned({
  activity,
  document,
}: {
  readonly activity: PlannedActivity;
  readonly document: ProcessDocument;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const { ask, hintId } = useAsking();
  const { id, isCritical, schedule } = activity;
  const title = labelOf(document, id, translate);
  return (
    <button
      type="button"
      className={styles.chip}
      data-critical={isCritical || undefined}
      aria-haspopup="dialog"
      aria-describedby={hintId}
      onClick={({ currentTarget }) => {
        currentTarget.focus();
        ask(
          { title, explain: () => explainSlack(document, activity), document, recordId: id },
          currentTarget,
        );
      }}
    >
      {isCritical && <Icon name="milestone" size={14} />}
      <span dir="auto">{title}</span>
      <span className={styles.soft}>
        {isCritical
          ? translate("analysis.plan.critical")
          : schedule !== null &&
            translate("analysis.plan.slack", { days: formats.days(schedule.slack) })}
      </span>
    </button>
  );
}

function wavesOf(activities: readonly PlannedActivity[]): PlannedActivity[][] {
  const waves: PlannedActivity[][] = [];
  for (const activity of activities) {
    if (activity.wave !== null) (waves[activity.wave] ??= []).push(activity);
  }
  return waves;
}
