export { JoinsProvider, useJoins } from "./JoinsProvider";
export { columnIn, describeMeasure, measureName } from "./measure-words";
export { measuresOffered } from "./offered-measures";
export type { JoinsStore, JoinsTab, ReadTable } from "./types";
export { freeName, takenNames } from "./propose-setup";
