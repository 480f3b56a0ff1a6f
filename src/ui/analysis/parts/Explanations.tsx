import { type ReactNode, useEffect, useId, useMemo, useState } from "react";
import { editorStore } from "../../../state/store/editor.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { Explanation, ExplanationPopover } from "../../kit/Explanation.tsx";
import { showRecord } from "../model/show.ts";
import { AskContext, type Asking, type NumberAsked } from "./asking.ts";

/**
 * The one place of the page where a number says how it came about, beside the number that was
 * pressed. Hundreds of numbers that each bring a dialog along would make the page slow.
 */
export function Explanations({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<{ readonly asked: NumberAsked; readonly at: Element } | null>(
    null,
  );
  const translate = useTranslate();
  const hintId = useId();
  const asking = useMemo<Asking>(
    () => ({ ask: (asked, at) => setOpen({ asked, at }), hintId }),
    [hintId],
  );
  const isOpen = open !== null;
  useEffect(() => {
    if (!isOpen) return undefined;
    // What an edit changes is no longer what was asked about, and may be gone from the page.
    return editorStore.subscribe(({ document }, before) => {
      if (document !== before.document) setOpen(null);
    });
  }, [isOpen]);
  return (
    <AskContext value={asking}>
      <span id={hintId} hidden>
        {translate("analysis.card.explain")}
      </span>
      {children}
      {open !== null && (
        <ExplanationPopover
          label={open.asked.title}
          placement="bottom start"
          isOpen
          triggerRef={{ current: open.at }}
          onOpenChange={(isStillOpen) => {
            if (!isStillOpen) setOpen(null);
          }}
        >
          <Answered asked={open.asked} />
        </ExplanationPopover>
      )}
    </AskContext>
  );
}

function Answered({
  asked: { title, explain, document, recordId },
}: {
  readonly asked: NumberAsked;
}) {
  const translate = useTranslate();
  const answer = explain();
  const all = "formula" in answer ? [{ title, explanation: answer }] : answer;
  return (
    <>
      {all.map((one) => (
        <Explanation key={one.title} {...one} document={document} />
      ))}
      {recordId !== undefined && (
        <div>
          <Button dense look="quiet" onPress={() => showRecord(recordId)}>
            {translate("analysis.quality.show")}
          </Button>
        </div>
      )}
    </>
  );
}
