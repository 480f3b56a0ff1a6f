import type { RecordId } from "../../../core/base/ids.ts";
import { responsibilityMessage } from "../../../core/analysis/activities/responsibility.ts";
import { setInvolvement } from "../../../core/edits/setInvolvement.ts";
import {
  type Activity,
  INVOLVEMENTS,
  type InvolvementPart,
} from "../../../core/process/records/activity.ts";
import { type Responsibility, responsibilitiesOf } from "../../../core/process/responsibility.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { editorStore, run } from "../../../state/store/editor.ts";
import { IconButton } from "../../kit/Button.tsx";
import { Select } from "../../kit/Select.tsx";
import styles from "../Inspector.module.css";
import { optionsOf } from "./options.ts";
import { useRecords } from "./useRecords.ts";

/** The part that a role has at first. */
const FIRST: InvolvementPart = "supporting";

/** The roles that take part in an activity besides the one that does it, and how. */
export function Involved({ activity: { id, involved } }: { readonly activity: Activity }) {
  const t = useTranslate();
  const roles = useRecords((document) => document.role.values());
  const named = (name: string) => (name.trim() === "" ? t("common.untitled") : name);
  const shown = involved.flatMap(({ id: entryId, recordId, part }) => {
    const role = roles.find((candidate) => candidate.id === recordId);
    return role === undefined ? [] : [{ entryId, role, part }];
  });
  const others = roles.filter(({ id: roleId }) => shown.every(({ role }) => role.id !== roleId));
  return (
    <div className={styles.involved} role="group" aria-label={t("process.field.involved")}>
      <h3 className={styles.subheading}>{t("process.field.involved")}</h3>
      {shown.length === 0 && <p className={styles.empty}>{t("asked.nobodyElse")}</p>}
      {shown.map(({ entryId, role, part }) => (
        <div key={entryId} className={styles.involvedRow}>
          <span className={styles.linkText} dir="auto">
            {named(role.name)}
          </span>
          <Select
            hideLabel
            label={t("asked.partOf", { name: named(role.name) })}
            value={part}
            options={optionsOf(t, INVOLVEMENTS, responsibilityMessage)}
            onChange={(next) => change(id, role.id, part, next)}
          />
          <IconButton
            dense
            icon="delete"
            label={t("inspector.removeNamed", { name: named(role.name) })}
            onPress={() => change(id, role.id, part, null)}
          />
        </div>
      ))}
      {others.length > 0 && (
        <Select
          hideLabel
          label={t("asked.addInvolved")}
          placeholder={t("asked.addInvolved")}
          value={null}
          options={others.map(({ id: value, name }) => ({ value, label: named(name) }))}
          onChange={(roleId) => change(id, roleId, null, FIRST)}
        />
      )}
    </div>
  );
}

/** Gives a role another part in place of one; null: of none, or none in its place. */
function change(
  activityId: RecordId,
  roleId: RecordId,
  before: InvolvementPart | null,
  after: InvolvementPart | null,
): void {
  const { document } = editorStore.getState();
  const activity = document?.activity.get(activityId);
  if (document === null || activity === undefined) return;
  const parts = new Set<Responsibility>(responsibilitiesOf(document, activity, roleId));
  if (before !== null) parts.delete(before);
  if (after !== null) parts.add(after);
  run(
    setInvolvement,
    { activityId, roleId, parts: [...parts] },
    { label: "process.field.involved", keepSelection: true },
  );
}
