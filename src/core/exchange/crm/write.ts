import type { ProcessDocument } from "../../process/document.ts";
import { writeHubSpot } from "./hubspot/write.ts";
import { writePipedrive } from "./pipedrive/write.ts";
import type { CrmExport, CrmWords } from "./pipeline.ts";
import { writeSalesforce } from "./salesforce/write.ts";
import type { CrmSystem } from "./systems.ts";

/** The process as a system's configuration: JSON as text, or the bytes of a zip. */
export function writeCrm(
  system: CrmSystem,
  document: ProcessDocument,
  words: CrmWords,
): CrmExport<string | Uint8Array> {
  switch (system) {
    case "hubspot":
      return writeHubSpot(document, words);
    case "pipedrive":
      return writePipedrive(document, words);
    case "salesforce":
      return writeSalesforce(document, words);
  }
}
