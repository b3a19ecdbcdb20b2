import { formatAddress } from "./address";
import { area } from "./area";
import type { BookState } from "./book/state";

/** One function of the built `functions.json`. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly type?: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly allowErrorForDataTypeAny?: boolean;
  };
}

export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

/** A call of the client's custom-function runtime. */
export interface Invocation {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly address: string;
  readonly flags: number;
}

type Scalar = string | number | boolean | null;
type Result = Scalar | Scalar[][];

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
const CANCELABLE = 1;
const STREAMING = 2;
const ALLOW_ERRORS = 4;
const REMEMBERED = 20_000;

/** Where the engine says which cell is being calculated. */
interface Executor {
  readonly _subUnitId?: string;
  readonly _row?: number;
  readonly _column?: number;
}

interface Call {
  readonly key: string;
  readonly cells: { readonly sheet: string; readonly row: number; readonly column: number }[];
}

/**
 * Custom functions in cells. A cell shows #BUSY! until the client's runtime has answered, then it is calculated
 * again with the answer, as in Excel. Without metadata a name is unknown and shows #NAME?.
 */
export class FunctionHost {
  private isReady = false;
  private lastId = 0;
  private readonly answers = new Map<string, Result>();
  private readonly waiting = new Map<number, Call>();
  private readonly queue: Invocation[] = [];
  private readonly registered: { dispose(): void }[] = [];
  private idleListeners: (() => void)[] = [];

  constructor(
    private readonly book: BookState,
    private readonly send: (invocation: Invocation) => void,
  ) {}

  /** Makes the functions of a `functions.json` known to the formula engine under a namespace, e.g. "CLV". */
  register(file: FunctionsFile, namespace: string): void {
    const formula = this.book.univer.getFormula();
    for (const metadata of file.functions) {
      const name = `${namespace}.${metadata.name}`.toUpperCase();
      const allowsErrors =
        metadata.options?.allowErrorForDataTypeAny ?? file.allowErrorForDataTypeAny ?? false;
      const answer = (cell: Executor, args: unknown[]) => this.calculate(metadata, allowsErrors, cell, args);
      // The engine passes the cell as `this`, which an arrow function would not see.
      function calculate(this: Executor, ...args: unknown[]) {
        return answer(this, args);
      }
      this.registered.push(formula.registerFunction(name, calculate as never, metadata.description ?? ""));
    }
    this.book.calculation.changedEverything();
  }

  dispose(): void {
    for (const registration of this.registered) registration.dispose();
  }

  /** The client's runtime can take calls from now on. */
  clientReady(): void {
    this.isReady = true;
    for (const invocation of this.queue.splice(0)) this.send(invocation);
  }

  /** The runtime's answer to a call. */
  result(id: number, ok: boolean, value: unknown, code: number | undefined): void {
    const call = this.waiting.get(id);
    if (!call) return;
    if (this.answers.size >= REMEMBERED) this.answers.clear();
    this.answers.set(call.key, ok ? cellResult(value) : (ERRORS[code ?? 2] ?? "#VALUE!"));
    if (!this.streams.has(id)) this.waiting.delete(id);
    for (const { sheet: key, row, column } of call.cells) {
      const sheet = this.book.sheetByKey(key);
      if (sheet) this.book.calculation.changed(sheet, area(row, column));
    }
    void this.book.calculation.settle().then(() => this.tellIdle());
  }

  /** Resolves when every call has been answered and the cells show it. */
  async idle(): Promise<void> {
    await this.book.calculation.settle();
    if (this.waiting.size === 0) return;
    await new Promise<void>((resolve) => this.idleListeners.push(resolve));
    await this.idle();
  }

  private readonly streams = new Set<number>();

  private tellIdle(): void {
    if (this.waiting.size > this.streams.size) return;
    for (const listener of this.idleListeners.splice(0)) listener();
  }

  private calculate(
    metadata: FunctionMetadata,
    allowsErrors: boolean,
    cell: Executor,
    raw: unknown[],
  ): Result {
    const args = fit(metadata, raw);
    if (!args) return "#VALUE!";
    const error = allowsErrors ? undefined : firstError(args);
    if (error) return error;
    const key = `${metadata.id}(${JSON.stringify(args)})`;
    const answer = this.answers.get(key);
    const where = { sheet: cell._subUnitId ?? "", row: cell._row ?? 0, column: cell._column ?? 0 };
    if (answer !== undefined) return answer;
    for (const call of this.waiting.values()) {
      if (call.key !== key) continue;
      call.cells.push(where);
      return "#BUSY!";
    }
    this.invoke(metadata, key, args, where, allowsErrors);
    return "#BUSY!";
  }

  private invoke(
    metadata: FunctionMetadata,
    key: string,
    args: readonly unknown[],
    where: Call["cells"][number],
    allowsErrors: boolean,
  ): void {
    const id = ++this.lastId;
    const { stream, cancelable } = metadata.options ?? {};
    this.waiting.set(id, { key, cells: [where] });
    if (stream) this.streams.add(id);
    const sheet = this.book.sheetByKey(where.sheet);
    const invocation: Invocation = {
      id,
      name: metadata.id,
      args,
      address: sheet ? formatAddress(sheet.name, area(where.row, where.column)) : "",
      flags: (cancelable ? CANCELABLE : 0) | (stream ? STREAMING : 0) | (allowsErrors ? ALLOW_ERRORS : 0),
    };
    if (this.isReady) this.send(invocation);
    else this.queue.push(invocation);
  }
}

/** Arguments in the shape that the function declares; undefined when they cannot be. */
function fit({ parameters = [] }: FunctionMetadata, raw: readonly unknown[]): unknown[] | undefined {
  const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const repeats = parameters.at(-1)?.repeating ?? false;
  if (raw.length < required || (!repeats && raw.length > parameters.length)) return undefined;
  const values: unknown[] = raw.map((value, i) => {
    const parameter = parameters[Math.min(i, parameters.length - 1)]!;
    if (parameter.optional && (value === null || value === undefined)) return null;
    if (parameter.dimensionality === "matrix") return (Array.isArray(value) ? value : [[value]]).map(blanks);
    const single = Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value;
    return single ?? (parameter.type === "number" ? 0 : "");
  });
  while (!repeats && values.length < parameters.length) values.push(null);
  return values;
}

const blanks = (row: unknown): unknown[] => (row as unknown[]).map((value) => value ?? "");

function firstError(args: readonly unknown[]): string | undefined {
  for (const value of args.flat(2))
    if (typeof value === "string" && Object.values(ERRORS).concat("#NAME?", "#REF!").includes(value))
      return value;
  return undefined;
}

function cellResult(value: unknown): Result {
  if (Array.isArray(value)) return (value as unknown[][]).map((row) => row.map(scalarResult));
  return scalarResult(value);
}

function scalarResult(value: unknown): Scalar {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") {
    const { code } = value as { code?: string };
    return typeof code === "string" && code.startsWith("#") ? code : "#VALUE!";
  }
  return value as Scalar;
}
