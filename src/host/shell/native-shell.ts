import type { Book } from "../book/book";
import { type Faults, createFaults } from "../faults";
import { FunctionHost, type FunctionsFile, type Invocation } from "../functions";
import { cellEditMode } from "../host-error";
import { execute } from "../interpreter";
import { type AddinState, createAddinState } from "../objects/addin-state";
import { HIGHEST_API_SET } from "../objects/api-sets";
import type { Host } from "../objects/types";
import type { RichRequest, RichResponse } from "../rich-api";
import { type ContextOptions, controlContext } from "./control-context";
import { exceeds } from "./payload";
import { richEvents } from "./rich-events";
import { type SafeArray, safeArray, unwrap } from "./safe-array";

/** Numbers of the calls and events between the client and a desktop host. */
const RICH_API = 93;
const COMMAND_COMPLETED = 94;
const SETTINGS_CHANGED = 1;
const SELECTION_CHANGED = 2;
const THEME_CHANGED = 9;
const RICH_API_EVENT = 33;
const COMMAND_INVOKED = 39;

const GENERAL_EXCEPTION = 5001;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
const DELAY_FOR_CELL_EDIT = 64;

const CUSTOM_FUNCTION = 1000;
const RUNTIME_VISIBILITY = 65_539;

export interface ShellOptions extends ContextOptions {
  /** Highest ExcelApi set that is served; members above fail as ApiNotFound. */
  readonly apiSet?: string;
  /** Called with every request and its answer. */
  readonly onRequest?: (request: RichRequest, response: RichResponse) => void;
  /** Hears of requests that broke the host itself. */
  readonly onFailure?: (error: unknown) => void;
  /** The add-in asked to show or hide its pane. */
  readonly onVisibility?: (state: "Visible" | "Hidden") => void;
}

type Handler = (id: number, args: unknown) => void;
type Callback = (result: unknown) => void;

/** A workbook has one client at a time: a pane that reloads takes over from itself. */
const connected = new WeakMap<Book, NativeShell>();

/** Plays desktop Excel for the client that runs in a window. */
export class NativeShell {
  readonly addin: AddinState = createAddinState();
  readonly faults: Faults = createFaults();
  private readonly handlers = new Map<number, Handler>();
  private readonly commands = new Map<string, (data: unknown) => void>();
  private readonly delayed: (() => void)[] = [];
  private lastMessage = 0;
  private queue: Promise<void> = Promise.resolve();
  private host!: Host;
  private unlisten: () => void = () => undefined;
  private functionsFile: { file: FunctionsFile; namespace: string } | undefined;
  private clientTakesFunctions = false;

  constructor(
    book: Book,
    private readonly options: ShellOptions,
  ) {
    this.open(book);
  }

  get book(): Book {
    return this.host.book;
  }

  get functions(): FunctionHost {
    return this.host.functions;
  }

  get apiSet(): string {
    return this.options.apiSet ?? HIGHEST_API_SET;
  }

  /** Ends the connection with the workbook. */
  close(): void {
    this.unlisten();
    this.functions.dispose();
  }

  /** Puts another workbook in front of the client, as if the host had been started with it. */
  open(book: Book): void {
    if (this.host) this.close();
    connected.get(book)?.close();
    connected.set(book, this);
    const functions = new FunctionHost(book, (invocations) => this.invoke(invocations));
    this.host = {
      book,
      faults: this.faults,
      functions,
      addin: this.addin,
      references: new Map(),
      registrations: new Map(),
      runtimeChanged: (state) => this.runtimeChanged(state),
    };
    if (this.clientTakesFunctions) functions.clientReady();
    if (this.functionsFile) functions.register(this.functionsFile.file, this.functionsFile.namespace);
    const { host } = this;
    this.unlisten = book.events.listen((event) => {
      if (event.kind === "selected") this.raise(SELECTION_CHANGED, []);
      if (!book.eventsEnabled) return;
      for (const { category, type, target, message } of richEvents(host, event))
        this.message(category, type, target, message);
    });
  }

  /** Makes the add-in's custom functions known; without this their names are unknown in cells. */
  registerFunctions(file: FunctionsFile, namespace: string): void {
    this.functionsFile = { file, namespace };
    this.functions.register(file, namespace);
  }

  /** Presses a ribbon button or context menu entry; resolves when the add-in says that it is done. */
  pressButton(action: string, controlId = action): Promise<unknown> {
    const command = `command-${++this.lastMessage}`;
    return new Promise((resolve) => {
      this.commands.set(command, resolve);
      this.raise(COMMAND_INVOKED, [command, action, JSON.stringify({ source: { id: controlId } })]);
    });
  }

  /** The user finished typing in a cell: what was held back goes on. */
  leaveCellEdit(): void {
    this.faults.cellEditMode = false;
    for (const resume of this.delayed.splice(0)) resume();
  }

  /** Tells the client that the Office theme changed. */
  themeChanged(): void {
    this.raise(THEME_CHANGED, []);
  }

  /** Resolves when all requests so far have been answered. */
  idle(): Promise<void> {
    return this.queue;
  }

  /** The object that the client finds as `window.external`. */
  external(): object {
    const context = controlContext(
      () => this.book,
      this.options,
      this.apiSet,
      () => this.raise(SETTINGS_CHANGED, []),
    );
    return {
      GetContext: () => context,
      GetHostInfo: () => `Excel$Win32$16.01$${this.options.uiLocale ?? "de-DE"}$session$$$3`,
      GetLoggingAllowed: () => false,
      Execute: (id: number, params: unknown, callback: Callback) => this.executeCall(id, params, callback),
      RegisterEvent: (id: number, _target: string, handler: Handler, callback: Callback) => {
        this.handlers.set(id, handler);
        queueMicrotask(() => callback(safeArray([0])));
      },
      UnregisterEvent: (id: number, _target: string, callback: Callback) => {
        this.handlers.delete(id);
        queueMicrotask(() => callback(safeArray([0])));
      },
    };
  }

  private executeCall(id: number, params: unknown, callback: Callback): void {
    if (id === RICH_API) {
      const message = unwrap(params)[0] as unknown[];
      // One request that breaks the host must not keep the next ones waiting.
      this.queue = this.queue
        .then(() => this.answer(message, callback))
        .catch((error: unknown) => {
          callback(safeArray([GENERAL_EXCEPTION, null]));
          this.options.onFailure?.(error);
        });
      return;
    }
    if (id === COMMAND_COMPLETED) {
      const [command, , data] = unwrap(params) as [string, number, string?];
      this.commands.get(command)?.(data);
      this.commands.delete(command);
    }
    queueMicrotask(() => callback(safeArray([0, null])));
  }

  private async answer(message: readonly unknown[], callback: Callback): Promise<void> {
    const body = String(message[4]);
    const flags = Number(message[6]);
    const { faults } = this;
    if (faults.silent && faults.silent.requests > 0) {
      const { applied } = faults.silent;
      faults.silent = { requests: faults.silent.requests - 1, applied };
      if (applied) await this.carryOut(JSON.parse(body) as RichRequest);
      return;
    }
    if (exceeds(body, faults.payloadLimit)) return callback(safeArray([REQUEST_TOO_LARGE, null]));
    if (faults.cellEditMode && flags & DELAY_FOR_CELL_EDIT)
      await new Promise<void>((resolve) => this.delayed.push(resolve));
    const request = JSON.parse(body) as RichRequest;
    const response = await this.respond(request);
    const text = JSON.stringify(response);
    this.options.onRequest?.(request, response);
    if (exceeds(text, faults.payloadLimit)) return callback(safeArray([RESPONSE_TOO_LARGE, null]));
    callback(safeArray([0, safeArray([200, safeArray([]), text])]));
  }

  private async respond(request: RichRequest): Promise<RichResponse> {
    const { faults } = this;
    if (faults.cellEditMode) return refusal(cellEditMode().code, cellEditMode().message);
    if (faults.refuse && faults.refuse.requests > 0) {
      const { requests, code, message } = faults.refuse;
      faults.refuse = { ...faults.refuse, requests: requests - 1 };
      return refusal(code, message ?? "The operation failed.");
    }
    return this.carryOut(request);
  }

  private async carryOut(request: RichRequest): Promise<RichResponse> {
    if (mentionsFunctionRuntime(request)) this.clientTakesFunctions = true;
    return execute(this.host, request, this.apiSet);
  }

  private invoke(invocations: readonly Invocation[]): void {
    const entries = invocations.map(({ id, name, args, address, flags }) =>
      this.entry(1, CUSTOM_FUNCTION, "", [id, name, args, address, flags, null]),
    );
    this.raise(RICH_API_EVENT, entries);
  }

  private runtimeChanged(state: AddinState["runtimeState"]): void {
    const visibility = state === "Visible" ? "Visible" : "Hidden";
    this.options.onVisibility?.(visibility);
    this.message(65_536, RUNTIME_VISIBILITY, "", { visibility });
  }

  private message(category: number, type: number, target: string, message: unknown): void {
    this.raise(RICH_API_EVENT, [this.entry(category, type, target, message)]);
  }

  private entry(category: number, type: number, target: string, message: unknown): SafeArray {
    return safeArray([category, type, target, JSON.stringify(message), ++this.lastMessage, false]);
  }

  // Events reach the client after the request that caused them has been answered.
  private raise(id: number, args: readonly unknown[]): void {
    const handler = this.handlers.get(id);
    if (handler) setTimeout(() => handler(id, safeArray(args)), 0);
  }
}

function refusal(code: string, message: string): RichResponse {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
  };
}

const mentionsFunctionRuntime = ({ Actions }: RichRequest): boolean =>
  Actions.some(({ Name }) => Name === "_SetOsfControlContainerReadyForCustomFunctions");

/** Puts the stand-in where the unmodified client looks for desktop Excel. Call it before the client is loaded. */
export function installNativeShell(window: object, book: Book, options: ShellOptions = {}): NativeShell {
  const shell = new NativeShell(book, options);
  Object.defineProperty(window, "external", { configurable: true, writable: true, value: shell.external() });
  return shell;
}
