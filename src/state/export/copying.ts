import { sessionStore, showToast } from "../session/session.ts";
import type { PictureChoice } from "./pictureChoice.ts";

/*
 * Small, and here when it is needed: a browser lets its clipboard be written only while it knows
 * that a user asked for it, so that nothing may be fetched first.
 */

const PNG = "image/png";
const SVG = "image/svg+xml";

/** The browser has no clipboard for pictures, or does not let it be used. */
class NotCopiedError extends Error {}

/**
 * Puts a picture on the clipboard, whenever it is made, and says so, or that the browser
 * refused; returns which of the two it was. An SVG goes as text too, which every program takes.
 */
export async function copyPicture(
  format: PictureChoice["format"],
  blob: Promise<Blob>,
): Promise<boolean> {
  const { translate } = sessionStore.getState();
  try {
    await write(format, blob);
    showToast({ tone: "good", text: translate("pictures.copied") });
    return true;
  } catch (error) {
    if (!(error instanceof NotCopiedError)) throw error;
    showToast({ tone: "bad", text: translate("pictures.notCopied") });
    return false;
  }
}

async function write(format: PictureChoice["format"], blob: Promise<Blob>): Promise<void> {
  // What goes wrong in making it is told as it is, not as what the browser makes of it.
  const made = blob.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    await navigator.clipboard.write([new ClipboardItem(formsOf(format, blob))]);
  } catch (cause) {
    const failed = await made;
    if (failed !== null) throw failed.error;
    throw new NotCopiedError("The browser did not take the picture", { cause });
  }
}

function formsOf(format: PictureChoice["format"], blob: Promise<Blob>) {
  const forms: Record<string, Promise<Blob>> = {};
  if (format === "png") forms[PNG] = blob;
  else {
    forms["text/plain"] = blob.then((svg) => svg.slice(0, svg.size, "text/plain"));
    if ("supports" in ClipboardItem && ClipboardItem.supports(SVG)) forms[SVG] = blob;
  }
  return forms;
}
