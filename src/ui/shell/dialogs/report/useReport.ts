import { useEffect, useRef, useState } from "react";
import type { Report } from "../../../../core/exchange/report/types.ts";
import type { ProcessDocument } from "../../../../core/process/document.ts";
import type { ReportOrder } from "../../../../state/report/messages.ts";
import { openReporter } from "../../../../state/report/openReporter.ts";
import { NoFontsError, type Reporter } from "../../../../state/report/reporter.ts";

export interface PlannedReport {
  /** The last one that was planned; it stays while another is. */
  readonly report: Report | null;
  /** Whether it is the one that was ordered. */
  readonly isCurrent: boolean;
  /** How much of the planning is done, 0 to 1. */
  readonly progress: number;
  /** Why there is none. */
  readonly problem: { readonly reason: string; readonly areFontsMissing: boolean } | null;
  readonly reporter: () => Reporter;
}

interface State extends Pick<PlannedReport, "report" | "progress" | "problem"> {
  readonly order: ReportOrder | null;
}

/** The report that was ordered, planned anew when the order is another. */
export function useReport(process: ProcessDocument, order: ReportOrder): PlannedReport {
  const [state, setState] = useState<State>({
    report: null,
    progress: 0,
    problem: null,
    order: null,
  });
  const opened = useRef<Reporter | null>(null);
  const reporter = () => (opened.current ??= openReporter());
  // The worker goes with the dialog, and with it whatever it is at.
  useEffect(
    () => () => {
      opened.current?.end();
      opened.current = null;
    },
    [],
  );
  useEffect(() => {
    const own = new AbortController();
    const { signal } = own;
    const show = (changed: Partial<State>) => {
      if (!signal.aborted) setState((before) => ({ ...before, ...changed }));
    };
    let told = 0;
    const onProgress = (share: number) => {
      // A bar shows no less than a hundredth; what shows it is drawn anew each time.
      const progress = Math.floor(share * 100) / 100;
      if (progress !== told) show({ progress });
      told = progress;
    };
    show({ progress: 0, problem: null });
    (opened.current ??= openReporter()).plan(process, order, { signal, onProgress }).then(
      (report) => show({ report, order }),
      (error: unknown) =>
        show({
          report: null,
          problem: {
            reason: error instanceof Error ? error.message : String(error),
            areFontsMissing: error instanceof NoFontsError,
          },
        }),
    );
    return () => own.abort();
  }, [process, order]);
  const { report, progress, problem } = state;
  return { report, progress, problem, isCurrent: state.order === order, reporter };
}
