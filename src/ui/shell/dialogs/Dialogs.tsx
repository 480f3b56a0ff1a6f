import { lazy, Suspense } from "react";
import { assertNever } from "../../../core/base/assertNever.ts";
import { type OpenDialog, useSession } from "../../../state/session/session.ts";

const AboutDialog = lazy(async () => ({
  default: (await import("./AboutDialog.tsx")).AboutDialog,
}));
const ArrowEnds = lazy(async () => ({
  default: (await import("./ArrowEnds.tsx")).ArrowEnds,
}));
const CommandPalette = lazy(async () => ({
  default: (await import("./CommandPalette.tsx")).CommandPalette,
}));
const ConnectionsDialog = lazy(async () => ({
  default: (await import("./ConnectionsDialog.tsx")).ConnectionsDialog,
}));
const CrmReport = lazy(async () => ({
  default: (await import("./CrmReport.tsx")).CrmReport,
}));
const ExportLanguage = lazy(async () => ({
  default: (await import("./languages/ExportLanguage.tsx")).ExportLanguage,
}));
const LanguagesDialog = lazy(async () => ({
  default: (await import("./languages/LanguagesDialog.tsx")).LanguagesDialog,
}));
const MoveToDialog = lazy(async () => ({
  default: (await import("./MoveToDialog.tsx")).MoveToDialog,
}));
const ExportWarnings = lazy(async () => ({
  default: (await import("./ExportWarnings.tsx")).ExportWarnings,
}));
const FileChanged = lazy(async () => ({
  default: (await import("./FileChanged.tsx")).FileChanged,
}));
const ImportRefused = lazy(async () => ({
  default: (await import("./ImportRefused.tsx")).ImportRefused,
}));
const ImportReport = lazy(async () => ({
  default: (await import("./ImportReport.tsx")).ImportReport,
}));
const PictureDialog = lazy(async () => ({
  default: (await import("./picture/PictureDialog.tsx")).PictureDialog,
}));
const ReportDialog = lazy(async () => ({
  default: (await import("./report/ReportDialog.tsx")).ReportDialog,
}));
const ShareDialog = lazy(async () => ({
  default: (await import("./ShareDialog.tsx")).ShareDialog,
}));
const ShortcutsDialog = lazy(async () => ({
  default: (await import("./ShortcutsDialog.tsx")).ShortcutsDialog,
}));

/** Whichever dialog is open; each is fetched when it first opens. */
export function Dialogs() {
  const dialog = useSession((state) => state.dialog);
  return <Suspense fallback={null}>{dialog !== null && <DialogNamed dialog={dialog} />}</Suspense>;
}

function DialogNamed({ dialog }: { readonly dialog: OpenDialog }) {
  switch (dialog.name) {
    case "about":
      return <AboutDialog />;
    case "arrowEnds":
      return <ArrowEnds {...dialog.data} />;
    case "commandPalette":
      return <CommandPalette />;
    case "connections":
      return <ConnectionsDialog {...dialog.data} />;
    case "crmReport":
      return <CrmReport {...dialog.data} />;
    case "exportLanguage":
      return <ExportLanguage />;
    case "languages":
      return <LanguagesDialog {...dialog.data} />;
    case "moveTo":
      return <MoveToDialog {...dialog.data} />;
    case "exportWarnings":
      return <ExportWarnings {...dialog.data} />;
    case "fileChanged":
      return <FileChanged {...dialog.data} />;
    case "importRefused":
      return <ImportRefused {...dialog.data} />;
    case "importReport":
      return <ImportReport {...dialog.data} />;
    case "picture":
      return <PictureDialog />;
    case "report":
      return <ReportDialog {...dialog.data} />;
    case "share":
      return <ShareDialog />;
    case "shortcuts":
      return <ShortcutsDialog />;
    default:
      return assertNever(dialog);
  }
}
