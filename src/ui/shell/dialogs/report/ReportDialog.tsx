import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { localeFor } from "../../../../core/i18n/locales.ts";
import { type ProcessDocument, processOf } from "../../../../core/process/document.ts";
import { forExport } from "../../../../state/export/exportLanguage.ts";
import { saveBlob } from "../../../../state/export/download.ts";
import { nameOfFile } from "../../../../state/export/exports.ts";
import { shownOver } from "../../../../state/export/exportScene.ts";
import {
  type ReportChoice,
  rememberedReport,
  rememberReport,
} from "../../../../state/report/choice.ts";
import type { ReportOrder } from "../../../../state/report/messages.ts";
import { printPages } from "../../../../state/report/printPages.ts";
import { closeDialog, useSession, useTranslate } from "../../../../state/session/session.ts";
import { today } from "../../../../state/session/today.ts";
import { useEditor } from "../../../../state/store/editor.ts";
import { Button } from "../../../kit/Button.tsx";
import { Dialog } from "../../../kit/Dialog.tsx";
import { Icon } from "../../../kit/Icon.tsx";
import { Progress, ProgressBar } from "../../../kit/Progress.tsx";
import { useOneAtATime } from "../useOneAtATime.ts";
import { ReportOptions } from "./ReportOptions.tsx";
import { ReportPreview } from "./ReportPreview.tsx";
import { useReport } from "./useReport.ts";
import styles from "./Report.module.css";

/** The process on pages: what they look like, before they are saved as a PDF or printed. */
export function ReportDialog({ wish }: { readonly wish: "save" | "print" }) {
  const process = useEditor((state) => state.document);
  return process === null ? null : <Desk process={process} wish={wish} />;
}

function Desk({
  process,
  wish,
}: {
  readonly process: ProcessDocument;
  readonly wish: "save" | "print";
}) {
  const translate = useTranslate();
  const locale = useSession((state) => state.locale);
  const ownLanguage = localeFor(processOf(forExport(process)).language) ?? locale;
  const [choice, setChoice] = useState(rememberedReport);
  const [attempt, setAttempt] = useState(0);
  const order = useMemo(
    (): ReportOrder => orderOf(choice, ownLanguage, attempt),
    [choice, ownLanguage, attempt],
  );
  const planned = useReport(process, order);
  // The dialog first, then its many fields: together they would hold a busy page up.
  const areOptionsDue = useDeferredValue(true, false);
  const change = useCallback(
    (changed: Partial<ReportChoice>) => {
      const next: ReportChoice = { ...choice, ...changed };
      setChoice(next);
      rememberReport(next);
    },
    [choice],
  );
  const [doing, setDoing] = useState<"writing" | "printing">("writing");
  const work = useOneAtATime();
  const { report, problem } = planned;
  const isReady = report !== null && planned.isCurrent && work.progress === null;
  const save = () => {
    setDoing("writing");
    void work.begin(async (_pause, { signal, onProgress }) => {
      const bytes = await planned.reporter().write({ signal, onProgress });
      saveBlob(nameOfFile(process, ".pdf"), new Blob([bytes], { type: "application/pdf" }));
      closeDialog();
    });
  };
  const print = () => {
    if (report === null) return;
    setDoing("printing");
    void work.begin(async (pause) => {
      await printPages(report, pause);
      closeDialog();
    });
  };
  return (
    <Dialog
      size="wide"
      title={translate("paged.title")}
      closeLabel={translate("common.close")}
      onClose={closeDialog}
      footer={
        <>
          {work.progress !== null && (
            <div className={styles.work}>
              <Progress
                label={translate(`paged.${doing}`)}
                share={work.progress}
                onCancel={work.cancel}
              />
            </div>
          )}
          <Button
            icon="print"
            look={wish === "print" ? "primary" : "plain"}
            isDisabled={!isReady}
            onPress={print}
          >
            {translate("paged.print")}
          </Button>
          <Button
            icon="download"
            look={wish === "save" ? "primary" : "plain"}
            isDisabled={!isReady}
            onPress={save}
          >
            {translate("paged.save")}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.shown}>
          {problem !== null && (
            <div className={styles.problem} role="alert">
              <Icon name="alert" />
              <span>
                {problem.areFontsMissing
                  ? translate("paged.noFonts")
                  : translate("paged.failed", { reason: problem.reason })}
              </span>
              <Button dense onPress={() => setAttempt(attempt + 1)}>
                {translate("paged.again")}
              </Button>
            </div>
          )}
          {report !== null && <ReportPreview report={report} isCurrent={planned.isCurrent} />}
          {problem === null && !planned.isCurrent && (
            <div className={styles.planning}>
              <span>{translate("paged.planning")}</span>
              <ProgressBar label={translate("paged.planning")} share={planned.progress} />
            </div>
          )}
        </div>
        {areOptionsDue ? (
          <ReportOptions choice={choice} ownLanguage={ownLanguage} onChange={change} />
        ) : (
          <div className={styles.options} />
        )}
      </div>
    </Dialog>
  );
}

/** @param _attempt another one is another order, though it asks for the same */
function orderOf(
  { language, ...settings }: ReportChoice,
  ownLanguage: ReportOrder["locale"],
  _attempt: number,
): ReportOrder {
  return {
    settings,
    locale: language ?? ownLanguage,
    over: shownOver(),
    today: today(),
    now: Date.now(),
  };
}
