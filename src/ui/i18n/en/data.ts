import type { data as german } from "../de/data";

export const data: typeof german = {};
