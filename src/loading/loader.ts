import { isView } from "../state/session/view.ts";
import { createParts, type Parts, withImports } from "./parts.ts";

/** What each part imports, by the names of the files; the build puts it here, as what is below. */
declare const IMPORTS: Readonly<Record<string, readonly string[]>>;
/** Addresses of the style sheets that belong to a part. */
declare const STYLES: Readonly<Record<string, readonly string[]>>;
/** Where the parts lie: the beginning of their addresses. */
declare const FOLDER: string;

declare global {
  /** The built page's scripts; the development server gives the browser modules instead. */
  var stagecraftParts:
    | (Parts & {
        /** Called before the page is first drawn: what it has loaded, its next visit begins with. */
        readonly remember: () => void;
      })
    | undefined;
}

/** The second of the two Trusted Types policies: only files of the build become script. */
const policy = globalThis.trustedTypes?.createPolicy("parts", {
  createScriptURL: (address) => {
    if (address.startsWith(FOLDER) && isPart(address.slice(FOLDER.length))) return address;
    throw new TypeError(`Not a part of this page: ${address}`);
  },
});

const isDocument = /^#\/[ds]\/./u.test(location.hash);
/** A page with a document needs more to begin with. */
const KEPT_AS = `stagecraft.parts.${isDocument ? "document" : "start"}`;

const parts = createParts(IMPORTS, fetchFile);
globalThis.stagecraftParts = { ...parts, remember };

// A page that only shows what its link holds does not touch what is stored.
if (!isView) {
  const expected = kept().filter(isPart);
  // One that can't be fetched is asked for again when it is needed.
  parts.fetch(expected).catch(() => {});
  for (const name of withImports(expected, IMPORTS)) STYLES[name]?.forEach(fetchStyle);
  if (isDocument) wakeDatabase();
}

function isPart(name: string): boolean {
  return Object.hasOwn(IMPORTS, name);
}

/** It takes as long to get going as the scripts that will ask it take to come. */
function wakeDatabase(): void {
  try {
    // Changes nothing, where opening one would make it. Who opens it tells what is wrong with it.
    indexedDB.databases().catch(() => {});
  } catch {
    // Not here: old browsers lack the method, and a page may be forbidden to store anything.
  }
}

function kept(): readonly string[] {
  try {
    return localStorage.getItem(KEPT_AS)?.split(" ") ?? [];
  } catch {
    return [];
  }
}

function remember(): void {
  if (isView) return;
  const names = parts.loaded();
  if (names.join(" ") === kept().join(" ")) return;
  try {
    localStorage.setItem(KEPT_AS, names.join(" "));
  } catch {
    // Not allowed, or full: the next visit fetches one after the other.
  }
}

function fetchFile(name: string): Promise<void> {
  const address = FOLDER + name;
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = policy?.createScriptURL(address) ?? address;
    script.addEventListener("load", () => {
      script.remove();
      resolve();
    });
    script.addEventListener("error", () => {
      script.remove();
      reject(new Error(`${address} can't be fetched`));
    });
    document.head.append(script);
  });
}

/** The part's own link to it comes later, and finds it there. */
function fetchStyle(address: string): void {
  const link = document.createElement("link");
  link.rel = "preload";
  link.as = "style";
  link.crossOrigin = "";
  link.href = address;
  document.head.append(link);
}
