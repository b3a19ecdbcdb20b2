export { markovStoppingValue, markovValue, type StoppingValue } from "./markov-value";
export { ROW_SUM_TOLERANCE, type Migration, type MigrationIssue, type MigrationIssueKind } from "./types";
