import type { Process } from "../../../core/process/records/process.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { DateField } from "../../kit/DateField.tsx";
import { TextField } from "../../kit/TextField.tsx";
import { useProcess } from "../model/useRecords.ts";
import { textProblem, writeField } from "../model/write.ts";
import { Section } from "../parts/Section.tsx";
import styles from "./background.module.css";

const TEXTS = [
  { field: "roadmapResults", name: "results" },
  { field: "roadmapMarket", name: "market" },
  { field: "roadmapRisks", name: "risks" },
  { field: "roadmapAssumptions", name: "assumptions" },
] as const satisfies readonly { readonly field: keyof Process; readonly name: string }[];

/** What the plan builds on and takes for granted, which version it is, and its next review. */
export function Background() {
  const t = useTranslate();
  const process = useProcess();
  if (process === null) return null;
  const { id } = process;
  return (
    <Section
      part="background"
      title={t("background.title")}
      head={{ icon: "note", about: t("background.about"), count: null }}
    >
      <div className={styles.body}>
        <div className={styles.facts}>
          <div className={styles.fact}>
            <TextField
              label={t("background.field.version")}
              value={process.roadmapVersion}
              placeholder={t("background.hint.version")}
              onCommit={(text) =>
                textProblem(text) ??
                writeField(id, "roadmapVersion", text, "background.field.version")
              }
            />
          </div>
          <div className={styles.fact}>
            <DateField
              label={t("background.field.reviewDate")}
              value={process.roadmapReviewDate}
              onCommit={(day) =>
                writeField(id, "roadmapReviewDate", day, "background.field.reviewDate")
              }
            />
          </div>
        </div>
        <div className={styles.texts}>
          {TEXTS.map(({ field, name }) => (
            <TextField
              key={field}
              label={t(`background.field.${name}`)}
              multiline
              value={process[field]}
              placeholder={t(`background.hint.${name}`)}
              onCommit={(text) =>
                textProblem(text) ?? writeField(id, field, text, `background.field.${name}`)
              }
            />
          ))}
        </div>
      </div>
    </Section>
  );
}
