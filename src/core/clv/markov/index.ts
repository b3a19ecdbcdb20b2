export { markovStoppingValue, markovValue, type StoppingValue } from "./markov-value";
export { ROW_SUM_TOLERANCE, type Migration, type MigrationIssue, type MigrationIssueKind } from "./types";
export { transitionsFromHistories, type ObservedTransitions } from "./transitions-from-histories";
