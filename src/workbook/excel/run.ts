import { WorkbookError } from "../workbook";
import { isTransient, toWorkbookError } from "./error-codes";

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** One request to Excel at a time, each with a time limit, each failure a `WorkbookError`. */
export interface Runner {
  /** A batch that changes nothing; it is tried a second time when the host stumbled. */
  read<T>(batch: Batch<T>): Promise<T>;
  /** Several runs of one user-started write; no other run comes between them. */
  write<T>(work: (run: WriteRun) => Promise<T>): Promise<T>;
  /** A batch in the context of an object that outlives its run, such as an event registration. */
  within<T>(context: OfficeExtension.ClientRequestContext, batch: Batch<T>): Promise<T>;
  /** True while a write of ours is under way. */
  readonly writing: boolean;
}

/**
 * Runs a batch after the user has left the cell that is being edited. A missing answer is `no-answer` in a batch that
 * only looks, `unknown-state` in one that changes cells.
 */
export type WriteRun = <T>(what: "look" | "change", batch: Batch<T>) => Promise<T>;

export interface RunnerOptions {
  /** Milliseconds until a request counts as not answered. */
  readonly timeout: number;
}

export function createRunner({ timeout }: RunnerOptions): Runner {
  let last: Promise<unknown> = Promise.resolve();
  let writes = 0;

  const queue = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };

  const run = async <T>(
    what: "look" | "change",
    options: Excel.RunOptions | OfficeExtension.ClientRequestContext,
    batch: Batch<T>,
  ): Promise<T> => {
    if (typeof Excel === "undefined") throw new WorkbookError("unavailable");
    try {
      return await Excel.run(options as Excel.RunOptions, (context) => {
        limitSync(context, timeout, what === "look" ? "no-answer" : "unknown-state");
        return batch(context);
      });
    } catch (reason) {
      throw toWorkbookError(reason);
    }
  };

  return {
    read: (batch) =>
      queue(async () => {
        try {
          return await run("look", {}, batch);
        } catch (error) {
          if (!(error instanceof WorkbookError && isTransient(error))) throw error;
          return run("look", {}, batch);
        }
      }),
    write: (work) =>
      queue(async () => {
        writes++;
        try {
          return await work((what, batch) => run(what, { delayForCellEdit: true }, batch));
        } finally {
          writes--;
        }
      }),
    within: (context, batch) => queue(() => run("look", context, batch)),
    get writing() {
      return writes > 0;
    },
  };
}

const limited = new WeakSet<Excel.RequestContext>();

/** A sync that never returns would hold up everything behind it. */
function limitSync(
  context: Excel.RequestContext,
  timeout: number,
  kind: "no-answer" | "unknown-state",
): void {
  if (limited.has(context)) return;
  limited.add(context);
  const sync = context.sync.bind(context);
  context.sync = <T>(passThrough?: T): Promise<T> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new WorkbookError(kind)), timeout);
    });
    return Promise.race([sync(passThrough), limit]).finally(() => clearTimeout(timer));
  };
}
