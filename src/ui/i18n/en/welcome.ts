import type { welcome as german } from "../de/welcome";

export const welcome: typeof german = {};
