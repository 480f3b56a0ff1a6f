import { test as base, expect } from "@playwright/test";
import { Editor } from "./editor.ts";
import { StartScreen } from "./startScreen.ts";

interface Fixtures {
  /**
   * Fails the test on any error in the page, on anything that the content security policy had to
   * stop, and on any request to somewhere else.
   */
  readonly guard: void;
  /** Whether it does; off where a test provokes what must be stopped. */
  readonly watched: boolean;
  /**
   * Whether marks of findings are shown; off where a test reads names, which the marks join as
   * soon as the process has been checked.
   */
  readonly findingMarks: boolean;
  /** Sets the browser up as the options say. */
  readonly preferences: void;
  readonly start: StartScreen;
  readonly editor: Editor;
}

/**
 * Every test has a browser context of its own: storage is empty, and the page is watched for
 * errors and for requests that leave it.
 */
export const test = base.extend<Fixtures>({
  watched: [true, { option: true }],
  guard: [
    async ({ context, baseURL, watched }, use) => {
      const faults: string[] = [];
      const home = new URL(baseURL ?? "http://localhost").origin;
      // The browser reports what its policy stopped in the console, workers' included; the event
      // is written there too, for what it would only count.
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          console.error(
            `policy: ${event.effectiveDirective} stopped ${event.blockedURI} ${event.sample}`,
          );
        });
      });
      context.on("console", (message) => {
        if (message.type() === "error") faults.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => {
        faults.push(`page: ${error.error().stack ?? error.error().message}`);
      });
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (["data:", "blob:", "about:"].includes(url.protocol)) return;
        if (url.origin !== home) faults.push(`request: ${request.url()}`);
      });
      await use();
      if (watched) expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  findingMarks: [true, { option: true }],
  preferences: [
    async ({ context, findingMarks }, use) => {
      if (!findingMarks) {
        await context.addInitScript(() => {
          // An empty page of the browser itself has no storage.
          if (location.origin !== "null") localStorage.setItem("stagecraft.findingMarks", "false");
        });
      }
      await use();
    },
    { auto: true },
  ],
  start: async ({ page }, use) => {
    await use(new StartScreen(page));
  },
  editor: async ({ page }, use) => {
    await use(new Editor(page));
  },
});

export { expect };
