/** Why a file cannot be opened. The reader of the message words it; `detail` has the values. */
export type XlsxErrorKind =
  | "not-a-workbook"
  | "encrypted"
  | "legacy-xls"
  | "binary-workbook"
  | "open-document"
  | "damaged"
  | "too-large"
  | "no-sheets";

/** A file that is not an .xlsx workbook, or one that cannot be read. */
export class XlsxError extends Error {
  constructor(
    readonly kind: XlsxErrorKind,
    readonly detail: {
      readonly name?: string;
      /** Part of the package, e.g. "xl/worksheets/sheet1.xml". */
      readonly part?: string;
      /** Unpacked size and the most that is read, in bytes. */
      readonly bytes?: number;
      readonly limit?: number;
    } = {},
    options?: { cause?: unknown },
  ) {
    super(kind, options);
    this.name = "XlsxError";
  }
}
