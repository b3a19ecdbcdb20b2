import type { ScoringModel } from "../../src/core";
import { NO_HISTORY, remember, stepBack, stepForward } from "../../src/ui/history";

const model = (name: string) => ({ name }) as ScoringModel;

test("stepping back gives the model before the last edit, and forward the one after it", () => {
  const history = remember(NO_HISTORY, model("a"));
  const [back, afterBack] = stepBack(history, model("b"))!;
  expect(back.name).toBe("a");
  const [forward, afterForward] = stepForward(afterBack, back)!;
  expect(forward.name).toBe("b");
  expect(afterForward.past.map(({ name }) => name)).toEqual(["a"]);
});

test("edits of one gesture are one step", () => {
  let history = remember(NO_HISTORY, model("a"), "drag");
  history = remember(history, model("b"), "drag");
  history = remember(history, model("c"), "drag");
  expect(stepBack(history, model("d"))?.[0].name).toBe("a");
});

test("another gesture, or an edit without one, begins a new step", () => {
  let history = remember(NO_HISTORY, model("a"), "drag 1");
  history = remember(history, model("b"), "drag 2");
  history = remember(history, model("c"));
  history = remember(history, model("d"));
  expect(history.past.map(({ name }) => name)).toEqual(["a", "b", "c", "d"]);
});

test("a gesture that goes on after a step back is a new step", () => {
  const history = remember(NO_HISTORY, model("a"), "drag");
  const [, afterBack] = stepBack(history, model("b"))!;
  expect(remember(afterBack, model("a"), "drag").past.map(({ name }) => name)).toEqual(["a"]);
});

test("an edit forgets what was taken back", () => {
  const [, afterBack] = stepBack(remember(NO_HISTORY, model("a")), model("b"))!;
  expect(stepForward(remember(afterBack, model("a")), model("c"))).toBeUndefined();
});

test("there is no step at the ends", () => {
  expect(stepBack(NO_HISTORY, model("a"))).toBeUndefined();
  expect(stepForward(NO_HISTORY, model("a"))).toBeUndefined();
});
