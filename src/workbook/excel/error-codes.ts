import { WorkbookError } from "../workbook";
import type { WorkbookErrorKind } from "../workbook";

/** Host codes with what they mean to us. Codes are the same in every language, messages are not. */
const KIND_BY_CODE: Readonly<Record<string, WorkbookErrorKind>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "cell-edit-mode",
  ItemNotFound: "missing",
  InvalidReference: "missing",
  InvalidBinding: "missing",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  MemoryLimitReached: "too-large",
  FilteredRangeConflict: "filtered",
  MergedRangeConflict: "merged",
  ItemAlreadyExists: "name-taken",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedSheet: "not-supported",
  InactiveWorkbook: "unavailable",
  InvalidOrTimedOutSession: "unavailable",
};

/** Codes after which the same idempotent step may simply work the second time. */
const TRANSIENT_CODES: ReadonlySet<string> = new Set(["GeneralException", "RequestAborted"]);

/** The same failure as a `WorkbookError`, told by the host's code alone. */
export function toWorkbookError(reason: unknown): WorkbookError {
  if (reason instanceof WorkbookError) return reason;
  const { code, debugInfo } = (reason ?? {}) as {
    code?: unknown;
    debugInfo?: { errorLocation?: unknown };
  };
  const location = debugInfo?.errorLocation;
  return new WorkbookError(
    (typeof code === "string" ? KIND_BY_CODE[code] : undefined) ?? "failed",
    {
      ...(typeof code === "string" ? { code } : {}),
      ...(typeof location === "string" ? { location } : {}),
    },
    { cause: reason },
  );
}

export function isTransient(error: WorkbookError): boolean {
  return TRANSIENT_CODES.has(error.detail.code ?? "");
}
