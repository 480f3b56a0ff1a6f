import { useEffect, useMemo, useState } from "react";
import { planArrows } from "../../../core/roadmap/planner/arrows.ts";
import { quartersAround } from "../../../core/roadmap/planner/buckets.ts";
import { planCalendar } from "../../../core/roadmap/planner/units.ts";
import { runAction } from "../../../state/actions/registry.ts";
import { lanesNow, todayNumber } from "../../../state/roadmap/lanesNow.ts";
import { leavePlan, planStore, usePlan } from "../../../state/roadmap/planStore.ts";
import { useHidden } from "../../../state/session/audiences.ts";
import { useSession, useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Button } from "../../kit/Button.tsx";
import { Icon } from "../../kit/Icon.tsx";
import { Section } from "../parts/Section.tsx";
import { Board } from "./Board.tsx";
import { Chart } from "./Chart.tsx";
import { hueStyle } from "./hues.ts";
import { Strip } from "./Strip.tsx";
import { Toolbar } from "./Toolbar.tsx";
import styles from "./Timeline.module.css";

/** The plan as a picture that is worked in: over time, or as now, next and later. */
export function Timeline() {
  const t = useTranslate();
  const document = useEditor((state) => state.document);
  const view = usePlan((state) => state.view);
  const group = usePlan((state) => state.lanesBy);
  const withEmpty = usePlan((state) => state.emptyLanes);
  const locale = useSession((state) => state.locale);
  const [today] = useState(todayNumber);
  const quarters = useMemo(() => quartersAround(today, planCalendar(locale)), [today, locale]);
  const hidden = useHidden();
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the lanes are those of just these
  const lanes = useMemo(() => lanesNow(), [document, group, withEmpty, hidden]);
  useEffect(() => leavePlan, []);
  if (document === null) return null;
  const isEmpty = lanes.every(({ items, undated }) => items.length + undated.length === 0);
  return (
    <Section part="timeline" title={t("roadmap.page.timeline.title")}>
      <Toolbar />
      {isEmpty && !withEmpty ? (
        <Empty />
      ) : view === "dates" ? (
        <Chart lanes={lanes} today={today} />
      ) : (
        <Board lanes={lanes} quarters={quarters} />
      )}
      {!isEmpty && <Strip />}
      <Foot />
    </Section>
  );
}

/** What the signs mean, how one works here, and what is wrong with the plan. */
function Foot() {
  const t = useTranslate();
  const view = usePlan((state) => state.view);
  const document = useEditor((state) => state.document);
  const arrows = useMemo(() => (document === null ? [] : planArrows(document)), [document]);
  const circular = arrows.filter(({ isCircular }) => isCircular).length;
  const backwards = arrows.filter((arrow) => arrow.isBackwards && !arrow.isCircular).length;
  return (
    <footer className={styles.foot}>
      <p className={styles.legend} aria-hidden>
        <span data-mark="initiative">{t("process.kind.initiative")}</span>
        <span data-mark="ask">{t("process.kind.ask")}</span>
        <span data-mark="milestone">{t("process.kind.milestone")}</span>
      </p>
      <p>{t(view === "dates" ? "planner.view.pointer" : "planner.view.boardPointer")}</p>
      {circular > 0 && (
        <p className={styles.problem}>
          <Icon name="alert" size={14} />
          {t("planner.arrow.circularCount", { count: circular })}
        </p>
      )}
      {backwards > 0 && (
        <p className={styles.problem}>
          <Icon name="alert" size={14} />
          {t("planner.arrow.backwardsCount", { count: backwards })}
        </p>
      )}
    </footer>
  );
}

/** What stands where nothing is planned yet, and the way to begin. */
function Empty() {
  const t = useTranslate();
  const begin = () => {
    planStore.setState({ view: "dates" });
    runAction("plan.addInitiative");
  };
  return (
    <div className={styles.empty}>
      <svg width="220" height="84" viewBox="0 0 220 84" aria-hidden className={styles.picture}>
        {[44, 88, 132, 176].map((x) => (
          <path key={x} d={`M${x} 4v76`} className={styles.pictureLine} />
        ))}
        <rect x="8" y="12" width="124" height="14" rx="4" style={hueStyle("blue")} />
        <rect x="48" y="34" width="76" height="14" rx="4" style={hueStyle("teal")} />
        <rect x="96" y="56" width="92" height="14" rx="4" style={hueStyle("pink")} />
        <path d="M150 34l7 7-7 7-7-7z" style={hueStyle("teal")} />
      </svg>
      <h3>{t("roadmap.page.timeline.empty")}</h3>
      <p>{t("roadmap.page.timeline.emptyHint")}</p>
      <Button look="primary" icon="add" onPress={begin}>
        {t("roadmap.page.add.initiative")}
      </Button>
    </div>
  );
}
