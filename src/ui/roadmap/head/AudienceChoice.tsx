import type { ProcessDocument } from "../../../core/process/document.ts";
import { departmentName } from "../../../core/roadmap/departmentName.ts";
import { byDepartment } from "../../../core/roadmap/order.ts";
import { EVERYBODY } from "../../../core/roadmap/audience.ts";
import { chooseAudience, useAudience, useHidden } from "../../../state/session/audiences.ts";
import { announce, useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { Icon } from "../../kit/Icon.tsx";
import { Select } from "../../kit/Select.tsx";
import { useRecords } from "../model/useRecords.ts";
import styles from "./head.module.css";

const ALL = "all";
/** Before every word and id, so that none of them is taken for "all". */
const ONE = "one ";

/** Whom the roadmap is for: what does not concern them is hidden, and it is said how much. */
export function AudienceChoice() {
  const t = useTranslate();
  const audience = useAudience();
  const hidden = useHidden();
  const departments = useRecords(departmentsIn);
  const locations = useRecords((document) => document.location.values());
  const { department, locationId } = audience;
  const location = locations.some(({ id }) => id === locationId) ? locationId : null;
  const isChosen = department !== null || location !== null;
  const words =
    department === null || departments.includes(department)
      ? departments
      : [...departments, department];
  return (
    <div role="group" aria-label={t("audience.group")} className={styles.audience}>
      <div className={styles.choice}>
        <Select
          label={t("audience.department")}
          value={department === null ? ALL : ONE + department}
          options={[
            { value: ALL, label: t("audience.allDepartments") },
            ...words.map((word) => ({ value: ONE + word, label: departmentName(word, t) })),
          ]}
          onChange={(value) => chooseAudience({ ...audience, department: chosen(value) })}
        />
      </div>
      {locations.length > 0 && (
        <div className={styles.choice}>
          <Select
            label={t("audience.location")}
            value={location === null ? ALL : ONE + location}
            options={[
              { value: ALL, label: t("audience.allLocations") },
              ...locations.map(({ id, name }) => ({
                value: ONE + id,
                label: name || t("common.untitled"),
              })),
            ]}
            onChange={(value) => chooseAudience({ ...audience, locationId: chosen(value) })}
          />
        </div>
      )}
      <p className={styles.hidden} role="status">
        {isChosen && (
          <>
            <Icon name="info" size={14} />
            {hidden.size === 0
              ? t("audience.nothingHidden")
              : t("audience.hidden", { count: hidden.size })}
          </>
        )}
      </p>
      {isChosen && (
        <Button
          look="quiet"
          onPress={() => {
            chooseAudience(EVERYBODY);
            announce(t("audience.everything"));
          }}
        >
          {t("audience.showAll")}
        </Button>
      )}
    </div>
  );
}

function chosen(value: string): string | null {
  return value === ALL ? null : value.slice(ONE.length);
}

/** The departments that have something in the plan, in their usual order. */
function departmentsIn({ initiative, milestone, ask }: ProcessDocument): readonly string[] {
  const work = [...initiative.values(), ...milestone.values(), ...ask.values()];
  return byDepartment(work).map(({ department }) => department);
}
