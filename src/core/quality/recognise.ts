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
  return text !== "" && isIn(foldedWords(text), topic);
}

/** A folded text, and where its words begin. */
interface FoldedWords {
  readonly folded: string;
  readonly starts: readonly number[];
}

/** What is known of a record's name. */
interface Seen extends FoldedWords {
  readonly topics: Map<Topic, boolean>;
}

// Records never change, so that each name is looked through once for a topic.
const seen = new WeakMap<Activity | Stage, Seen>();

/** Whether a stage is about the topic, by its name; an activity by its type, else by its name. */
export function isAbout(record: Activity | Stage, topic: Topic): boolean {
  if (record.kind === "activity" && TYPE_TOPICS[record.activityType] === topic) return true;
  let known = seen.get(record);
  if (known === undefined) {
    known = { ...foldedWords(record.name), topics: new Map() };
    seen.set(record, known);
  }
  const is = known.topics.get(topic) ?? isIn(known, topic);
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

const WORD = /[\p{L}\p{N}]+/gu;

function foldedWords(text: string): FoldedWords {
  const folded = foldText(text);
  return { folded, starts: [...folded.matchAll(WORD)].map(({ index }) => index) };
}

function isIn({ folded, starts }: FoldedWords, topic: Topic): boolean {
  const { beginnings, parts } = patternsOf(topic);
  if (parts?.test(folded) === true) return true;
  return starts.some((start) => {
    beginnings.lastIndex = start;
    return beginnings.test(folded);
  });
}

/** By what a topic is known: where a word begins, and anywhere. */
interface Patterns {
  readonly beginnings: RegExp;
  readonly parts: RegExp | null;
}

const patterns = new Map<Topic, Patterns>();

/**
 * Where words begin is found once in each text. To say it before each of the hundreds of words
 * that are looked for takes a third of a second: the engine spells out what a letter is for each.
 */
function patternsOf(topic: Topic): Patterns {
  const known = patterns.get(topic);
  if (known !== undefined) return known;
  const words = WORDS[topic].flatMap((line) => foldText(line).split("|"));
  const inside = words.filter((word) => word.startsWith("*")).map((word) => word.slice(1));
  const made = {
    beginnings: new RegExp(anyOf(words.filter((word) => !word.startsWith("*"))), "y"),
    parts: inside.length === 0 ? null : new RegExp(anyOf(inside)),
  };
  patterns.set(topic, made);
  return made;
}

/** Half-spaces are gone after folding; a space typed in their place may be there or not. */
function anyOf(words: readonly string[]): string {
  return words
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`))
    .map((word) => word.replaceAll(" ", String.raw`[\s-]?`))
    .join("|");
}
