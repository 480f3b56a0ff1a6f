import type { Translated } from "../../catalogue.ts";
import type { exports as english } from "../en/exports.ts";

export const exports: Translated<typeof english> = {};
