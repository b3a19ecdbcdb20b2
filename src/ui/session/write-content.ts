/** What only a write needs; it is loaded with the first one. */
export { buildWriteRequest, liftTexts } from "../../app";
export { addSnapshot, withRun } from "../../app/history/add-snapshot";
export {
  historyColumns,
  NO_HISTORY_LIST,
  readHistoryList,
  withRunsOnly,
} from "../../app/history/history-list";
export { historyRequest } from "../../app/history/history-request";
export { keptRun } from "../../app/history/kept-run";
export { takeSnapshot } from "../../app/history/take-snapshot";
export { historyWords } from "./history-words";
export { liftWords } from "./lift-words";
export { reportWords } from "./report-words";
export { writeLabels } from "./write-labels";
