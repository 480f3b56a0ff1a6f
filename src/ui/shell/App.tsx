import { lazy, Suspense, useEffect, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { LOCALES } from "../../core/i18n/locales.ts";
import { installKeyboard } from "../../state/actions/keyboard.ts";
import { loadLibrary } from "../../state/library/library.ts";
import { whenIdle } from "../../state/storage/idle.ts";
import { usePage } from "../../state/session/location.ts";
import { useSession } from "../../state/session/session.ts";
import { isView } from "../../state/session/view.ts";
import { CrashGuard } from "./CrashGuard.tsx";
import { Dialogs } from "./dialogs/Dialogs.tsx";
import { FileDrop } from "./FileDrop.tsx";
import { LiveMessages } from "./LiveMessages.tsx";
import { loadedEditor, loadEditor } from "./loadEditor.ts";
import { StartScreen } from "./start/StartScreen.tsx";
import { StorageBanner } from "./StorageBanner.tsx";
import { Toasts } from "./Toasts.tsx";
import { useFocusKeeper } from "./useFocusKeeper.ts";
import { useRegionKeys } from "./useRegionKeys.ts";
import { useDocumentTitle } from "./useDocumentTitle.ts";
import { UpdateNotice } from "./UpdateNotice.tsx";
import { useThemeOnPage } from "./useThemeOnPage.ts";
import styles from "./App.module.css";

// The start screen is there before the editor is; the editor is fetched while it is looked at.
const LaterEditor = lazy(async () => ({ default: await loadEditor() }));

const ViewPage = lazy(async () => ({
  default: (await import("./view/ViewPage.tsx")).ViewPage,
}));

/** The whole page: the only place that puts the parts of the interface together. */
export function App() {
  const page = usePage();
  const locale = useSession((state) => state.locale);
  const [Editor] = useState(() => loadedEditor() ?? LaterEditor);
  useThemeOnPage();
  useDocumentTitle(page);
  useRegionKeys();
  useFocusKeeper();
  useEffect(() => {
    if (isView) return installKeyboard();
    void loadLibrary();
    whenIdle(() => void loadEditor());
    return installKeyboard();
  }, []);
  if (isView) {
    return (
      <I18nProvider locale={LOCALES[locale].numberLocale}>
        <CrashGuard>
          <div className={styles.app}>
            <Suspense fallback={null}>
              <ViewPage page={page} />
            </Suspense>
          </div>
        </CrashGuard>
        <LiveMessages />
      </I18nProvider>
    );
  }
  return (
    <I18nProvider locale={LOCALES[locale].numberLocale}>
      <CrashGuard>
        <div className={styles.app}>
          <div className={styles.page}>
            {page.name === "start" ? (
              <StartScreen />
            ) : (
              <Suspense fallback={null}>
                <Editor key={page.documentId} page={page} />
              </Suspense>
            )}
          </div>
          <div className={styles.notices}>
            <StorageBanner />
            <UpdateNotice />
          </div>
        </div>
        <FileDrop />
        <Dialogs />
      </CrashGuard>
      <Toasts />
      <LiveMessages />
    </I18nProvider>
  );
}
