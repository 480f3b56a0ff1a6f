import { foldText } from "../base/fold.ts";
import type { ProcessDocument } from "../process/document.ts";
import { activitiesOf, stagesInOrder } from "../process/graph.ts";
import type { Activity } from "../process/records/activity.ts";
import type { Stage } from "../process/records/stage.ts";
import type { Reads } from "./rule.ts";
import { type Topic, WORDS } from "./words.ts";

/** What an activity of a type is about, whatever its name. */
const TYPE_TOPICS: Readonly<Record<string, Topic>> = {
  research: "research",
  demo: "presentation",
  proposal: "proposal",
  negotiation: "negotiation",
  followUp: "followUp",
  recordUpdate: "recordUpdate",
};

/** What has to be read to know which stages and activities are about a topic, and in which order. */
export const TOPIC_READS = {
  stage: ["name", "order", "x", "y"],
  activity: ["name", "activityType", "stageId"],
} as const satisfies Reads;

/** Whether a text speaks of the topic, in any of the languages. */
export function speaksOf(text: string, topic: Topic): boolean {
  return text !== "" && patternOf(topic).test(foldText(text));
}

/** What is known of a record's name. */
interface Seen {
  readonly folded: string;
  readonly topics: Map<Topic, boolean>;
}

// Records never change, so that each name is looked through once for a topic.
const seen = new WeakMap<Activity | Stage, Seen>();

/** Whether a stage is about the topic, by its name; an activity by its type, else by its name. */
export function isAbout(record: Activity | Stage, topic: Topic): boolean {
  if (record.kind === "activity" && TYPE_TOPICS[record.activityType] === topic) return true;
  let known = seen.get(record);
  if (known === undefined) {
    known = { folded: foldText(record.name), topics: new Map() };
    seen.set(record, known);
  }
  const is = known.topics.get(topic) ?? patternOf(topic).test(known.folded);
  known.topics.set(topic, is);
  return is;
}

/**
 * The places of a topic among the stages, counted from 0 in their order: of stages that are
 * named so, and of those with such an activity. An activity that stands by itself has no place,
 * and counts as in the first stage.
 */
export function placesOf(document: ProcessDocument, topic: Topic): readonly number[] {
  const places = new Set<number>();
  for (const [place, stage] of stagesInOrder(document).entries()) {
    const isHere =
      isAbout(stage, topic) ||
      activitiesOf(document, stage.id).some((activity) => isAbout(activity, topic));
    if (isHere) places.add(place);
  }
  for (const activity of document.activity.values()) {
    if (activity.stageId === null && isAbout(activity, topic)) places.add(0);
  }
  return [...places].toSorted((a, b) => a - b);
}

/** The stage at a place; the last one beyond the end, undefined where there is none. */
export function stageAt(document: ProcessDocument, place: number): Stage | undefined {
  const stages = stagesInOrder(document);
  return stages[Math.max(0, Math.min(place, stages.length - 1))];
}

const patterns = new Map<Topic, RegExp>();

function patternOf(topic: Topic): RegExp {
  const known = patterns.get(topic);
  if (known !== undefined) return known;
  const escaped = (word: string) =>
    foldText(word).replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
  // The lookbehind at each word, not before all of them: that is twice as fast.
  const parts = WORDS[topic]
    .flatMap((line) => line.split("|"))
    .map((word) =>
      word.startsWith("*") ? escaped(word.slice(1)) : `(?<![\\p{L}\\p{N}])${escaped(word)}`,
    );
  // Half-spaces are gone after folding; a space typed in their place may be there or not.
  const source = parts.map((part) => part.replaceAll(" ", String.raw`[\s-]?`)).join("|");
  const made = new RegExp(source, "u");
  patterns.set(topic, made);
  return made;
}
