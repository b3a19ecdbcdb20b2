import type { result as german } from "../de/result";

export const result: typeof german = {};
