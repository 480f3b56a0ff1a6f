import { useState } from "react";
import {
  PERIODS,
  type Period,
  type Quota,
  type RequiredRole,
  type Requirements,
} from "../../../core/analysis/goals/requirements.ts";
import type { Figure } from "../../../core/analysis/figure.ts";
import { mergeGaps } from "../../../core/analysis/gaps.ts";
import { explainRequirement } from "../../../core/analysis/explainWhatIf.ts";
import { type ProcessDocument, processOf } from "../../../core/process/document.ts";
import type { Foreseen } from "../../../state/analysis/forecastStore.ts";
import { useAnswer } from "../../../state/analysis/useAnswer.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { Icon } from "../../kit/Icon.tsx";
import { NumberField } from "../../kit/NumberField.tsx";
import { Select } from "../../kit/Select.tsx";
import { labelOf } from "../../../core/analysisCharts/names.ts";
import { Explain } from "../parts/Explain.tsx";
import { Explained } from "../parts/Explained.tsx";
import { Gaps } from "../parts/Gaps.tsx";
import { Computing, Panel } from "../parts/Panel.tsx";
import { GoalSeek } from "./GoalSeek.tsx";
import styles from "./sections.module.css";

/** How much more a quota is to begin with than what the process yields. */
const A_LITTLE_MORE = 1.2;

/** Backwards: what a quota asks of leads, of each role and of one number. */
export function GoalSection(foreseen: Foreseen) {
  const { document } = foreseen;
  const translate = useTranslate();
  const [chosen, setChosen] = useState<Quota | null>(null);
  const { currency } = processOf(document);
  const quota = chosen ?? firstQuota(foreseen);
  const change = (part: Partial<Quota>) => setChosen({ ...quota, ...part });
  return (
    <Panel
      section="goal"
      title={translate("analysis.section.goal")}
      about={translate("analysis.goal.about")}
      span={12}
    >
      <div className={styles.halves}>
        <div className={styles.stack}>
          <h3 className={styles.heading}>{translate("analysis.goal.quota")}</h3>
          <div className={styles.fields}>
            <NumberField
              label={translate("analysis.goal.amount")}
              value={quota.amount}
              {...(quota.of === "revenue" && { unit: currency })}
              onCommit={(amount) => {
                if (amount === null || !(amount > 0)) return translate("analysis.goal.aboveZero");
                change({ amount });
                return null;
              }}
            />
            <Select
              label={translate("analysis.goal.of")}
              options={(["wins", "revenue"] as const).map((value) => ({
                value,
                label: translate(`analysis.goal.${value}`),
              }))}
              value={quota.of}
              onChange={(of) => change({ of })}
            />
            <Select<Period>
              label={translate("analysis.goal.per")}
              options={periods().map((value) => ({
                value,
                label: translate(`process.period.${value}`),
              }))}
              value={quota.per}
              onChange={(per) => change({ per })}
            />
          </div>
          <Needs document={document} quota={quota} />
        </div>
        <GoalSeek {...foreseen} />
      </div>
    </Panel>
  );
}

function periods(): Period[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the keys it was given
  return Object.keys(PERIODS) as Period[];
}

function firstQuota({ forecast: { figures } }: Foreseen): Quota {
  const { winsPerMonth } = figures;
  const amount = winsPerMonth.known
    ? Math.max(1, Math.ceil(winsPerMonth.value * A_LITTLE_MORE))
    : 10;
  return { of: "wins", amount, per: "month" };
}

function Needs({ document, quota }: { readonly document: ProcessDocument; readonly quota: Quota }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { answer: needs } = useAnswer("requirements", quota, document);
  if (needs === null) return <Computing />;
  const { leadsPerMonth, moreLeads, roles } = needs;
  const write = (figure: Figure, digits = 1) =>
    figure.known ? formats.number(figure.value, digits) : "–";
  const gaps = mergeGaps(
    ...[leadsPerMonth, ...roles.map(({ headCount }) => headCount)].map((figure) =>
      figure.known ? [] : figure.gaps,
    ),
  );
  return (
    <>
      {leadsPerMonth.known && (
        <p className={styles.answer} data-testid="needs">
          <Icon name="goal" />
          <span className={styles.answerText}>
            <span>
              {translate("analysis.goal.leads", { leads: formats.number(leadsPerMonth.value, 1) })}{" "}
              {moreLeads.known &&
                translate(moreLeads.value > 0 ? "analysis.goal.more" : "analysis.goal.enough", {
                  count: formats.number(Math.abs(moreLeads.value), 1),
                })}
            </span>
            <Explain
              title={translate("analysis.goal.quota")}
              explain={() =>
                (["leads", "moreLeads"] as const).map((of) => ({
                  title: translate(
                    of === "leads" ? "whatIf.input.leadsNeeded" : "analysis.goal.missing",
                  ),
                  explanation: explainRequirement(document, needs, { of }),
                }))
              }
              document={document}
            />
          </span>
        </p>
      )}
      {roles.length > 0 && leadsPerMonth.known && (
        <table className={styles.table}>
          <caption className="visuallyHidden">{translate("analysis.goal.byRole")}</caption>
          <thead>
            <tr>
              <th scope="col">{translate("process.kind.role")}</th>
              <th scope="col">{translate("analysis.goal.perRep")}</th>
              <th scope="col">{translate("analysis.goal.hours")}</th>
              <th scope="col">{translate("analysis.goal.people")}</th>
              <th scope="col">{translate("analysis.goal.missing")}</th>
            </tr>
          </thead>
          <tbody>
            {roles.map((role) => (
              <tr key={role.recordId}>
                <th scope="row" dir="auto">
                  {labelOf(document, role.recordId, translate)}
                </th>
                <td>
                  <Needed of="activities" role={role} needs={needs} document={document}>
                    {write(role.activitiesPerRepAndWeek)}
                  </Needed>
                </td>
                <td>
                  {role.hoursPerMonth.known ? (
                    <Needed of="hours" role={role} needs={needs} document={document}>
                      {formats.hours(Math.round(role.hoursPerMonth.value))}
                    </Needed>
                  ) : (
                    "–"
                  )}
                </td>
                <td>
                  <Needed of="headCount" role={role} needs={needs} document={document}>
                    {write(role.headCount, 2)}
                  </Needed>
                </td>
                <td data-bad={(role.missing.known && role.missing.value > 0) || undefined}>
                  {role.missing.known && role.missing.value > 0 && <Icon name="alert" size={14} />}{" "}
                  <Needed of="missing" role={role} needs={needs} document={document}>
                    {write(role.missing, 2)}
                  </Needed>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Gaps gaps={gaps} document={document} />
    </>
  );
}

const NEEDED = {
  activities: "analysis.goal.perRep",
  hours: "analysis.goal.hours",
  headCount: "analysis.goal.people",
  missing: "analysis.goal.missing",
} as const;

/** A number of a role, with where it comes from. */
function Needed({
  of,
  role,
  needs,
  document,
  children,
}: {
  readonly of: keyof typeof NEEDED;
  readonly role: RequiredRole;
  readonly needs: Requirements;
  readonly document: ProcessDocument;
  readonly children: string;
}) {
  const translate = useTranslate();
  return (
    <Explained
      title={translate(NEEDED[of])}
      explain={() => explainRequirement(document, needs, { of, recordId: role.recordId })}
      document={document}
    >
      {children}
    </Explained>
  );
}
