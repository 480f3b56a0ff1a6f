import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { chromium } from "@playwright/test";
import { crossingsOf } from "./crossings.ts";
import { seededDocument } from "./documents.ts";
import { type Figures, measureBare, measureCanvas, measureProduct, STEPS } from "./measure.ts";
import { measureElk } from "./layout.ts";
import { mathematicsTable, measureMathematics } from "./mathematics.ts";
import { LAUNCH } from "./pages.ts";
import { measurePaper, paperTable } from "./paper.ts";
import { measurePaperDialog, type PaperDialogFigures, paperDialogTable } from "./paperDialog.ts";
import {
  type Compared,
  layoutTable,
  productTable,
  sharesTable,
  type SizeResult,
} from "./report.ts";
import { measureSimulation, simulationTable } from "./simulation.ts";
import { openSites } from "./sites.ts";

const USAGE = `npm run bench -- [options]
  --sizes 100,1000,5000   how many nodes the documents have
  --out bench.json        where the figures are written
  --only product          leaves out the bare React Flow page, ELK by itself, the mathematics and the PDF
  --only canvas           both pages, and what both are measured for alone
  --steps 40              how many steps a pan and a drag take, on both pages: fewer where they take long`;

/** Measures the built product in Chromium beside a bare React Flow page, and writes a table. */
export async function main(args: readonly string[]): Promise<void> {
  if (args.includes("--help")) {
    console.log(USAGE);
    return;
  }
  const option = (name: string, otherwise: string) =>
    args[args.indexOf(`--${name}`) + 1 || args.length] ?? otherwise;
  const sizes = option("sizes", "100,1000,5000").split(",").map(Number);
  const only = option("only", "");
  const isAlone = only !== "";
  const steps = Number(option("steps", String(STEPS)));
  const documents = new Map(sizes.map((size) => [size, seededDocument(size)]));
  // By itself, before a browser takes its share of the machine.
  const simulation = isAlone ? null : await measureSimulation();
  const mathematics = isAlone ? null : await measureMathematics();
  const paper = isAlone ? null : await measurePaper();
  const sites = await openSites(documents);
  const browser = await chromium.launch(LAUNCH);
  const compared: Compared[] = [];
  const results: SizeResult[] = [];
  let paperDialog: PaperDialogFigures | null = null;
  try {
    for (const [size, document] of documents) {
      const bareFigures = () => measureBare(browser, sites, size, document, steps);
      if (only === "canvas") {
        const product = await measureCanvas(browser, sites, document, steps);
        compared.push({ size, product, bare: await bareFigures() });
      } else {
        const product = await measureProduct(browser, sites, document, steps);
        let bare: Figures | null = null;
        let elk: SizeResult["elk"] = null;
        if (!isAlone) {
          bare = await bareFigures();
          elk = { ...(await measureElk(browser, sites, size)), ...(await crossingsOf(document)) };
        }
        results.push({ size, product, bare, elk });
      }
      console.log(`${size} nodes measured`);
    }
    if (!isAlone) paperDialog = await measurePaperDialog(browser, sites.product);
  } finally {
    await browser.close();
    await sites.close();
  }
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model ?? "?"}, Node ${process.version}, Chromium ${browser.version()}`;
  console.log(`\n${machine}\n`);
  console.log(`${sharesTable([...compared, ...results])}\n`);
  if (results.length > 0) {
    console.log(`${productTable(results)}\n\n${layoutTable(results)}\n`);
  }
  if (simulation !== null) console.log(`${simulationTable(simulation)}\n`);
  if (mathematics !== null) console.log(`${mathematicsTable(mathematics)}\n`);
  if (paper !== null) console.log(`${paperTable(paper)}\n`);
  if (paperDialog !== null) console.log(`${paperDialogTable(paperDialog)}\n`);
  const figures = {
    machine,
    steps,
    results,
    compared,
    simulation,
    mathematics,
    paper,
    paperDialog,
  };
  await writeFile(option("out", "bench.json"), JSON.stringify(figures, null, 2));
}
