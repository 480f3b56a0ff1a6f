import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { sceneOf } from "../../../../src/core/drawing/scene.ts";
import { writePdf } from "../../../../src/core/exchange/pdf/write.ts";
import { sevenStages, persianProcess, sceneOptions } from "../../drawing/sevenStages.ts";
import { testFonts } from "./fonts.ts";
it("x", async () => {
  const s = sevenStages();
  const o = await sceneOptions("en", { badges: s.badges, stageFigures: s.stageFigures });
  const figures = [{ label: "Leads per month", value: "100" }, { label: "Wins per month", value: "9.9" }, { label: "Revenue per month", value: "EUR 118,960" }, { label: "Days from lead to win", value: "55" }];
  writeFileSync("/tmp/pal/en.pdf", await writePdf(s.document, sceneOf(s.document, o), { ...o, fonts: testFonts(), figures, createdAt: "21 Nov 2026", paper: "a4" }));
  const f = await sceneOptions("fa");
  const d = persianProcess();
  writeFileSync("/tmp/pal/fa.pdf", await writePdf(d, sceneOf(d, f), { ...f, fonts: testFonts(), figures: [{label: "برد در ماه", value: "۹٫۹"}], createdAt: f.formats.day("2026-11-21"), paper: "a4" }));
});
