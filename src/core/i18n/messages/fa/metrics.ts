import type { Translated } from "../../catalogue.ts";
import type { metrics as english } from "../en/metrics.ts";

export const metrics: Translated<typeof english> = {};
