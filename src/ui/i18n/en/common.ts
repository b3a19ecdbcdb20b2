import type { common as german } from "../de/common";

export const common: typeof german = {};
