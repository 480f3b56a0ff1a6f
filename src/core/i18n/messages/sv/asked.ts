import type { Translated } from "../../catalogue.ts";
import type { asked as english } from "../en/asked.ts";

export const asked: Translated<typeof english> = {
  journeyStepHint: "Vad kunden gör under tiden, till exempel jämför erbjudanden",
  reason: "Skäl {{number}}",
  addReason: "Lägg till skäl",
  noReasons: "Inget ännu. Skäl som hålls isär visar var man kan bli bättre.",
  addInvolved: "Lägg till en roll",
  partOf: "Uppgift för {{name}}",
  nobodyElse: "Hittills bara den som utför.",
};
