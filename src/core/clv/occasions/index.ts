export { type Clock } from "./clock";
export { historiesUntil, purchasesBetween } from "./histories-until";
export type { ObservedHistories, Occasions } from "./types";
