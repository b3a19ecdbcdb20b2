import type { findings as german } from "../de/findings";

export const findings: typeof german = {};
