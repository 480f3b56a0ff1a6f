import { Fragment } from "react";
import { LANE_GROUPS } from "../../../core/roadmap/planner/lanes.ts";
import {
  actionById,
  currentContext,
  runAction,
  shortcutOf,
} from "../../../state/actions/registry.ts";
import { planStore, setPlanView, usePlan } from "../../../state/roadmap/planStore.ts";
import { ZOOMS, zoomName } from "../../../state/roadmap/zoom.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Button, IconButton } from "../../kit/Button.tsx";
import { isIconName } from "../../kit/Icon.tsx";
import { Menu, MenuItem, MenuSeparator } from "../../kit/Menu.tsx";
import { Segmented } from "../../kit/Segmented.tsx";
import styles from "./Timeline.module.css";

const ADDED = ["plan.addInitiative", "plan.addMilestone"];
const LANES = LANE_GROUPS.map((group) => `plan.${group}`);
/** What can be done with the chosen item, in groups. */
const DEEDS = [
  ["plan.open", "plan.rename"],
  ["plan.connect", "plan.nextArrow", "plan.removeArrow"],
  ["plan.mend", "plan.schedule", "plan.unschedule", "plan.laneUp", "plan.laneDown"],
  ["plan.remove"],
];

/** How the plan is looked at, and what can be done in it. */
export function Toolbar() {
  const t = useTranslate();
  const view = usePlan((state) => state.view);
  const scale = usePlan((state) => state.scale);
  const lanesBy = usePlan((state) => state.lanesBy);
  const isChosen = usePlan((state) => state.chosenId !== null);
  // What can be done depends on the document too.
  useEditor((state) => state.document);
  usePlan((state) => state.arrow);
  return (
    <div className={styles.bar}>
      <Segmented
        label={t("planner.view.label")}
        value={view}
        options={[
          { value: "dates", label: t("planner.view.dates") },
          { value: "buckets", label: t("planner.view.buckets") },
        ]}
        onChange={setPlanView}
      />
      {view === "dates" && (
        <>
          <Segmented
            label={t("planner.view.zoom")}
            value={zoomName(scale)}
            options={[
              { value: "week", label: t("planner.view.week") },
              { value: "month", label: t("planner.view.month") },
              { value: "quarter", label: t("planner.view.quarter") },
              { value: "year", label: t("planner.view.year") },
            ]}
            onChange={(name) => planStore.getState().port?.zoomTo(ZOOMS[name])}
          />
          <div className={styles.icons}>
            {(["plan.zoomOut", "plan.zoomIn", "plan.fit", "plan.today"] as const).map((id) => (
              <ActionIcon key={id} id={id} />
            ))}
          </div>
        </>
      )}
      <Menu
        label={t("planner.view.lanes", { group: t(`process.field.${lanesBy}`) })}
        trigger={
          <Button iconAfter="chevronDown">
            {t("planner.view.lanes", { group: t(`process.field.${lanesBy}`) })}
          </Button>
        }
      >
        {[
          ...items(LANES, t),
          <MenuSeparator key="before empty" />,
          ...items(["plan.emptyLanes"], t),
        ]}
      </Menu>
      <span className={styles.gap} />
      {isChosen && (
        <Menu
          label={t("planner.view.more")}
          placement="bottom end"
          trigger={<IconButton icon="more" label={t("planner.view.more")} />}
        >
          {DEEDS.map((ids, index) => (
            <Fragment key={ids[0]}>
              {index > 0 && <MenuSeparator />}
              {items(ids, t)}
            </Fragment>
          ))}
        </Menu>
      )}
      <Menu
        label={t("planner.view.add")}
        placement="bottom end"
        trigger={
          <Button icon="add" iconAfter="chevronDown">
            {t("planner.view.add")}
          </Button>
        }
      >
        {items(ADDED, t)}
      </Menu>
    </div>
  );
}

function items(ids: readonly string[], t: ReturnType<typeof useTranslate>) {
  const context = currentContext();
  return ids.flatMap((id) => {
    const action = actionById(id);
    if (action === undefined) return [];
    return [
      <MenuItem
        key={id}
        id={id}
        label={t(action.label)}
        icon={isIconName(action.icon) ? action.icon : undefined}
        shortcut={shortcutOf(id)}
        isChecked={action.isChecked?.(context)}
        isDisabled={action.isEnabled?.(context) === false}
        onAction={() => runAction(id)}
      />,
    ];
  });
}

function ActionIcon({ id }: { readonly id: string }) {
  const t = useTranslate();
  const action = actionById(id);
  if (action === undefined || !isIconName(action.icon)) return null;
  return (
    <IconButton
      icon={action.icon}
      label={t(action.label)}
      shortcut={shortcutOf(id)}
      onPress={() => runAction(id)}
    />
  );
}
