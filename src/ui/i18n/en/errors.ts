import type { errors as german } from "../de/errors";

export const errors: typeof german = {};
