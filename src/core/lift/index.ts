export { classReach } from "./class-reach";
export type { ClassReach, FactorChange, FactorReach, StatedValue } from "./types";
