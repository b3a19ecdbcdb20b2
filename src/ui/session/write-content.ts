/** What only a write needs; it is loaded with the first one. */
export { buildWriteRequest, liftTexts } from "../../app";
export { liftWords } from "./lift-words";
export { reportWords } from "./report-words";
export { writeLabels } from "./write-labels";
