import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import type { RecordId } from "../../../core/base/ids.ts";
import { findingsShown, useFindingsWanted } from "../../../state/analysis/findingsWanted.ts";
import { useQuality, useRecordFindings } from "../../../state/analysis/qualityStore.ts";
import type { RecordFindings } from "../../../state/analysis/recordFindings.ts";
import { runAction } from "../../../state/actions/registry.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { FindingItem } from "../../kit/findings/FindingItem.tsx";
import { Icon } from "../../kit/Icon.tsx";
import { useSectionOpen } from "../parts/openParts.ts";
import { Section } from "../parts/Section.tsx";
import styles from "./FindingsSection.module.css";

/**
 * What the quality check found in a record, with what can be done about it. It is the last
 * section, and always there, so that nothing moves when something is found or put right.
 */
export function FindingsSection({ id }: { readonly id: RecordId }) {
  const translate = useTranslate();
  const document = useQuality((checked) => checked?.document ?? null);
  const found = useRecordFindings(id, (of) => of?.findings ?? NOTHING);
  const list = useRef<HTMLDivElement>(null);
  // What was pressed may go from the list: the keyboard stays in it.
  const keepsKeyboard = useRef(false);
  const keepKeyboard = useCallback(() => {
    keepsKeyboard.current = true;
  }, []);
  useLayoutEffect(() => {
    const { activeElement, body } = globalThis.document;
    if (!keepsKeyboard.current || (activeElement !== null && activeElement !== body)) return;
    keepsKeyboard.current = false;
    list.current?.focus({ preventScroll: true });
  });
  useShownWhenWanted(list);
  return (
    <Section name="findings" title={translate("findings.title")}>
      <div
        ref={list}
        className={styles.findings}
        role="group"
        aria-label={translate("findings.title")}
        tabIndex={-1}
        data-testid="record-findings"
      >
        {document === null && <p className={styles.none}>{translate("findings.checking")}</p>}
        {document !== null && found.length === 0 && (
          <p className={styles.none}>
            <Icon name="checkCircle" />
            {translate("findings.fine")}
          </p>
        )}
        {document !== null && found.length > 0 && (
          <ul>
            {found.map((finding) => (
              <FindingItem
                key={`${finding.code} ${finding.elements.join(" ")}`}
                finding={finding}
                document={document}
                onDeed={keepKeyboard}
              />
            ))}
          </ul>
        )}
      </div>
      <div className={styles.all}>
        <Button dense look="quiet" icon="chart" onPress={() => runAction("go.analysis.quality")}>
          {translate("findings.all")}
        </Button>
      </div>
    </Section>
  );
}

const NOTHING: RecordFindings["findings"] = [];

/** Unfolds the section and brings it into view when it is asked for, by the keyboard with the focus. */
function useShownWhenWanted(list: React.RefObject<HTMLDivElement | null>): void {
  const wanted = useFindingsWanted();
  const [isOpen, setOpen] = useSectionOpen("findings");
  useEffect(() => {
    if (wanted === null) return;
    if (!isOpen) {
      setOpen(true);
      return;
    }
    const element = list.current;
    if (element === null) return;
    findingsShown();
    element.closest("[data-section]")?.scrollIntoView({ block: "nearest" });
    if (wanted !== "keyboard") return;
    const [first] = element.querySelectorAll<HTMLElement>("button:not([disabled])");
    (first ?? element).focus({ preventScroll: true });
  }, [wanted, isOpen, setOpen, list]);
}
