import { expect, test } from "./kit/test.ts";

/*
 * That nothing was stopped by the policy is checked after every browser test (kit/test.ts).
 * Here: that there is a policy, and that it stops what it should.
 */

test("the page and its server state the same strict policy", async ({ page }) => {
  const response = await page.goto("/");
  const headers = response?.headers() ?? {};
  const meta = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute("content");
  expect(headers["content-security-policy"]).toBe(`${meta}; frame-ancestors 'none'`);
  const directives = new Map(
    (meta ?? "").split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values.join(" ")] as const;
    }),
  );
  expect(directives.get("default-src")).toBe("'none'");
  expect(directives.get("script-src")).toBe("'self'");
  expect(directives.get("connect-src")).toBe("'self'");
  expect(directives.get("require-trusted-types-for")).toBe("'script'");
  expect(directives.get("trusted-types")).toBe("default parts");
  expect(meta).not.toMatch(/unsafe|https?:|\*|data:/);
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
  });
  expect(headers["permissions-policy"]).toContain("camera=()");
  // The meta element is the first thing after the character set: it governs all that follows.
  const second = await page.evaluate(() => document.head.children[1]?.getAttribute("http-equiv"));
  expect(second).toBe("Content-Security-Policy");
});

/** What a script that got into the page would try; each must fail. */
const ATTEMPTS: Readonly<Record<string, string>> = {
  "HTML from text": `document.createElement("div").innerHTML = "<b>x</b>"`,
  "HTML beside an element": `document.body.insertAdjacentHTML("beforeend", "<b>x</b>")`,
  "a document from text": `new DOMParser().parseFromString("<b>x</b>", "text/html")`,
  "a page in a frame": `document.createElement("iframe").srcdoc = "<b>x</b>"`,
  "code from text": `(0, window["ev" + "al"])("1")`,
  "a function from text": `new Function("return 1")()`,
  "a script from elsewhere": `document.createElement("script").src = "https://canary.invalid/x.js"`,
  "a script of our origin that is none of ours": `document.createElement("script").src = "/assets/other.js"`,
  "a policy of the loader's": `trustedTypes.createPolicy("parts", { createScriptURL: (url) => url })`,
  "a worker from elsewhere": `new Worker("https://canary.invalid/x.js")`,
  "a worker of our origin that is none of ours": `new Worker("/assets/other.js")`,
  "a worker from a blob": `new Worker(URL.createObjectURL(new Blob(["1"])))`,
  "an embedded object": `document.createElement("object").data = "/icon.svg"`,
  "a policy of its own": `trustedTypes.createPolicy("mine", { createHTML: (html) => html })`,
};

test.describe("attempts", () => {
  // They are meant to be stopped, so that the watch over the page must not fail the test.
  test.use({ watched: false });

  test("what a script could do with text fails", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const [name, attempt] of Object.entries(ATTEMPTS)) {
      // Through a timer: what a debugger evaluates itself is not held to the policy.
      const outcome = await page.evaluate(
        ({ code }) =>
          new Promise<string>((resolve) => {
            // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- a debugger may; the page may not
            const run = new Function(code);
            setTimeout(() => {
              try {
                run();
                resolve("done");
              } catch {
                resolve("stopped");
              }
            });
          }),
        { code: attempt },
      );
      expect(`${name}: ${outcome}`).toBe(`${name}: stopped`);
    }
  });

  test("nothing is fetched from elsewhere, in no way", async ({ page }) => {
    const requests: string[] = [];
    page.on("requestfinished", (request) => {
      if (request.url().includes("canary.invalid")) requests.push(request.url());
    });
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const stopped = new Set<string>();
    await page.exposeFunction("tell", (directive: string) => stopped.add(directive));
    await page.evaluate(() => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
        Reflect.get(window, "tell")(effectiveDirective);
      });
      const picture = new Image();
      picture.src = "https://canary.invalid/x.png";
      const inlined = new Image();
      inlined.src = "data:image/png;base64,AAAA";
      const style = document.createElement("style");
      style.textContent = "body { color: red }";
      const sheet = document.createElement("link");
      sheet.rel = "stylesheet";
      sheet.href = "https://canary.invalid/x.css";
      const frame = document.createElement("iframe");
      frame.src = "https://canary.invalid/";
      document.body.append(picture, inlined, style, sheet, frame);
      navigator.sendBeacon("https://canary.invalid/", "x");
      fetch("https://canary.invalid/").catch(() => {});
    });
    await expect
      .poll(() => [...stopped].sort())
      .toEqual(["connect-src", "frame-src", "img-src", "style-src-elem"]);
    expect(requests).toEqual([]);
  });
});

test("layout, templates, dialogs and every export work under the policy", async ({ editor }) => {
  test.setTimeout(180_000);
  await editor.startFrom("Three stages");
  await editor.press("Control+k");
  await editor.page.keyboard.press("Escape");
  await editor.run("Lay out automatically");
  for (const item of [
    "Export as JSON",
    "Export as PDF",
    "Export as SVG picture",
    "Export the roadmap as JSON",
    "Export the roadmap as Markdown",
  ]) {
    expect((await editor.export(item)).bytes.length, item).toBeGreaterThan(500);
  }
});
