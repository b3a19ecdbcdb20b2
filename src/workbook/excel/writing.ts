/** Everything that changes cells or finds what was written, for the first write to load. */
export { insertFormula } from "./insert-formula";
export { insertList } from "./insert-list";
export { findSource, tableOfList } from "./own-table";
export { findTableObstacles } from "./table-obstacles";
export { readList } from "./read-list";
export { writeList } from "./write-list";
export { writePage } from "./write-page";
export { writePages } from "./write-pages";
export { findAllObstacles, undo, writeResults } from "./write-results";
