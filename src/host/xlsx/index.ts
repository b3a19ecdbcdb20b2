export { XlsxError, type XlsxErrorKind } from "./errors";
export { openXlsxFile, type OpenedFile, type OriginalFile } from "./open";
export { saveXlsxFile } from "./save";
