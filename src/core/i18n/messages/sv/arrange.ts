import type { Translated } from "../../catalogue.ts";
import type { arrange as english } from "../en/arrange.ts";

export const arrange: Translated<typeof english> = {
  align: {
    left: "Justera till vänster",
    centre: "Justera mitten vågrätt",
    right: "Justera till höger",
    top: "Justera överkanterna",
    middle: "Justera mitten lodrätt",
    bottom: "Justera nederkanterna",
  },
  distribute: {
    x: "Fördela vågrätt",
    y: "Fördela lodrätt",
  },
  stack: {
    x: "Ställ i en rad",
    y: "Ställ i en kolumn",
  },
  same: {
    width: "Samma bredd",
    height: "Samma höjd",
    size: "Samma storlek",
  },
  layer: {
    front: "Lägg längst fram",
    forward: "Flytta framåt",
    backward: "Flytta bakåt",
    back: "Lägg längst bak",
  },
  lock: "Lås",
  unlock: "Lås upp",
  group: "Gruppera",
  ungroup: "Dela upp gruppen",
  selectGroup: "Markera hela gruppen",
  selectSameKind: "Markera alla av samma slag",
  selectFollowing: "Markera allt som följer",
  tidy: "Räta upp det nästan raka",
  layoutSelection: "Ordna markeringen automatiskt",
  selectionLaidOut: "Markeringen har ordnats",
  guides: "Hjälplinjer när du drar; håll Ctrl (⌘) för inga",
  space: {
    moreLeft: "Infoga utrymme till vänster om markeringen",
    lessLeft: "Ta bort utrymme till vänster om markeringen",
    moreAbove: "Infoga utrymme ovanför markeringen",
    lessAbove: "Ta bort utrymme ovanför markeringen",
  },
  menu: "Ordna",
  locked: "Låst",
  isLocked: "”{{name}}” är låst. Lås upp först.",
  spokenLocked: "låst",
  spokenGroup: "i en grupp med {{count}}",
  done: "{{deed}}: {{names}}",
};
