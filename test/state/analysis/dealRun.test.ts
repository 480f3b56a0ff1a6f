import { beforeEach, describe, expect, test, vi } from "vitest";
import { setFields } from "../../../src/core/edits/setFields.ts";
import type { Film } from "../../../src/core/simulation/film.ts";
import {
  changeSpeed,
  dateOf,
  dealRunStore,
  endRun,
  goToDay,
  playOn,
  speedAfter,
  SPEEDS,
  startRun,
  stepDays,
  togglePlaying,
  travelDaysOf,
} from "../../../src/state/analysis/dealRun.ts";
import type { filmed } from "../../../src/state/analysis/filming.ts";
import { sessionStore } from "../../../src/state/session/session.ts";
import { openInEditor, run } from "../../../src/state/store/editor.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const film: Film = {
  days: 10,
  isCut: false,
  states: [],
  stays: [],
  waits: [],
  ends: new Map(),
  trips: { at: new Float64Array(), stays: new Float64Array(), path: new Int32Array(), paths: [] },
  wins: { at: new Float64Array(), worth: null },
};

const { answers } = vi.hoisted(() => ({
  answers: { filmed: (): ReturnType<typeof filmed> => Promise.reject(new Error("none")) },
}));
vi.mock("../../../src/state/analysis/filming.ts", () => ({ filmed: () => answers.filmed() }));

let isStill = false;
vi.stubGlobal("window", { matchMedia: () => ({ matches: isStill }) });

const { document } = buildProcess((b) => b.stage("Qualify", { id: "qualify" }));
const now = () => dealRunStore.getState();

beforeEach(() => {
  endRun();
  isStill = false;
  answers.filmed = () => Promise.resolve({ known: true, film });
  openInEditor("one", document);
});

describe("a run", () => {
  test("plays at its speed to its end, says so, and begins anew from there", async () => {
    await startRun();
    expect(now()).toMatchObject({ status: "ready", isPlaying: true, day: 0, seed: 1 });
    playOn(0.5);
    expect(now().day).toBe(0.5 * now().speed);
    playOn(100);
    expect(now()).toMatchObject({ day: film.days, isPlaying: false });
    expect(sessionStore.getState().announcement).toBe("run.said.paused");
    togglePlaying();
    expect(now()).toMatchObject({ day: 0, isPlaying: true });
  });

  test("stops where it is paused, stepped or led to, and stays within its days", async () => {
    await startRun();
    playOn(0.3);
    togglePlaying();
    const { day } = now();
    playOn(1);
    expect(now().day).toBe(day);
    stepDays(1);
    expect(now().day).toBe(Math.floor(day) + 1);
    expect(sessionStore.getState().announcement).toBe("run.said.day");
    goToDay(99);
    expect(now().day).toBe(film.days);
    stepDays(-50);
    expect(now().day).toBe(0);
  });

  test("ends with an edit of the process, and with another process", async () => {
    await startRun();
    run(setFields, { ids: ["qualify"], fields: { name: "Assess" } }, { label: "common.untitled" });
    expect(now()).toMatchObject({ status: "none", film: null });
    await startRun();
    openInEditor("two", buildProcess(() => {}).document);
    expect(now().status).toBe("none");
  });

  test("moves nothing where less motion is asked for: it is gone through day by day", async () => {
    isStill = true;
    await startRun();
    expect(now()).toMatchObject({ isPlaying: false, isStill: true, isTableOpen: true });
    togglePlaying();
    expect(now().isPlaying).toBe(false);
    stepDays(1);
    expect(now().day).toBe(1);
    expect(travelDaysOf(now())).toBe(0);
  });

  test("that is impossible names what is missing, and one that fails says so", async () => {
    const gap = { reason: "noLeadSource", recordId: null, share: null } as const;
    answers.filmed = () => Promise.resolve({ known: false, gaps: [gap] });
    await startRun();
    expect(now()).toMatchObject({ status: "impossible", gaps: [gap], film: null });
    answers.filmed = () => Promise.reject(new Error("no worker"));
    await startRun();
    expect(now().status).toBe("failed");
  });

  test("that is ended while it is worked out does not come back", async () => {
    let answer: () => void = () => {};
    answers.filmed = () =>
      new Promise((resolve) => {
        answer = () => resolve({ known: true, film });
      });
    const started = startRun();
    await vi.waitFor(() => expect(answer).not.toBe(undefined));
    expect(now().status).toBe("preparing");
    endRun();
    answer();
    await Promise.race([started, new Promise((resolve) => setTimeout(resolve))]);
    expect(now().status).toBe("none");
  });
});

test("speeds go up and down their list and stay at its ends", () => {
  for (const [place, speed] of SPEEDS.entries()) {
    expect(speedAfter(speed, 1)).toBe(SPEEDS[Math.min(SPEEDS.length - 1, place + 1)]);
    expect(speedAfter(speed, -1)).toBe(SPEEDS[Math.max(0, place - 1)]);
  }
  const before = now().speed;
  changeSpeed(1);
  expect(now().speed).toBe(speedAfter(before, 1));
});

test("days have dates, over the ends of months", () => {
  expect(dateOf({ startDay: "2026-01-31" }, 0.9)).toBe("2026-01-31");
  expect(dateOf({ startDay: "2026-01-31" }, 1)).toBe("2026-02-01");
});
