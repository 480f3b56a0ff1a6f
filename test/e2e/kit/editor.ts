import { expect, type Locator, type Page } from "@playwright/test";
import type { ArrowKind, NodeKind, NodeRecord } from "../../../src/core/process/kinds.ts";
import {
  allArrows,
  allNodes,
  nameOf,
  type ProcessDocument,
} from "../../../src/core/process/document.ts";
import { bytesOf } from "./download.ts";
import { Inspector } from "./inspector.ts";
import { type Box, drag, middleOf, placeOnLine, type Point } from "./pointer.ts";
import { StartScreen } from "./startScreen.ts";
import { shownDocument, standsStill, storedDocument, waitUntilSaved } from "./stored.ts";

/** How far below its upper edge a stage can be grabbed without touching an activity. */
const STAGE_HEADER = 20;

/** The editor in the words of those who use it. Nodes are meant by their names. */
export class Editor {
  readonly page: Page;
  readonly inspector: Inspector;
  readonly canvas: Locator;

  constructor(page: Page) {
    this.page = page;
    this.inspector = new Inspector(page);
    this.canvas = page.locator("[data-canvas]");
  }

  // ── documents ──

  /** Begins a process from a template on the start screen. */
  async startFrom(template: string): Promise<void> {
    const start = new StartScreen(this.page);
    await start.open();
    await start.use(template);
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await shownDocument(this.page);
  }

  async waitUntilSaved(): Promise<void> {
    await waitUntilSaved(this.page);
  }

  /** The document as it is stored. */
  async document(): Promise<ProcessDocument> {
    return storedDocument(this.page);
  }

  /** The stored node with this name; fails unless there is exactly one. */
  async node<Kind extends NodeKind>(
    kind: Kind,
    name: string,
  ): Promise<Extract<NodeRecord, { kind: Kind }>> {
    const found = [...allNodes(await this.document())].filter(
      (node): node is Extract<NodeRecord, { kind: Kind }> =>
        node.kind === kind && nameOf(node) === name,
    );
    const [node] = found;
    if (node === undefined || found.length > 1) {
      throw new Error(`${found.length} nodes of kind ${kind} are called “${name}”`);
    }
    return node;
  }

  // ── what is on the canvas ──

  element(id: string): Locator {
    return this.canvas.locator(`[data-record-id="${id}"]`);
  }

  selected(): Locator {
    return this.canvas.locator(".react-flow__node:has([data-selected])");
  }

  /** Walks on with the arrow keys until the node is selected. */
  async walkTo(id: string): Promise<void> {
    await this.press("Escape");
    await this.press("Home");
    const target = this.element(id).locator("[data-selected]").first();
    for (let step = 0; step < 12 && !(await target.isVisible()); step += 1) {
      await this.press("ArrowRight");
    }
    await expect(target).toBeVisible();
  }

  /** Chooses from the menu that opens at a place of the window. */
  async chooseAt(at: Point, items: readonly string[]): Promise<void> {
    await this.page.mouse.click(at.x, at.y, { button: "right" });
    for (const item of items) {
      await this.page.getByRole("menuitem", { name: new RegExp(`^${item}`) }).click();
    }
    await expect(this.page.getByRole("menu")).toHaveCount(0);
  }

  async box(id: string): Promise<Box> {
    await standsStill(this.page);
    const box = await this.element(id).boundingBox();
    if (box === null) throw new Error(`${id} is not drawn`);
    return box;
  }

  /**
   * A place on a node where a pointer meets the node itself: nothing in it, no handle. Scrolls
   * the canvas when something lies over it.
   */
  async grip(id: string): Promise<Point> {
    const at = await this.gripOf(id);
    if (await this.isReachable(id, at)) return at;
    const [canvas, panel] = [
      await this.canvas.boundingBox(),
      await this.inspector.panel.boundingBox(),
    ];
    if (canvas === null) throw new Error("The canvas is not shown");
    const free = canvas.width - (panel?.width ?? 0);
    const middle = { x: canvas.x + free / 2, y: canvas.y + canvas.height / 2 };
    await this.page.mouse.move(middle.x, middle.y);
    await this.page.mouse.wheel(at.x - middle.x, at.y - middle.y);
    await expect.poll(async () => this.isReachable(id, await this.gripOf(id))).toBe(true);
    return this.gripOf(id);
  }

  private async gripOf(id: string): Promise<Point> {
    const box = await this.box(id);
    const isStage = (await this.element(id).getAttribute("data-kind")) === "stage";
    const down = isStage ? STAGE_HEADER * (await this.zoom()) : box.height / 2;
    return { x: box.x + box.width * 0.3, y: box.y + down };
  }

  private async isReachable(id: string, at: Point): Promise<boolean> {
    return this.element(id).evaluate(
      (element, { x, y }) => element.contains(document.elementFromPoint(x, y)),
      at,
    );
  }

  /** Canvas pixels to window pixels. */
  async zoom(): Promise<number> {
    return this.page
      .locator(".react-flow__viewport")
      .evaluate((viewport) => new DOMMatrix(getComputedStyle(viewport).transform).a);
  }

  /** The middle of a part of the window where the canvas is empty: no node, nothing that floats. */
  async emptyPlace(width: number, height: number): Promise<Point> {
    await standsStill(this.page);
    const place = await this.canvas.evaluate(
      (canvas, size) => {
        const frame = canvas.getBoundingClientRect();
        const taken = [...document.querySelectorAll("[data-record-id][data-kind]")]
          .filter((element) => element.classList.contains("react-flow__node"))
          .map((element) => element.getBoundingClientRect());
        const margin = 44;
        for (let y = frame.top + margin; y + size.height < frame.bottom - 64; y += 12) {
          for (let x = frame.left + margin; x + size.width < frame.right - margin; x += 12) {
            const isTaken = taken.some(
              (rect) =>
                x < rect.right + 16 &&
                x + size.width > rect.left - 16 &&
                y < rect.bottom + 16 &&
                y + size.height > rect.top - 16,
            );
            const corners = [
              [x, y],
              [x + size.width, y],
              [x, y + size.height],
              [x + size.width, y + size.height],
              [x + size.width / 2, y + size.height / 2],
            ] as const;
            const isPane = corners.every(([px, py]) =>
              canvas.contains(document.elementFromPoint(px, py)),
            );
            if (!isTaken && isPane) return { x: x + size.width / 2, y: y + size.height / 2 };
          }
        }
        return null;
      },
      { width, height },
    );
    if (place === null) throw new Error(`The canvas has no room for ${width} x ${height}`);
    return place;
  }

  // ── gestures ──

  palette(kind: NodeKind): Locator {
    return this.page.getByRole("toolbar").locator(`[data-palette="${kind}"]`);
  }

  async dragFromPalette(kind: NodeKind, to: Point): Promise<void> {
    const from = await this.palette(kind).boundingBox();
    if (from === null) throw new Error(`The palette has no ${kind}`);
    await drag(this.page, middleOf(from), to);
  }

  /** Types the name of what was just added, whose name field is open. */
  async typeName(name: string): Promise<void> {
    const field = this.canvas.getByRole("textbox");
    await expect(field).toBeFocused();
    await field.fill(name);
    await field.press("Enter");
    await expect(field).toBeHidden();
  }

  async addStage(name: string, at?: Point): Promise<void> {
    const zoom = await this.zoom();
    await this.dragFromPalette("stage", at ?? (await this.emptyPlace(240 * zoom, 290 * zoom)));
    await this.typeName(name);
  }

  /** Drags an activity from the palette onto the stage, below what is in it already. */
  async addActivityInto(stage: string, name: string): Promise<void> {
    const { id } = await this.node("stage", stage);
    const box = await this.box(id);
    await this.dragFromPalette("activity", {
      x: box.x + box.width / 2,
      y: box.y + box.height * 0.6,
    });
    await this.typeName(name);
  }

  async select(id: string, options: { adding?: boolean } = {}): Promise<void> {
    const at = await this.grip(id);
    if (options.adding === true) await this.page.keyboard.down("Shift");
    await this.page.mouse.click(at.x, at.y);
    if (options.adding === true) await this.page.keyboard.up("Shift");
    await expect(this.element(id).locator("[data-selected]").first()).toBeVisible();
  }

  /** Selects an arrow by a click on its line. */
  async selectArrow(id: string): Promise<void> {
    const at = await this.placeOnArrow(id);
    await this.page.mouse.click(at.x, at.y);
    await expect(this.element(id)).toHaveAttribute("data-selected", /.*/);
  }

  /** Selects nothing, by a click beside everything. */
  async selectNothing(): Promise<void> {
    const at = await this.emptyPlace(24, 24);
    await this.page.mouse.click(at.x, at.y);
    await expect(this.canvas.locator("[data-selected]")).toHaveCount(0);
  }

  async rename(id: string, name: string): Promise<void> {
    const at = await this.grip(id);
    await this.page.mouse.dblclick(at.x, at.y);
    await this.typeName(name);
  }

  async moveBy(id: string, dx: number, dy: number): Promise<void> {
    const at = await this.grip(id);
    await drag(this.page, at, { x: at.x + dx, y: at.y + dy });
  }

  /** Drags from a connecting handle of one node to another; returns the arrow's id. */
  async connect(fromId: string, toId: string): Promise<string> {
    const before = new Set([...allArrows(await this.document())].map(({ id }) => id));
    await this.select(fromId);
    const [from, to] = [middleOf(await this.box(fromId)), await this.grip(toId)];
    const side =
      Math.abs(to.x - from.x) > Math.abs(to.y - from.y)
        ? to.x > from.x
          ? "right"
          : "left"
        : to.y > from.y
          ? "bottom"
          : "top";
    const handle = await this.element(fromId)
      .locator(`[data-connect-handle="${side}"]`)
      .boundingBox();
    if (handle === null) throw new Error("The selected node shows no handle");
    await drag(this.page, middleOf(handle), to);
    const arrow = [...allArrows(await this.document())].find(({ id }) => !before.has(id));
    if (arrow === undefined) throw new Error("No arrow was made");
    expect(arrow).toMatchObject({ sourceId: fromId, targetId: toId });
    return arrow.id;
  }

  /** The id of the arrow between two nodes. */
  async arrow(kind: ArrowKind, fromId: string, toId: string): Promise<string> {
    const found = [...(await this.document())[kind].values()].find(
      ({ sourceId, targetId }) => sourceId === fromId && targetId === toId,
    );
    if (found === undefined) throw new Error(`No ${kind} leads from ${fromId} to ${toId}`);
    return found.id;
  }

  /** A place in the window where the pointer meets the line of the arrow. */
  async placeOnArrow(id: string): Promise<Point> {
    await standsStill(this.page);
    return placeOnLine(this.element(id));
  }

  /** Sets the probability of a flow in the inspector. */
  async setProbability(flowId: string, percent: number): Promise<void> {
    await this.selectArrow(flowId);
    await this.inspector.write("Probability", String(percent));
  }

  /** Selects the node and adds a metric of the library to it. */
  async attachMetric(
    id: string,
    name: string,
    numbers: { target: string; actual: string },
  ): Promise<void> {
    await this.select(id);
    await this.inspector.attachMetric(name, numbers);
  }

  // ── commands ──

  async press(keys: string): Promise<void> {
    await this.canvas.focus();
    await this.page.keyboard.press(keys);
  }

  /** Runs a command by its words in the command palette. */
  async run(command: string): Promise<void> {
    await this.press("Control+k");
    const palette = this.page.getByRole("dialog", { name: "Command palette" });
    await palette.getByRole("searchbox").fill(command);
    await palette.getByRole("option", { name: new RegExp(`^${command}`) }).click();
    await expect(palette).toBeHidden();
  }

  // ── figures and files ──

  /** A figure of the status line, as it is written. */
  figure(name: string): Locator {
    return this.page.getByTestId("status-line").locator(`[data-figure="${name}"]`);
  }

  /** The same as text, with plain spaces. */
  async figureText(name: string): Promise<string> {
    return (await this.figure(name).innerText()).replaceAll(/\s+/g, " ");
  }

  async export(item: string): Promise<{ name: string; bytes: Buffer }> {
    await this.page.getByRole("button", { name: "Export", exact: true }).click();
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("menuitem", { name: item }).click();
    // A PDF is saved when its pages have been looked at.
    if (item === "Export as PDF") {
      const save = this.page.getByRole("button", { name: "Save as PDF" });
      await save.click({ timeout: 60_000 });
    }
    const done = await download;
    return { name: done.suggestedFilename(), bytes: await bytesOf(done) };
  }

  /** Opens a file from within the editor. */
  async importFile(name: string, content: string | Buffer): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.press("Control+o");
    await (
      await chooser
    ).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  }
}
