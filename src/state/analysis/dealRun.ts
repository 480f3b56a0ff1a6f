import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Gap } from "../../core/analysis/gaps.ts";
import { dayNumber, isoDay, type IsoDay } from "../../core/base/calendar.ts";
import { clamp } from "../../core/base/geometry.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import { type Film, totalsAt, wonBy } from "../../core/simulation/film.ts";
import { announce, sessionStore } from "../session/session.ts";
import { today } from "../session/today.ts";
import { editorStore } from "../store/editor.ts";

/** Days of the process that go by in a second, from slow to fast. */
export const SPEEDS = [0.5, 1, 2, 4, 8, 16, 32] as const;
const USUAL_SPEED = 4;
/** How long a deal is seen on its way, in seconds. */
const ON_THE_WAY = 0.8;

/** A simulated year that is played on the canvas. Kept nowhere. */
export interface DealRun {
  readonly status: "none" | "preparing" | "ready" | "impossible" | "failed";
  /** How much is worked out, 0 to 1. */
  readonly progress: number;
  /** Why it is impossible. */
  readonly gaps: readonly Gap[];
  readonly film: Film | null;
  /** What it is about. */
  readonly document: ProcessDocument | null;
  /** Tells one course of chance from another. */
  readonly seed: number;
  /** The day that counts as day 0. */
  readonly startDay: IsoDay;
  /** Days since then, with fractions. */
  readonly day: number;
  readonly isPlaying: boolean;
  /** Days a second. */
  readonly speed: number;
  /** Nothing moves: the days are gone through one by one. */
  readonly isStill: boolean;
  /** Whether the figures of each step are listed. */
  readonly isTableOpen: boolean;
}

const NOTHING: DealRun = {
  status: "none",
  progress: 0,
  gaps: [],
  film: null,
  document: null,
  seed: 1,
  startDay: "1970-01-01",
  day: 0,
  isPlaying: false,
  speed: USUAL_SPEED,
  isStill: false,
  isTableOpen: false,
};

export const dealRunStore = createStore<DealRun>(() => NOTHING);

export function useDealRun<Part>(select: (run: DealRun) => Part): Part {
  return useStore(dealRunStore, select);
}

let underWay: AbortController | null = null;

/** Works out a year of the open process and begins to play it, by one course of chance. */
export async function startRun(seed = 1): Promise<void> {
  const { document } = editorStore.getState();
  if (document === null) return;
  underWay?.abort(new Error("Begun anew"));
  const own = new AbortController();
  underWay = own;
  const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const { speed, isTableOpen, status } = dealRunStore.getState();
  const startDay = today();
  dealRunStore.setState({
    ...NOTHING,
    status: "preparing",
    document,
    seed,
    startDay,
    speed,
    isStill,
    isTableOpen: status === "none" ? isStill : isTableOpen,
  });
  try {
    // What asks and reads the answers comes with the first run.
    const { filmed } = await import("./filming.ts");
    const answer = await filmed(document, { seed, startDay }, own.signal, (progress) => {
      if (underWay === own) dealRunStore.setState({ progress });
    });
    if (underWay !== own) return;
    if (answer.known) {
      dealRunStore.setState({ status: "ready", film: answer.film, isPlaying: !isStill });
    } else {
      dealRunStore.setState({ status: "impossible", gaps: answer.gaps });
    }
    const { translate } = sessionStore.getState();
    announce(translate(answer.known ? "run.said.begun" : "run.impossible"));
  } catch {
    // Given up by the user or with the document: that is told already.
    if (underWay === own) dealRunStore.setState({ status: "failed" });
  }
}

/** Takes the run off the canvas, and says so. */
export function endRun(): void {
  if (!isRunOn()) return;
  underWay?.abort(new Error("Ended"));
  underWay = null;
  const { speed } = dealRunStore.getState();
  dealRunStore.setState({ ...NOTHING, speed });
  announce(sessionStore.getState().translate("run.said.ended"));
}

export function isRunOn(): boolean {
  return dealRunStore.getState().status !== "none";
}

/** Whether there is something that can be played or gone through. */
export function isRunReady(): boolean {
  return dealRunStore.getState().film !== null;
}

/** Plays or pauses; at the end it begins anew. Where nothing is to move it does nothing. */
export function togglePlaying(): void {
  const { film, isPlaying, isStill, day } = dealRunStore.getState();
  if (film === null || isStill) return;
  if (isPlaying) pauseRun();
  else dealRunStore.setState({ isPlaying: true, day: day >= film.days ? 0 : day });
}

/** Stops where it is and says how things stand. */
export function pauseRun(): void {
  if (!dealRunStore.getState().isPlaying) return;
  dealRunStore.setState({ isPlaying: false });
  sayDay("run.said.paused");
}

/** Goes so many days on, or back, stops there and says how things stand. */
export function stepDays(by: number): void {
  const { day } = dealRunStore.getState();
  goToDay(Math.floor(day) + by);
  sayDay("run.said.day");
}

/** Stops at a day; its control says which it is. */
export function goToDay(day: number): void {
  const { film } = dealRunStore.getState();
  if (film !== null) dealRunStore.setState({ isPlaying: false, day: clamp(day, 0, film.days) });
}

/** Goes on by so many seconds; at the end it stops. */
export function playOn(seconds: number): void {
  const { film, isPlaying, day, speed } = dealRunStore.getState();
  if (film === null || !isPlaying) return;
  const next = day + seconds * speed;
  dealRunStore.setState({ day: Math.min(film.days, next) });
  if (next >= film.days) pauseRun();
}

/** The next speed in the list, or the one before; the same at its end. */
export function speedAfter(speed: number, by: 1 | -1): number {
  const place = SPEEDS.findIndex((each) => each >= speed);
  return SPEEDS[place + by] ?? speed;
}

export function changeSpeed(by: 1 | -1): void {
  dealRunStore.setState(({ speed }) => ({ speed: speedAfter(speed, by) }));
}

export function toggleRunTable(): void {
  dealRunStore.setState(({ isTableOpen }) => ({ isTableOpen: !isTableOpen }));
}

/** How many days the way of a deal is seen to take, so that the eye can follow it. */
export function travelDaysOf({ speed, isStill }: Pick<DealRun, "speed" | "isStill">): number {
  return isStill ? 0 : speed * ON_THE_WAY;
}

/** The date of a day of the run. */
export function dateOf({ startDay }: Pick<DealRun, "startDay">, day: number): IsoDay {
  return isoDay((dayNumber(startDay) ?? 0) + Math.floor(day));
}

function sayDay(message: "run.said.paused" | "run.said.day"): void {
  const { film, document, day } = dealRunStore.getState();
  if (film === null || document === null) return;
  const { translate, formats } = sessionStore.getState();
  const { here, waiting } = totalsAt(film, day);
  const { wins, revenue } = wonBy(film, day);
  const figures = [
    translate("run.said.here", { count: here, shown: formats.integer(here) }),
    translate("run.said.waiting", { count: waiting, shown: formats.integer(waiting) }),
    translate("run.said.won", { count: wins, shown: formats.integer(wins) }),
    ...(revenue === null ? [] : [formats.money(revenue, processOf(document).currency)]),
  ];
  announce(
    translate(message, { day: formats.integer(Math.floor(day)), figures: formats.list(figures) }),
    "place",
  );
}

/** It is of the process as it was: an edit, or leaving the diagram, ends it. */
editorStore.subscribe(({ document }) => {
  if (isRunOn() && document !== dealRunStore.getState().document) endRun();
});
