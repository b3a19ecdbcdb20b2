export { XlsxError } from "./errors";
export { openXlsxFile, type OpenedFile } from "./open";
export { saveXlsxFile } from "./save";
