import type { Translated } from "../../catalogue.ts";
import type { templates as english } from "../en/templates.ts";

export const templates: Translated<typeof english> = {};
