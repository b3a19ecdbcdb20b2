import { type EngineError, type EngineScalar, type EngineValue, engineError } from "../engine-functions";

/** What the client's runtime says about a call. */
export interface ClientResult {
  readonly id: number;
  readonly ok: boolean;
  /** The result, or the message of an error. */
  readonly value: unknown;
  readonly code?: number | undefined;
}

/** The runtime's error codes; a function that throws or rejects shows #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** An error with what the function says about it. */
export interface ExplainedError extends EngineError {
  readonly message: string;
}

/** Reads a result as the client's runtime hands it over. */
export function readAnswer({ ok, value, code }: ClientResult): EngineValue {
  if (!ok) return explained(ERRORS[code ?? 2] ?? "#VALUE!", value);
  return Array.isArray(value) ? (value as unknown[][]).map((row) => row.map(scalar)) : scalar(value);
}

function scalar(value: unknown): EngineScalar {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return value as string | number | boolean;
  const { code, message } = value as { code?: string; message?: unknown };
  return explained(typeof code === "string" && code.startsWith("#") ? code : "#VALUE!", message);
}

function explained(code: string, message: unknown): EngineError | ExplainedError {
  return typeof message === "string" && message !== ""
    ? { ...engineError(code), message }
    : engineError(code);
}

/** What the function says about an element of its answer; undefined where that is no error or nothing was said. */
export function explanationAt(answer: EngineValue, row: number, column: number): ExplainedError | undefined {
  const element: unknown = Array.isArray(answer) ? answer[row]?.[column] : answer;
  const isExplained = typeof element === "object" && element !== null && "message" in element;
  return isExplained ? (element as ExplainedError) : undefined;
}

/** Rows and columns that an answer fills. */
export const sizeOf = (answer: EngineValue): { rowCount: number; columnCount: number } =>
  Array.isArray(answer)
    ? { rowCount: answer.length, columnCount: answer[0]?.length ?? 0 }
    : { rowCount: 1, columnCount: 1 };
