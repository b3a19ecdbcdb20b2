import { type CommandHandlers, registerCommands } from "../../src/commands/register-commands";

type Command = (event: { completed(): void }) => Promise<void>;

function register(overrides: Partial<CommandHandlers> = {}) {
  const calls: string[] = [];
  const note = (name: string) => () => {
    calls.push(name);
    return Promise.resolve();
  };
  const commands = new Map<string, Command>();
  Object.assign(globalThis, {
    Office: { actions: { associate: (name: string, run: Command) => commands.set(name, run) } },
  });
  registerCommands({
    showPane: note("showPane"),
    scoreAgain: note("scoreAgain"),
    help: note("help"),
    explainSelection: note("explainSelection"),
    ...overrides,
  });
  const run = (name: string) => commands.get(name)!({ completed: note("completed") });
  return { calls, run, names: [...commands.keys()] };
}

describe("registerCommands", () => {
  it("binds the three functions that the manifest's buttons call", () => {
    expect(register().names.sort()).toEqual(["explainSelection", "help", "scoreAgain"]);
  });

  it.each(["scoreAgain", "explainSelection"])(
    "shows the pane before %s, then tells Excel that it is done",
    async (name) => {
      const { calls, run } = register();
      await run(name);
      expect(calls).toEqual(["showPane", name, "completed"]);
    },
  );

  it("opens the help without the pane", async () => {
    const { calls, run } = register();
    await run("help");
    expect(calls).toEqual(["help", "completed"]);
  });

  it("tells Excel that it is done after a failure, and lets the failure be seen", async () => {
    const { calls, run } = register({ scoreAgain: () => Promise.reject(new Error("protected")) });
    await expect(run("scoreAgain")).rejects.toThrow("protected");
    expect(calls).toEqual(["showPane", "completed"]);
  });

  it("tells Excel that it is done when a handler throws at once", async () => {
    const { calls, run } = register({
      help: () => {
        throw new Error("no window");
      },
    });
    await expect(run("help")).rejects.toThrow("no window");
    expect(calls).toEqual(["completed"]);
  });

  it("tells Excel that it is done when the pane cannot be shown", async () => {
    const { calls, run } = register({ showPane: () => Promise.reject(new Error("no pane")) });
    await expect(run("explainSelection")).rejects.toThrow("no pane");
    expect(calls).toEqual(["completed"]);
  });

  it("does not say that it is done before it is", async () => {
    let finish = () => {};
    const { calls, run } = register({ help: () => new Promise((resolve) => (finish = resolve)) });
    const running = run("help");
    await Promise.resolve();
    expect(calls).toEqual([]);
    finish();
    await running;
    expect(calls).toEqual(["completed"]);
  });
});
