import { lazy, startTransition, Suspense, useEffect, useState } from "react";
import { openingMessage } from "../../../core/exchange/link/failures.ts";
import { startChecking } from "../../../state/analysis/checking.ts";
import { openDocument, type OpenOutcome } from "../../../state/library/library.ts";
import { type DesignPage, goTo, type Page } from "../../../state/session/location.ts";
import {
  sessionStore,
  setPresenting,
  useFormats,
  useSession,
  useTranslate,
} from "../../../state/session/session.ts";
import { whenIdle } from "../../../state/storage/idle.ts";
import { editorStore, useEditor } from "../../../state/store/editor.ts";
import { warmLayout } from "../../../state/workers/layout.ts";
import { Canvas } from "../../canvas/Canvas.tsx";
import { PaletteRail } from "../../canvas/PaletteRail.tsx";
import { Find } from "../../find/FindBar.tsx";
import { Inspector } from "../../inspector/Inspector.tsx";
import { Button, IconButton } from "../../kit/Button.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { TopBar } from "./TopBar.tsx";
import styles from "./EditorPage.module.css";

const RoadmapPage = lazy(async () => ({
  default: (await import("../../roadmap/RoadmapPage.tsx")).RoadmapPage,
}));

const AnalysisPage = lazy(async () => {
  // The task that takes a large diagram off the page is long enough.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  return { default: (await import("../../analysis/AnalysisPage.tsx")).AnalysisPage };
});

const Outline = lazy(async () => ({
  default: (await import("../../outline/Outline.tsx")).Outline,
}));
const PrintedOutline = lazy(async () => ({
  default: (await import("../../outline/print/PrintedOutline.tsx")).PrintedOutline,
}));
const Grid = lazy(async () => ({ default: (await import("../../grid/Grid.tsx")).Grid }));

type EditorPageAddress = Exclude<Page, { name: "start" }>;

/** One document: its diagram, its analysis, or its roadmap. */
export function EditorPage({ page }: { readonly page: EditorPageAddress }) {
  const translate = useTranslate();
  const formats = useFormats();
  const [failure, setFailure] = useState<Exclude<OpenOutcome, "opened"> | null>(null);
  const isPresenting = useSession((state) => state.isPresenting) && isDiagram(page);
  const isPrinting = useSession((state) => state.isPrinting);
  const isOpen = useEditor((state) => state.documentId === page.documentId);
  useEffect(() => {
    let left = false;
    void openDocument(page.documentId).then((outcome) => {
      if (!left) setFailure(outcome === "opened" ? null : outcome);
    });
    return () => {
      left = true;
    };
  }, [page.documentId]);
  useEffect(startChecking, []);
  useEffect(() => {
    if (!isOpen) return;
    whenIdle(() => {
      const { document } = editorStore.getState();
      if (document !== null) warmLayout(document);
    });
  }, [isOpen]);

  if (failure !== null) {
    return (
      <main className={styles.message} role="alert">
        <p>
          {failure === "missing"
            ? translate("shell.bar.openMissing")
            : translate("shell.bar.openDamaged", {
                reason: openingMessage(translate, formats, failure),
              })}
        </p>
        <Button look="primary" onPress={() => goTo({ name: "start" })}>
          {translate("shell.bar.toStart")}
        </Button>
      </main>
    );
  }
  if (!isOpen) {
    return (
      <main className={styles.message} aria-busy>
        <p>{translate("shell.bar.loading")}</p>
      </main>
    );
  }
  return (
    <div className={styles.page} data-view={page.name}>
      {page.name === "design" && page.view === undefined && (
        <nav aria-label={translate("shell.skipToCanvas")}>
          <a
            className={styles.skip}
            href={location.hash}
            onClick={(event) => {
              event.preventDefault();
              sessionStore.getState().canvas?.focus();
            }}
          >
            {translate("shell.skipToCanvas")}
          </a>
        </nav>
      )}
      {isPresenting ? <StopPresenting /> : <TopBar page={page} />}
      {isPrinting && (
        <Suspense fallback={null}>
          <PrintedOutline />
        </Suspense>
      )}
      {page.name === "design" ? (
        <Design view={page.view} />
      ) : (
        <main className={styles.paged} data-region="main">
          <Suspense fallback={null}>
            {page.name === "analysis" ? <AnalysisPage page={page} /> : <RoadmapPage />}
          </Suspense>
        </main>
      )}
    </div>
  );
}

/** In CSS pixels. */
const INSPECTOR_WIDTH = 320;

function isDiagram(page: EditorPageAddress): boolean {
  return page.name === "design" && page.view === undefined;
}

/** The way back from the presentation: a small button, and Escape. */
function StopPresenting() {
  const translate = useTranslate();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      setPresenting(false);
    };
    window.addEventListener("keydown", pressed, { capture: true });
    return () => {
      window.removeEventListener("keydown", pressed, { capture: true });
      setPresenting(false);
    };
  }, []);
  return (
    <header className={styles.stop} aria-label={translate("shell.region.topBar")}>
      <IconButton
        icon="close"
        label={translate("structure.stopPresenting")}
        shortcut="Esc"
        onPress={() => {
          setPresenting(false);
          sessionStore.getState().canvas?.focus();
        }}
      />
    </header>
  );
}

/**
 * Whether a frame has been painted since this was first drawn: the diagram, whose size is known
 * with the frame, need not wait for the many fields beside it.
 */
function useAfterFrame(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isPainted;
}

/** The diagram, or the same document as a grid of stages and roles. */
function Design({ view }: Pick<DesignPage, "view">) {
  const translate = useTranslate();
  const isPresenting = useSession((state) => state.isPresenting) && view === undefined;
  const inspectorOpen = useSession((state) => state.inspectorOpen) && !isPresenting;
  const outlineOpen = useSession((state) => state.outlineOpen);
  const outlineWidth = useSession((state) => state.outlineWidth);
  const isInspectorDue = useAfterFrame();
  const inspectorWidth = inspectorOpen ? INSPECTOR_WIDTH : 0;
  const panels: Record<`--${string}`, string> = {
    "--inspector-width": `${inspectorWidth}px`,
    "--outline-width": `${outlineWidth}px`,
    "--canvas-covered": `${inspectorWidth + (outlineOpen ? outlineWidth : 0)}px`,
  };
  return (
    <>
      <div className={styles.middle} style={panels}>
        {view === "grid" ? (
          <main
            className={styles.canvas}
            aria-label={translate("structure.grid.view")}
            data-region="grid"
          >
            <Suspense fallback={null}>
              <Grid />
            </Suspense>
          </main>
        ) : (
          <>
            {!isPresenting && (
              <nav
                className={styles.palette}
                aria-label={translate("shell.region.palette")}
                data-region="palette"
              >
                <PaletteRail />
              </nav>
            )}
            <main
              className={styles.canvas}
              aria-label={translate("shell.region.canvas")}
              data-region="canvas"
            >
              <Canvas />
              <Find />
            </main>
          </>
        )}
        {outlineOpen && (
          <section
            className={styles.outline}
            aria-label={translate("outline.title")}
            data-region="outline"
          >
            <Suspense fallback={null}>
              <Outline />
            </Suspense>
          </section>
        )}
        {inspectorOpen && (
          <aside
            className={styles.inspector}
            aria-label={translate("shell.region.inspector")}
            data-region="inspector"
          >
            {isInspectorDue && <Inspector />}
          </aside>
        )}
      </div>
      {!isPresenting && (
        <footer
          className={styles.status}
          aria-label={translate("shell.region.status")}
          data-region="status"
        >
          <StatusLine />
        </footer>
      )}
    </>
  );
}
