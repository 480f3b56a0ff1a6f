import { useId } from "react";
import { planArrows } from "../../../core/roadmap/planner/arrows.ts";
import { plannedRecord } from "../../../core/roadmap/planner/items.ts";
import { runAction } from "../../../state/actions/registry.ts";
import { disconnectPlanned } from "../../../state/roadmap/planning.ts";
import { usePlan } from "../../../state/roadmap/planStore.ts";
import { arrowWords } from "../../../state/roadmap/words.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Button, IconButton } from "../../kit/Button.tsx";
import { Icon } from "../../kit/Icon.tsx";
import { TextField } from "../../kit/TextField.tsx";
import { Cell } from "../cells/Cell.tsx";
import { tableOf } from "../model/fieldSpecs.ts";
import { KIND_ICONS } from "../model/sections.ts";
import { textProblem, writeField } from "../model/write.ts";
import styles from "./Strip.module.css";

/** The chosen item with the fields of its row, beside the picture it is chosen in. */
export function Strip() {
  const t = useTranslate();
  const headingId = useId();
  const chosenId = usePlan((state) => state.chosenId);
  const document = useEditor((state) => state.document);
  const record =
    document === null || chosenId === null ? undefined : plannedRecord(document, chosenId);
  if (document === null || record === undefined) {
    return <p className={styles.nothing}>{t("planner.chosen.nothing")}</p>;
  }
  const { id, kind } = record;
  const arrows = planArrows(document).filter((arrow) => arrow.fromId === id || arrow.toId === id);
  return (
    <div className={styles.strip} role="group" aria-labelledby={headingId}>
      <h3 id={headingId} className="visuallyHidden">
        {t("planner.chosen.title")}
      </h3>
      <div className={styles.fields} key={id}>
        <div className={styles.name}>
          <TextField
            label={t(`process.kind.${kind}`)}
            value={record.name}
            placeholder={t(`roadmap.page.nameHint.${kind}`)}
            onCommit={(name) =>
              textProblem(name) ?? writeField(id, "name", name, "process.field.name")
            }
          />
        </div>
        {tableOf(kind).columns.map((spec) => (
          <div key={spec.field} style={{ inlineSize: Math.max(110, spec.width) }}>
            <Cell record={record} spec={spec} label={t(spec.label)} />
          </div>
        ))}
        <Button
          icon={KIND_ICONS[kind]}
          onPress={() => {
            runAction("plan.open");
          }}
        >
          {t("planner.action.open")}
        </Button>
      </div>
      {arrows.length > 0 && (
        <ul className={styles.arrows} aria-label={t("planner.chosen.dependencies")}>
          {arrows.map((arrow) => (
            <li
              key={`${arrow.fromId} ${arrow.toId}`}
              data-wrong={arrow.isBackwards || arrow.isCircular || undefined}
            >
              <Icon name={arrow.isBackwards || arrow.isCircular ? "alert" : "link"} size={14} />
              <span dir="auto">{arrowWords(arrow, document, t)}</span>
              <IconButton
                dense
                icon="close"
                label={`${t("planner.action.removeArrow")}: ${arrowWords(arrow, document, t)}`}
                onPress={() => disconnectPlanned(arrow.fromId, arrow.toId)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
