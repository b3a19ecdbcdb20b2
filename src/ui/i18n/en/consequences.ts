import type { consequences as german } from "../de/consequences";

export const consequences: typeof german = {
  heading: "What follows from it",
  what: {
    portfolio: "Where the customers stand, and how much hangs on a few",
    development: "Who rises and falls, who is new and who is lost",
    actions: "Who does what by when, and what it may cost",
    report: "Everything on sheets to print and present, with charts",
  },
};
