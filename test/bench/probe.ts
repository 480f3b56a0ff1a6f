import type { CDPSession, Page } from "@playwright/test";

/** What one kind of step cost, in milliseconds. */
export interface Cost {
  /** Work of the main thread a step: its own time, not what other programs took from it. */
  readonly work: number;
  /** From one frame to the next. */
  readonly frameMedian: number;
  readonly frame95: number;
  readonly frameMost: number;
  /** From the pointer's event to the end of its frame. */
  readonly answerMedian: number;
}

declare global {
  interface Window {
    probe: {
      frames: number[];
      answers: number[];
      isOn: boolean;
      /** When the diagram last changed and that was painted. */
      painted: number;
      /** When the picture of all nodes and arrows was first painted, where there is one. */
      pictured: number;
      /** How long it took until a figure that is looked out for was another. */
      shown: Promise<number>;
    };
  }
}

/** Runs in the page before anything else. */
export function installProbe(): void {
  const probe = {
    frames: [] as number[],
    answers: [] as number[],
    isOn: false,
    painted: 0,
    pictured: 0,
    shown: Promise.resolve(0),
  };
  window.probe = probe;
  let last = 0;
  const tick = (now: number) => {
    if (probe.isOn) {
      if (last > 0) probe.frames.push(now - last);
      last = now;
    } else last = 0;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  const answer = (event: Event) => {
    if (!probe.isOn) return;
    const from = event.timeStamp;
    afterPaint(() => probe.answers.push(performance.now() - from));
  };
  for (const type of ["pointermove", "wheel", "keydown"]) {
    window.addEventListener(type, answer, { capture: true, passive: true });
  }
  const observer = new MutationObserver((changes) => {
    // Steps are not to pay for being watched.
    if (probe.isOn) return;
    const isDiagram = changes.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest(".react-flow") !== null && element !== null;
    });
    if (!isDiagram) return;
    const hasPicture = probe.pictured === 0 && document.querySelector("[data-drawn]") !== null;
    afterPaint(() => {
      probe.painted = performance.now();
      if (hasPicture) probe.pictured ||= probe.painted;
    });
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

/** Runs steps and says what each cost. A step is one input event, 60 of them a second. */
export async function costOf(
  page: Page,
  session: CDPSession,
  steps: number,
  step: (index: number) => Promise<unknown>,
): Promise<Cost> {
  await page.evaluate(() => {
    window.probe.frames = [];
    window.probe.answers = [];
    window.probe.isOn = true;
  });
  const before = await busySeconds(session);
  for (let index = 0; index < steps; index += 1) {
    await Promise.all([step(index), page.waitForTimeout(16)]);
  }
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      }),
  );
  const after = await busySeconds(session);
  const { frames, answers } = await page.evaluate(() => {
    window.probe.isOn = false;
    return { frames: window.probe.frames, answers: window.probe.answers };
  });
  return {
    work: ((after - before) * 1000) / steps,
    frameMedian: quantile(frames, 0.5),
    frame95: quantile(frames, 0.95),
    frameMost: Math.max(0, ...frames),
    answerMedian: quantile(answers, 0.5),
  };
}

async function busySeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
}

/** Megabytes of the page's heap after a collection. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.disable");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
