import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MoreChecks } from "../../../src/ui/features/what-if/MoreChecks";
import TrialBar from "../../../src/ui/features/what-if/TrialBar";
import { renderWithSession, settled } from "../../helpers/session";
import { LIST, modelOf } from "./example";

const parts = (
  <>
    <MoreChecks />
    <TrialBar />
  </>
);
const open = () => renderWithSession(parts, { cells: LIST, model: modelOf(60) });
const choose = async (name: RegExp) => {
  await userEvent.click(screen.getByRole("button", { name: "Mehr prüfen" }));
  await userEvent.click(screen.getByRole("menuitem", { name }));
};
const bar = () => screen.getByRole("region", { name: "Ausprobieren" });

test("there is no bar until something is tried out", async () => {
  const { session } = await open();
  expect(screen.queryByRole("region", { name: "Ausprobieren" })).toBeNull();
  await choose(/^Ausprobieren/);
  expect(session.getState().step).toBe("factors");
  expect(bar()).toHaveTextContent("Noch ist nichts geändert");
  expect(screen.getByRole("button", { name: "Zeigen" })).toBeDisabled();
});

test("the bar counts who changes class with every change", async () => {
  const { session } = await open();
  await choose(/^Ausprobieren/);
  const tryWeight = (weight: number) =>
    act(async () => {
      session.getState().editModel(() => modelOf(weight));
      await settled();
    });
  await tryWeight(20);
  expect(bar()).toHaveTextContent("2 Kunden wechseln die Klasse");
  await tryWeight(59);
  expect(bar()).toHaveTextContent("Kein Kunde wechselt die Klasse");
  await tryWeight(80);
  // Dorn has 20 points instead of 40 and falls to Unten.
  expect(bar()).toHaveTextContent("1 Kunde wechselt die Klasse");
  await userEvent.click(screen.getByRole("button", { name: "Zeigen" }));
  expect(session.getState().sidePage).toBe("comparison");
});

test("a model with problems says so instead of a count", async () => {
  const { session } = await open();
  await choose(/^Ausprobieren/);
  act(() => session.getState().editModel((model) => ({ ...model, factors: model.factors.slice(0, 1) })));
  expect(bar()).toHaveTextContent("Das Modell hat noch Fehler");
});

test("discarding brings the model back and ends the bar", async () => {
  const { session } = await open();
  await choose(/^Ausprobieren/);
  act(() => session.getState().editModel(() => modelOf(20)));
  await userEvent.click(screen.getByRole("button", { name: "Verwerfen" }));
  expect(session.getState().model?.factors[0]?.weight).toBe(60);
  expect(screen.queryByRole("region", { name: "Ausprobieren" })).toBeNull();
});

test("the menu leads to comparison and robustness", async () => {
  const { session } = await open();
  await choose(/^Modelle vergleichen/);
  expect(session.getState().sidePage).toBe("comparison");
  await choose(/^Robustheit/);
  expect(session.getState().sidePage).toBe("robustness");
});
