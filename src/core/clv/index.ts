export * from "./cash-flow";
export * from "./markov";
export * from "./retention";
