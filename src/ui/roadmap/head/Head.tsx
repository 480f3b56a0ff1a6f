import { ACTIONS, runAction } from "../../../state/actions/registry.ts";
import { announce, useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { DateField } from "../../kit/DateField.tsx";
import { Menu, MenuItem } from "../../kit/Menu.tsx";
import { TextField } from "../../kit/TextField.tsx";
import { CheckText } from "../cells/Cell.tsx";
import { type Check, periodIsBackwards } from "../model/checks.ts";
import { useProcess } from "../model/useRecords.ts";
import { textProblem, writeField } from "../model/write.ts";
import { AudienceChoice } from "./AudienceChoice.tsx";
import styles from "./head.module.css";

const BACKWARDS: Check = { tone: "problem", text: "roadmap.page.problem.endsBeforeStart" };

/** What the roadmap is called and about, who answers for it, and when it holds. */
export function Head() {
  const t = useTranslate();
  const process = useProcess();
  if (process === null) return null;
  const { id } = process;
  const writeDay = (field: "roadmapStart" | "roadmapEnd", day: string | null) => {
    const label = field === "roadmapStart" ? "roadmap.page.periodStart" : "roadmap.page.periodEnd";
    writeField(id, field, day, label);
    if (periodIsBackwards({ ...process, [field]: day })) announce(t(BACKWARDS.text));
  };
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <h1 className="visuallyHidden">{process.roadmapTitle || t("roadmap.page.titleHint")}</h1>
        <div className={styles.title}>
          <TextField
            label={t("roadmap.page.title")}
            hideLabel
            look="title"
            value={process.roadmapTitle}
            placeholder={t("roadmap.page.titleHint")}
            onCommit={(text) =>
              textProblem(text) ?? writeField(id, "roadmapTitle", text, "roadmap.page.title")
            }
          />
        </div>
        <Exports />
      </div>
      <div className={styles.summary}>
        <TextField
          label={t("roadmap.page.summary")}
          hideLabel
          multiline
          look="line"
          value={process.roadmapSummary}
          placeholder={t("roadmap.page.summaryHint")}
          onCommit={(text) =>
            textProblem(text) ?? writeField(id, "roadmapSummary", text, "roadmap.page.summary")
          }
        />
      </div>
      <div className={styles.facts}>
        <div className={styles.owner}>
          <TextField
            label={t("roadmap.page.owner")}
            value={process.roadmapOwner}
            placeholder={t("roadmap.page.ownerHint")}
            onCommit={(text) =>
              textProblem(text) ?? writeField(id, "roadmapOwner", text, "roadmap.page.owner")
            }
          />
        </div>
        <div className={styles.day}>
          <DateField
            label={t("roadmap.page.periodStart")}
            value={process.roadmapStart}
            onCommit={(day) => writeDay("roadmapStart", day)}
          />
        </div>
        <div className={styles.day}>
          <DateField
            label={t("roadmap.page.periodEnd")}
            value={process.roadmapEnd}
            onCommit={(day) => writeDay("roadmapEnd", day)}
          />
          <CheckText check={periodIsBackwards(process) ? BACKWARDS : null} />
        </div>
      </div>
      <AudienceChoice />
    </header>
  );
}

/** The exports of the roadmap, as the registry of actions has them. */
function Exports() {
  const t = useTranslate();
  return (
    <div className={styles.exports}>
      <Menu
        label={t("roadmap.page.export")}
        placement="bottom end"
        trigger={
          <Button icon="download" iconAfter="chevronDown">
            {t("roadmap.page.export")}
          </Button>
        }
      >
        {EXPORTS.map(({ id, label }) => (
          <MenuItem key={id} id={id} label={t(label)} onAction={() => runAction(id)} />
        ))}
      </Menu>
    </div>
  );
}

const EXPORTS = ACTIONS.filter(({ group }) => group === "roadmapFiles");
