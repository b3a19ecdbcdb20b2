import { inTurns } from "../../src/app/in-turns";

function* threeSteps(): Generator<number, string> {
  yield 0.25;
  yield 0.5;
  yield 0.75;
  return "done";
}

afterEach(() => jest.restoreAllMocks());

/** Every look at the clock finds it so many milliseconds later. */
function slowClock(milliseconds: number): void {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += milliseconds));
}

test("what fits into one turn is done at once", async () => {
  slowClock(1);
  const shares: number[] = [];
  expect(await inTurns(threeSteps(), { onProgress: (share) => shares.push(share) })).toBe("done");
  expect(shares).toEqual([]);
});

test("long work tells its share, and other work is done in between", async () => {
  slowClock(50);
  const events: (number | string)[] = [];
  setTimeout(() => events.push("other work"));
  await inTurns(threeSteps(), { onProgress: (share) => events.push(share) });
  expect(events).toEqual([0.25, "other work", 0.5, 0.75]);
});

test("work that is no longer wanted ends at its next turn", async () => {
  slowClock(50);
  const shares: number[] = [];
  const stop = new AbortController();
  const work = inTurns(threeSteps(), {
    signal: stop.signal,
    onProgress(share) {
      shares.push(share);
      stop.abort();
    },
  });
  await expect(work).rejects.toMatchObject({ name: "WorkbookError", kind: "cancelled" });
  expect(shares).toEqual([0.25]);
});
