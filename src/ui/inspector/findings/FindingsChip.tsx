import { Button } from "react-aria-components";
import type { RecordId } from "../../../core/base/ids.ts";
import { showFindings } from "../../../state/analysis/findingsWanted.ts";
import { useRecordFindings } from "../../../state/analysis/qualityStore.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { MarkSign } from "../../kit/findings/MarkSign.tsx";
import { markText } from "../../kit/findings/markText.ts";
import styles from "./FindingsSection.module.css";

/** In the head of a panel: how much was found in the record; a press goes to the list of it. */
export function FindingsChip({ id }: { readonly id: RecordId }) {
  const translate = useTranslate();
  const formats = useFormats();
  const mark = useRecordFindings(id, (found) => found?.mark ?? null);
  if (mark === null) return null;
  return (
    <Button
      className={styles.chip}
      aria-label={markText(mark, translate, formats)}
      onPress={({ pointerType }) =>
        showFindings(pointerType === "keyboard" || pointerType === "virtual" ? "keyboard" : "look")
      }
    >
      <MarkSign mark={mark} />
    </Button>
  );
}
