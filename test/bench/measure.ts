import type { Browser, CDPSession, Page } from "@playwright/test";
import type { ProcessDocument } from "../../src/core/process/document.ts";
import { boundsOfNode } from "../../src/core/process/geometry.ts";
import { layoutTime } from "./layout.ts";
import { measureOpening, type Opening } from "./opening.ts";
import { bringIn, open, paintedAt, saved } from "./pages.ts";
import { type Cost, costOf, heapOf, quantile } from "./probe.ts";
import type { Sites } from "./sites.ts";

const MIDDLE = { x: 620, y: 470 };
/** How many steps a pan and a drag take; a zoom takes nearly as many each way. */
export const STEPS = 40;
const ZOOM_SHARE = 0.85;
/** How far the wheel is turned for a zoom from 100 % to 10 %, in its pixels. */
const ZOOM_TURN = 1700;

/** What both pages are measured for. */
export interface Figures extends Opening {
  readonly panAtFit: Cost;
  readonly zoom: Cost;
  readonly panAtFull: Cost;
  readonly dragAtFit: Cost;
  readonly dragAtFull: Cost;
  /** Megabytes. */
  readonly heap: number;
}

/** What only the product does, in milliseconds. */
export interface ProductFigures extends Figures {
  /** From navigation until every arrow has its final way. */
  readonly routed: number;
  /** From a key to its letter. */
  readonly key: number;
  readonly undo: number;
  /** From the key that changes a number to the new figure of the forecast. */
  readonly figure: number;
  readonly layoutFirst: number;
  readonly layoutSecond: number;
  /** The longest time that the page could not answer during a layout. */
  readonly layoutBlock: number;
}

interface Subject {
  readonly page: Page;
  readonly session: CDPSession;
  readonly fit: () => Promise<void>;
  readonly full: () => Promise<void>;
}

export async function measureBare(
  browser: Browser,
  sites: Sites,
  size: number,
  document: ProcessDocument,
  steps = STEPS,
): Promise<Figures> {
  const address = `${sites.bare}?nodes=${size}`;
  const opening = await measureOpening(async (page) => {
    await page.goto(address);
    return address;
  });
  const { page, session } = await open(browser);
  await page.goto(address);
  await paintedAt(page);
  const settle = () => page.waitForTimeout(400);
  const subject: Subject = {
    page,
    session,
    fit: async () => {
      await page.evaluate(() => window.flow?.fitView());
      await settle();
    },
    full: async () => {
      await page.evaluate(() => window.flow?.zoomTo(1));
      await settle();
    },
  };
  const walked = await walk(subject, document, steps);
  const figures = { ...opening, ...walked, heap: await heapOf(session) };
  await page.context().close();
  return figures;
}

/** The product's side of what both pages are measured for, and nothing else. */
export async function measureCanvas(
  browser: Browser,
  sites: Sites,
  document: ProcessDocument,
  steps = STEPS,
): Promise<Figures> {
  const opening = await openingOfProduct(sites, document);
  const { subject, heap } = await openProduct(browser, sites, document);
  const figures = { ...opening, heap, ...(await walk(subject, document, steps)) };
  await subject.page.context().close();
  return figures;
}

function openingOfProduct({ product }: Sites, document: ProcessDocument): Promise<Opening> {
  return measureOpening(async (page) => {
    await bringIn(page, product, document);
    // What keeps it offline has fetched all of it.
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    return page.url();
  });
}

async function openProduct(browser: Browser, sites: Sites, document: ProcessDocument) {
  const { page, session } = await open(browser);
  await bringIn(page, sites.product, document);
  await page.reload();
  const routed = await paintedAt(page);
  const press = async (keys: string) => {
    await page.locator("[data-canvas]").focus();
    await page.keyboard.press(keys);
    await page.waitForTimeout(600);
    // What a step leaves to be done afterwards is not laid to the charge of the next one.
    await page.locator("[data-canvas]:not([data-routing])").waitFor();
  };
  const subject: Subject = {
    page,
    session,
    fit: () => press("Shift+1"),
    full: () => press("Shift+0"),
  };
  return { subject, routed, press, heap: await heapOf(session) };
}

export async function measureProduct(
  browser: Browser,
  sites: Sites,
  document: ProcessDocument,
  steps = STEPS,
): Promise<ProductFigures> {
  const opening = await openingOfProduct(sites, document);
  const { subject, routed, press, heap } = await openProduct(browser, sites, document);
  const { page } = subject;
  const both = await walk(subject, document, steps);
  await subject.fit();
  const undo = await undoTime(subject);
  const key = await keyTime(subject, document);
  const figure = await figureTime(page);
  const layoutFirst = await layoutTime(page);
  // Laid out as it is already, nothing would move and nothing could be waited for.
  await press("Control+z");
  const layoutSecond = await layoutTime(page);
  const figures = {
    ...opening,
    routed,
    ...both,
    heap,
    key,
    undo,
    figure,
    layoutFirst: layoutFirst.time,
    layoutSecond: layoutSecond.time,
    layoutBlock: Math.max(layoutFirst.block, layoutSecond.block),
  };
  await page.context().close();
  return figures;
}

/** The steps that both pages go through. */
async function walk(
  subject: Subject,
  document: ProcessDocument,
  steps: number,
): Promise<Omit<Figures, keyof Opening | "heap">> {
  const { page, session } = subject;
  const pan = async () => {
    await page.mouse.move(MIDDLE.x, MIDDLE.y);
    return costOf(page, session, steps, (index) =>
      page.mouse.wheel(index < steps / 2 ? 30 : -30, index % 10 < 5 ? 20 : -20),
    );
  };
  await subject.fit();
  const panAtFit = await pan();
  await subject.fit();
  const dragAtFit = await dragNode(subject, document, steps);
  await subject.fit();
  await subject.full();
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  await page.keyboard.down("Control");
  const oneWay = Math.round(steps * ZOOM_SHARE);
  const turn = ZOOM_TURN / oneWay;
  const zoom = await costOf(page, session, 2 * oneWay, (index) =>
    page.mouse.wheel(0, index < oneWay ? turn : -turn),
  );
  await page.keyboard.up("Control");
  await page.waitForTimeout(1_000);
  await subject.full();
  const panAtFull = await pan();
  const dragAtFull = await dragNode(subject, document, steps);
  return { panAtFit, zoom, panAtFull, dragAtFit, dragAtFull };
}

/** Drags the decision that is nearest to the middle of the window to and fro. */
async function dragNode(subject: Subject, document: ProcessDocument, steps: number): Promise<Cost> {
  const { page, session } = subject;
  const view = await page.locator(".react-flow__viewport").evaluate((element) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
    const frame = element.closest(".react-flow")?.getBoundingClientRect();
    return { zoom: a, x: e + (frame?.x ?? 0), y: f + (frame?.y ?? 0) };
  });
  const places = [...document.decision.values()].map((node) => {
    const bounds = boundsOfNode(document, node);
    return {
      x: (bounds.x + bounds.width / 2) * view.zoom + view.x,
      y: (bounds.y + bounds.height / 2) * view.zoom + view.y,
    };
  });
  const far = (at: { x: number; y: number }) => Math.hypot(at.x - MIDDLE.x, at.y - MIDDLE.y);
  const [at] = places.toSorted((a, b) => far(a) - far(b));
  if (at === undefined) throw new Error("The document has no decision");
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 8, at.y + 4);
  const cost = await costOf(page, session, steps, (index) => {
    const along = Math.sin((index / steps) * 2 * Math.PI);
    return page.mouse.move(at.x + 8 + 60 * along, at.y + 4 + 30 * along);
  });
  await page.mouse.move(at.x, at.y);
  await page.mouse.up();
  await page.waitForTimeout(500);
  return cost;
}

/** From the keys to the frame that shows the document without the last drag. */
async function undoTime({ page, session }: Subject): Promise<number> {
  await page.locator("[data-canvas]").focus();
  const { answerMedian } = await costOf(page, session, 2, async (index) => {
    await page.keyboard.press(index % 2 === 0 ? "Control+z" : "Control+Shift+z");
    await page.waitForTimeout(400);
  });
  return answerMedian;
}

/** From a key to its letter in the name field of a stage. */
async function keyTime(subject: Subject, document: ProcessDocument): Promise<number> {
  const { page, session } = subject;
  const [stage] = document.stage.values();
  if (stage === undefined) return 0;
  const canvas = page.locator("[data-canvas]");
  await canvas.focus();
  await page.keyboard.press("ArrowRight");
  await subject.full();
  await page.keyboard.press("F2");
  await canvas.locator("textarea").waitFor();
  const { answerMedian } = await costOf(page, session, 12, async () => {
    await page.keyboard.press("a");
    await page.waitForTimeout(60);
  });
  await page.keyboard.press("Enter");
  await saved(page);
  return answerMedian;
}

/** From the key that takes back another number of leads, or does it again, to the wins that follow. */
async function figureTime(page: Page): Promise<number> {
  await page.locator("[data-canvas]").focus();
  await page.keyboard.press("Escape");
  const leads = page.getByLabel("Inflow of Fairs").first();
  await leads.fill("55");
  const wins = page.locator('[data-figure="winsPerMonth"]');
  const before = await wins.textContent();
  await leads.press("Enter");
  await page.waitForFunction(
    (text) => document.querySelector('[data-figure="winsPerMonth"]')?.textContent !== text,
    before,
  );
  const times: number[] = [];
  await page.locator("[data-canvas]").focus();
  for (const keys of ["Control+z", "Control+Shift+z", "Control+z", "Control+Shift+z"]) {
    // Told to look out before the key is pressed: a busy page would else miss it.
    await page.evaluate(() => {
      const at = document.querySelector('[data-testid="status-line"]');
      const wins = () => at?.querySelector('[data-figure="winsPerMonth"]')?.textContent;
      const before = wins();
      let from = 0;
      window.addEventListener("keydown", (event) => (from ||= event.timeStamp), true);
      window.probe.shown = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (from === 0 || wins() === before || wins() === undefined) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
        });
        if (at !== null) {
          observer.observe(at, { subtree: true, childList: true, characterData: true });
        }
      });
    });
    await page.keyboard.press(keys);
    times.push(await page.evaluate(() => window.probe.shown));
  }
  return quantile(times, 0.5);
}
