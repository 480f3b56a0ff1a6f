import type { MessageKey } from "../../core/i18n/catalogue.ts";
import { CRM_SYSTEMS } from "../../core/exchange/crm/systems.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import { copyPicture } from "../export/copying.ts";
import { downloadJson } from "../export/download.ts";
import {
  downloadCrm,
  downloadRoadmapJson,
  downloadRoadmapMarkdown,
  downloadRoadmapPdf,
  downloadSvg,
} from "../export/exports.ts";
import { forExport } from "../export/exportLanguage.ts";
import { openDialog } from "../session/session.ts";
import { downloadRoadmap, type RoadmapFormatName } from "../export/roadmapFiles.ts";
import { type Action, hasDocument } from "./action.ts";

/** Every export; those of the roadmap and those for a CRM are groups of their own. */
export const EXPORT_ACTIONS: readonly Action[] = [
  {
    id: "export.json",
    label: "actions.export.json",
    group: "export",
    icon: "file",
    isEnabled: hasDocument,
    // The process itself is in all of its languages.
    perform: ({ editor: { document } }) => {
      if (document !== null) downloadJson(document);
    },
  },
  {
    id: "export.pdf",
    label: "actions.export.pdf",
    group: "export",
    icon: "pdf",
    isEnabled: hasDocument,
    perform: () => openDialog("report", { wish: "save" }),
  },
  {
    id: "export.print",
    label: "paged.print",
    group: "export",
    icon: "print",
    shortcuts: ["Mod+P"],
    leavesKeys: true,
    isEnabled: hasDocument,
    perform: () => openDialog("report", { wish: "print" }),
  },
  exporting("svg", "actions.export.svg", "download", downloadSvg),
  {
    id: "export.picture",
    label: "pictures.export",
    group: "export",
    icon: "picture",
    isEnabled: hasDocument,
    perform: () => openDialog("picture"),
  },
  {
    id: "export.copyPicture",
    label: "pictures.copyAction",
    group: "export",
    icon: "copy",
    isEnabled: hasDocument,
    perform: async ({ editor: { document, selection } }) => {
      if (document === null) return;
      const making = import("../export/pictures.ts").then(({ pngAtOnce }) =>
        pngAtOnce(forExport(document), selection),
      );
      await copyPicture("png", making);
    },
  },
  ofRoadmap("json", "actions.export.roadmapJson", downloadRoadmapJson),
  ofRoadmap("pdf", "roadmapOut.pdf", downloadRoadmapPdf),
  ofRoadmap("markdown", "actions.export.roadmapMarkdown", downloadRoadmapMarkdown),
  {
    id: "export.link",
    label: "share.title",
    group: "export",
    icon: "link",
    isEnabled: hasDocument,
    perform: () => openDialog("share"),
  },
  ...CRM_SYSTEMS.map((system): Action => ({
    ...exporting(system, `crm.action.${system}`, "download", (document) =>
      downloadCrm(document, system),
    ),
    id: `crm.${system}`,
    group: "crm",
  })),
  roadmapAs("page"),
  roadmapAs("csv"),
  roadmapAs("project"),
  roadmapAs("calendar"),
  roadmapAs("mermaid"),
  roadmapAs("jira"),
  roadmapAs("asana"),
  roadmapAs("gitLab"),
  roadmapAs("todoist"),
  roadmapAs("monday"),
];

/** The roadmap in a format that other departments' tools read. */
function roadmapAs(format: RoadmapFormatName): Action {
  return ofRoadmap(format, `roadmapOut.as.${format}`, (document) =>
    downloadRoadmap(format, document),
  );
}

function ofRoadmap(
  name: string,
  label: MessageKey,
  download: (document: ProcessDocument) => Promise<void>,
): Action {
  return {
    ...exporting(name, label, "milestone", download),
    id: `roadmapFiles.${name}`,
    group: "roadmapFiles",
  };
}

function exporting(
  name: string,
  label: MessageKey,
  icon: string,
  download: (document: ProcessDocument) => void | Promise<void>,
): Action {
  return {
    id: `export.${name}`,
    label,
    group: "export",
    icon,
    isEnabled: hasDocument,
    perform: ({ editor: { document } }) => {
      if (document !== null) return download(forExport(document));
    },
  };
}
