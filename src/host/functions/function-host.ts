import { formatAddress } from "../address";
import { area } from "../area";
import type { BookState } from "../book/state";
import { valueOf } from "../book/value";
import { type Caller, type EngineValue, engineError } from "../engine-functions";
import { type ClientResult, type ExplainedError, explanationAt, readAnswer, sizeOf } from "./answer";
import { BUSY, fitArguments, firstError, isWaiting } from "./arguments";
import { CallMemory } from "./call-memory";
import { runsOf } from "./cell-runs";
import type { FunctionMetadata, FunctionsFile } from "./metadata";

/** A call of the client's custom-function runtime. */
export interface Invocation {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly address: string;
  readonly flags: number;
}

const CANCELABLE = 1;
const STREAMING = 2;
const ALLOW_ERRORS = 4;
const REMEMBERED_CELLS = 10_000_000;

interface Call {
  answer: EngineValue | undefined;
  /** Cells that wait for the answer. */
  readonly cells: Set<Caller>;
}

const keyOf = ({ sheet, row, column }: Caller): string => `${row} ${column} ${sheet}`;

/**
 * Custom functions in cells. A cell shows #BUSY! until the client's runtime has answered, then it is calculated
 * again with the answer, as in Excel. The same function with the same arguments is called once. Without metadata a
 * name is unknown and shows #NAME?.
 */
export class FunctionHost {
  private isReady = false;
  private lastId = 0;
  private readonly memory = new CallMemory<Call>(REMEMBERED_CELLS);
  private readonly waiting = new Map<number, Call>();
  /** Cells with a call whose arguments are not there yet, by place. */
  private readonly held = new Map<string, Caller>();
  private readonly streams = new Set<number>();
  private queue: Invocation[] = [];
  private isSending = false;
  /** By cell, the last call of each function that its formula made. */
  private readonly latest = new Map<string, Map<string, Call>>();
  private readonly registered: { dispose(): void }[] = [];
  private idleListeners: (() => void)[] = [];

  /** @param send hands over the calls of one calculation together */
  constructor(
    private readonly book: BookState,
    private readonly send: (invocations: readonly Invocation[]) => void,
  ) {}

  /** Makes the functions of a `functions.json` known to the formula engine under a namespace, e.g. "CLV". */
  register(file: FunctionsFile, namespace: string): void {
    const { univer, calculation } = this.book;
    const formula = univer.getFormula();
    for (const metadata of file.functions) {
      const name = `${namespace}.${metadata.name}`.toUpperCase();
      const allowsErrors =
        metadata.options?.allowErrorForDataTypeAny ?? file.allowErrorForDataTypeAny ?? false;
      this.registered.push(formula.registerFunction(name, () => BUSY, metadata.description ?? ""));
      univer.functions.set(name, (caller, args) => this.calculate(metadata, allowsErrors, caller, args));
    }
    calculation.changedEverything();
    void calculation.settle();
  }

  dispose(): void {
    for (const registration of this.registered) registration.dispose();
  }

  /** The client's runtime can take calls from now on. */
  clientReady(): void {
    this.isReady = true;
    this.flush();
  }

  /** The runtime's answers to calls. */
  results(results: readonly ClientResult[]): void {
    const cells: Caller[] = [];
    for (const result of results) {
      const call = this.waiting.get(result.id);
      if (!call) continue;
      call.answer = readAnswer(result);
      for (const cell of call.cells) {
        cells.push(cell);
        this.makeRoom(cell, call.answer);
      }
      if (this.streams.has(result.id)) continue;
      this.waiting.delete(result.id);
      call.cells.clear();
    }
    void this.calculateAgain(cells)
      .then(() => this.calculateHeld())
      .then(() => this.tellIdle());
  }

  private async calculateAgain(cells: readonly Caller[]): Promise<void> {
    for (const { sheet: key, area: run } of runsOf(cells)) {
      const sheet = this.book.sheetByKey(key);
      if (sheet) this.book.calculation.changed(sheet, run);
    }
    await this.book.calculation.settle();
  }

  // The engine may look at a cell before the block that it reads has spilled, and does not come back to it.
  private async calculateHeld(): Promise<void> {
    if (this.held.size === 0) return;
    const cells = [...this.held.values()];
    this.held.clear();
    await this.calculateAgain(cells);
  }

  /** Resolves when every call has been answered and the cells show it. */
  async idle(): Promise<void> {
    await this.book.calculation.settle();
    if (this.waiting.size <= this.streams.size) return;
    await new Promise<void>((resolve) => this.idleListeners.push(resolve));
    await this.idle();
  }

  /** The error of a cell with what its function says about it; undefined where there is nothing to say. */
  explanation({ sheet: key, row, column }: Caller): ExplainedError | undefined {
    const sheet = this.book.sheetByKey(key);
    if (!sheet) return undefined;
    const origin = sheet.formula(row, column) ? { row, column } : this.book.spills.originOf(key, row, column);
    if (!origin) return undefined;
    const formula = sheet.formula(origin.row, origin.column)?.toUpperCase() ?? "";
    for (const [name, call] of this.latest.get(keyOf({ sheet: key, ...origin })) ?? []) {
      if (call.answer === undefined || !formula.includes(`${name}(`)) continue;
      const found = explanationAt(call.answer, row - origin.row, column - origin.column);
      if (found && found.code === valueOf(sheet.cell(row, column))) return found;
    }
    return undefined;
  }

  private tellIdle(): void {
    if (this.waiting.size > this.streams.size) return;
    for (const listener of this.idleListeners.splice(0)) listener();
  }

  // The grid has as many rows and columns as it shows; a result needs as many as it has.
  private makeRoom({ sheet, row, column }: Caller, answer: EngineValue): void {
    const { rowCount, columnCount } = sizeOf(answer);
    if (rowCount * columnCount > 1)
      this.book.sheetByKey(sheet)?.ensureSize(area(row, column, rowCount, columnCount));
  }

  private calculate(
    metadata: FunctionMetadata,
    allowsErrors: boolean,
    caller: Caller,
    given: readonly EngineValue[],
  ): EngineValue {
    const args = fitArguments(metadata, given);
    if (!args) return engineError("#VALUE!");
    if (isWaiting(args)) {
      this.held.set(keyOf(caller), caller);
      return engineError(BUSY);
    }
    const error = firstError(metadata, args, allowsErrors);
    if (error) return error;
    let call = this.memory.get(metadata.id, args);
    if (!call) {
      call = { answer: undefined, cells: new Set() };
      this.memory.set(metadata.id, args, call);
      this.invoke(metadata, args, caller, allowsErrors, call);
    }
    this.remember(metadata.name, caller, call);
    if (call.answer !== undefined) return call.answer;
    call.cells.add(caller);
    return engineError(BUSY);
  }

  private remember(name: string, caller: Caller, call: Call): void {
    const key = keyOf(caller);
    let calls = this.latest.get(key);
    if (!calls) this.latest.set(key, (calls = new Map()));
    calls.set(name.toUpperCase(), call);
  }

  private invoke(
    metadata: FunctionMetadata,
    args: readonly unknown[],
    caller: Caller,
    allowsErrors: boolean,
    call: Call,
  ): void {
    const id = ++this.lastId;
    const { stream, cancelable } = metadata.options ?? {};
    this.waiting.set(id, call);
    if (stream) this.streams.add(id);
    const sheet = this.book.sheetByKey(caller.sheet);
    this.queue.push({
      id,
      name: metadata.id,
      args,
      address: sheet ? formatAddress(sheet.name, area(caller.row, caller.column)) : "",
      flags: (cancelable ? CANCELABLE : 0) | (stream ? STREAMING : 0) | (allowsErrors ? ALLOW_ERRORS : 0),
    });
    if (!this.isReady || this.isSending) return;
    this.isSending = true;
    void this.book.calculation.quiet().then(() => {
      this.isSending = false;
      this.flush();
    });
  }

  private flush(): void {
    if (this.queue.length === 0) return;
    const invocations = this.queue;
    this.queue = [];
    this.send(invocations);
  }
}
