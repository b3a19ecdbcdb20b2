import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createLocalScorer, type Scorer } from "../../../src/app";
import type { ScoringModel } from "../../../src/core";
import RobustnessPage from "../../../src/ui/features/what-if/RobustnessPage";
import { renderWithSession, type SessionOptions } from "../../helpers/session";
import { LIST, modelOf } from "./example";

const open = (options: SessionOptions = {}) =>
  renderWithSession(<RobustnessPage />, { cells: LIST, model: modelOf(60), ...options });

/** Dorn has 100 points less the weight of Umsatz: with 40 as threshold he is in Mitte whenever that falls below 60. */
const onTheEdge = (): ScoringModel => {
  const { classes, ...model } = modelOf(60);
  const [top, middle, low] = classes.list;
  return { ...model, classes: { ...classes, list: [top!, { ...middle!, from: 40 }, low!] } };
};

test("far from all thresholds everybody keeps the class, and the page says how that was found", async () => {
  await open();
  expect(await screen.findByText(/^Alle 5 Kunden behalten ihre Klasse/)).toBeInTheDocument();
  expect(
    screen.getByText(/Geprüft mit 1\.000 Gewichtssätzen, ± 5 Punkte je Gewicht, Startzahl 1\./),
  ).toBeInTheDocument();
  expect(screen.getByText("Umsatz: 60 (55 bis 65)")).toBeInTheDocument();
});

test("a customer on a threshold stands first, with a share, a mean rank and a band", async () => {
  await open({ model: onTheEdge() });
  expect(await screen.findByText(/^4 von 5 Kunden \(80 %\)/)).toBeInTheDocument();
  const [, first] = within(screen.getByRole("grid")).getAllByRole("row");
  const cells = within(first!)
    .getAllByRole("gridcell")
    .map((cell) => cell.textContent);
  // Whatever the weights, Adler, Bach and Fuchs are before Dorn and Conrad behind.
  expect([cells[0], cells[2], cells[3]]).toEqual(["Dorn", "4,0", "4"]);
  const share = Number(cells[1]!.replace(/\D/g, ""));
  expect(share).toBeGreaterThan(40);
  expect(share).toBeLessThan(60);
});

test("the list is sorted by what is chosen, the other way round when it is chosen again", async () => {
  await open();
  const names = () =>
    within(screen.getByRole("grid"))
      .getAllByRole("row")
      .slice(1)
      .map((row) => within(row).getAllByRole("gridcell")[0]!.textContent);
  const byRank = await screen.findByRole("button", { name: "Ø Rang" });
  await userEvent.click(byRank);
  expect(names()).toEqual(["Adler", "Bach", "Fuchs", "Dorn", "Conrad"]);
  await userEvent.click(byRank);
  expect(names()).toEqual(["Conrad", "Dorn", "Fuchs", "Bach", "Adler"]);
});

test("range and seed go into the next check, and the same seed gives the same result", async () => {
  const { session } = await open({ model: onTheEdge() });
  const again = await screen.findByRole("button", { name: "Noch einmal prüfen" });
  const seed = screen.getByRole("spinbutton", { name: "Startzahl" });
  const check = async (value: string) => {
    await userEvent.clear(seed);
    await userEvent.type(seed, `${value}{Enter}`);
    await userEvent.click(again);
    await screen.findByText(new RegExp(`Startzahl ${value}\\.`));
    return session.getState().robustness!.result;
  };
  const seven = await check("7");
  const eight = await check("8");
  expect(eight.kept).not.toEqual(seven.kept);
  expect((await check("7")).kept).toEqual(seven.kept);
});

test("a check shows how far it is and can be stopped", async () => {
  let aborted = false;
  const scorer: Scorer = {
    ...createLocalScorer(),
    checkRobustness: (_model, _table, _options, { signal, onProgress }) =>
      new Promise((resolve) => {
        onProgress(0.4);
        signal.addEventListener("abort", () => {
          aborted = true;
          resolve(undefined);
        });
      }),
  };
  await open({ deps: { scorer } });
  expect(screen.getByText("Es wird geprüft: 40 %")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Abbrechen" }));
  expect(aborted).toBe(true);
  expect(screen.queryByText(/Es wird geprüft/)).toBeNull();
  expect(screen.getByRole("button", { name: "Prüfen" })).toBeEnabled();
});

test("a result of a model that was changed since is told as such", async () => {
  const { session } = await open();
  await screen.findByText(/^Alle 5 Kunden/);
  await act(async () => session.getState().editModel(() => modelOf(20)));
  expect(await screen.findByText("Das Modell hat sich seit der Prüfung geändert.")).toBeInTheDocument();
});
