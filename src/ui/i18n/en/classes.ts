import type { classes as german } from "../de/classes";

export const classes: typeof german = {
  strip: {
    label: "Distribution: {{classes}}. Open the result",
    empty: "No distribution yet. Open the result",
  },
};
