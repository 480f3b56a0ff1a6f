import type { Translated } from "../../catalogue.ts";
import type { forecast as english } from "../en/forecast.ts";

export const forecast: Translated<typeof english> = {};
