import { useId } from "react";
import type { Writing } from "../../../core/analysis/writeUnit.ts";
import { findRecord, nameOf } from "../../../core/process/document.ts";
import { reasonOf } from "../../../core/roadmap/suggestions/say.ts";
import type { Outdated } from "../../../core/roadmap/suggestions/suggestions.ts";
import { updateInPlan } from "../../../state/analysis/takingOver.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Button } from "../../kit/Button.tsx";
import { Icon } from "../../kit/Icon.tsx";
import styles from "./suggestions.module.css";

interface OutdatedRowProps {
  readonly outdated: Outdated;
  readonly writing: Writing;
  readonly onDone: () => void;
}

/** Something in the plan of which the process says otherwise by now, and what can be done. */
export function OutdatedRow({ outdated, writing, onDone }: OutdatedRowProps) {
  const t = useTranslate();
  const titleId = useId();
  const { recordId, was, now } = outdated;
  const name = useEditor(({ document }) => {
    const record = document === null ? undefined : findRecord(document, recordId);
    return record === undefined ? "" : nameOf(record);
  });
  const title = name || t("common.untitled");
  return (
    <li className={styles.row} aria-labelledby={titleId} data-outdated>
      <span className={styles.icon}>
        <Icon name="refresh" />
      </span>
      <div className={styles.texts}>
        <p id={titleId} className={styles.title} dir="auto">
          {title}
        </p>
        <p className={styles.reason} dir="auto">
          {now === null ? t("plan.page.settled") : reasonOf(now, writing)}
        </p>
        {now !== null && (
          <p className={styles.before} dir="auto">
            {writing.translate("plan.page.before", { reason: reasonOf(now, writing, was) })}
          </p>
        )}
      </div>
      <Button
        aria-label={t(now === null ? "plan.page.letGoName" : "plan.page.updateName", {
          name: title,
        })}
        onPress={() => {
          if (updateInPlan(outdated, title, writing)) onDone();
        }}
      >
        {t(now === null ? "plan.page.letGo" : "plan.page.update")}
      </Button>
    </li>
  );
}
