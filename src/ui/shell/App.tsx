import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { LOCALES } from "../../core/i18n/locales.ts";
import { installKeyboard } from "../../state/actions/keyboard.ts";
import { loadLibrary } from "../../state/library/library.ts";
import { usePage } from "../../state/session/location.ts";
import { useSession } from "../../state/session/session.ts";
import { CrashGuard } from "./CrashGuard.tsx";
import { Dialogs } from "./dialogs/Dialogs.tsx";
import { EditorPage } from "./editor/EditorPage.tsx";
import { FileDrop } from "./FileDrop.tsx";
import { LiveMessages } from "./LiveMessages.tsx";
import { StartScreen } from "./start/StartScreen.tsx";
import { Toasts } from "./Toasts.tsx";
import { useDocumentTitle } from "./useDocumentTitle.ts";
import { useThemeOnPage } from "./useThemeOnPage.ts";

/** The whole page: the only place that puts the parts of the interface together. */
export function App() {
  const page = usePage();
  const locale = useSession((state) => state.locale);
  useThemeOnPage();
  useDocumentTitle(page);
  useEffect(() => {
    void loadLibrary();
    return installKeyboard();
  }, []);
  return (
    <I18nProvider locale={LOCALES[locale].numberLocale}>
      <CrashGuard>
        {page.name === "start" ? <StartScreen /> : <EditorPage key={page.documentId} page={page} />}
        <FileDrop />
        <Dialogs />
      </CrashGuard>
      <Toasts />
      <LiveMessages />
    </I18nProvider>
  );
}
