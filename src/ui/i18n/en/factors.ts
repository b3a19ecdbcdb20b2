import type { factors as german } from "../de/factors";

export const factors: typeof german = {
  title: "Factors",
};
