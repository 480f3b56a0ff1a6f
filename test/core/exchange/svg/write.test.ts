// @vitest-environment jsdom
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { sceneOf } from "../../../../src/core/drawing/scene.ts";
import { writeSvg } from "../../../../src/core/exchange/svg/write.ts";
import { MIXED_NAMES, processNamed } from "../../drawing/mixedNames.ts";
import { persianProcess, sceneOptions, sevenStages } from "../../drawing/sevenStages.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";

function parsed(svg: string): Document {
  return new DOMParser().parseFromString(svg, "image/svg+xml");
}

describe("an SVG", () => {
  it("is well-formed and holds the names of all that is drawn", async () => {
    const { document } = sevenStages();
    const svg = writeSvg(sceneOf(document, await sceneOptions("en")), {
      title: "B2B & more",
      description: "Seven stages",
      language: "en",
    });
    const page = parsed(svg);
    expect(page.querySelector("parsererror")).toBeNull();
    expect(page.querySelector("title")?.textContent).toBe("B2B & more");
    expect(page.querySelector("desc")?.textContent).toBe("Seven stages");
    const words = [...page.querySelectorAll("text")].map((text) => text.textContent);
    for (const stage of document.stage.values()) expect(words).toContain(stage.name);
  });

  it("keeps hostile text as text", async () => {
    const name = `</text><script>alert(1)</script>"'&\u0000\uFFFF`;
    const { document } = buildProcess((b) => {
      b.note("plain", { width: 600 });
    });
    const scene = sceneOf(document, await sceneOptions("en"));
    const items = scene.items.map((item) =>
      item.kind === "text" ? { ...item, lines: [name] } : item,
    );
    const page = parsed(writeSvg({ ...scene, items }, { title: name, fontFamily: `"a"<b>` }));
    expect(page.querySelector("parsererror")).toBeNull();
    expect(page.querySelector("script")).toBeNull();
    expect(page.querySelector("text")?.textContent).toBe(`</text><script>alert(1)</script>"'&`);
    const tags = new Set([...page.querySelectorAll("*")].map((element) => element.tagName));
    expect([...tags].sort()).toEqual(["path", "rect", "svg", "text", "title"]);
  });

  it("says which way every text runs", async () => {
    const svg = writeSvg(sceneOf(persianProcess(), await sceneOptions("fa")), { title: "فروش" });
    const name = [...parsed(svg).querySelectorAll("text")].find(
      (text) => text.textContent === "شناسایی نیاز مشتری",
    );
    expect(name?.getAttribute("direction")).toBe("rtl");
    expect(name?.getAttribute("text-anchor")).toBe("start");
  });

  it("holds mixed names in the order in which they are written, each said to run from the right", async () => {
    const options = await sceneOptions("fa");
    const svg = writeSvg(sceneOf(processNamed(MIXED_NAMES), options), {
      title: MIXED_NAMES[4],
      language: "fa",
    });
    // By a parser of XML, which throws at what is not well-formed.
    const page = new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;
    expect(page.documentElement.getAttribute("xml:lang")).toBe("fa");
    expect(page.querySelector("title")?.textContent).toBe(MIXED_NAMES[4]);
    const texts = [...page.querySelectorAll("text")];
    for (const name of MIXED_NAMES) {
      const [text, ...others] = texts.filter(({ textContent }) => textContent === name);
      expect(others).toEqual([]);
      expect(text?.getAttribute("direction")).toBe("rtl");
      // Without it the direction would not reach the order of the letters.
      expect(text?.getAttribute("unicode-bidi")).toBe("embed");
      expect(text?.getAttribute("text-anchor")).toBe("start");
      expect(text?.childElementCount).toBe(0);
    }
  });

  it("is the same bytes for the same scene", async () => {
    const draw = async () =>
      writeSvg(sceneOf(sevenStages().document, await sceneOptions("en")), { title: "x" });
    expect(await draw()).toBe(await draw());
  });
});
