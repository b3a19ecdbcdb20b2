import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { loadStoredModels } from "../../../src/app";
import type { PairJudgement } from "../../../src/core";
import { App } from "../../../src/ui/App";
import WeightsPage from "../../../src/ui/features/weights/WeightsPage";
import type { SessionStore } from "../../../src/ui/session";
import { openSession, renderWithSession, settled, type SessionOptions } from "../../helpers/session";
import { axeFindings } from "../charts/axe-findings";

/** The proposal for the small list: 40, 30, 20 and 10 points. */
const NAMES = ["Deckungsbeitrag 2025", "Zahlungsverhalten", "Reklamationen", "Kunde seit"] as const;

const WORDS = {
  de: { factors: /^Faktoren/, open: "Gewichte finden …", title: "Gewichte finden" },
  en: { factors: /^Factors/, open: "Find weights …", title: "Find weights" },
} as const;

const factors = (session: SessionStore) => session.getState().model?.factors ?? [];
const weights = (session: SessionStore) => factors(session).map(({ weight }) => weight);
const idOf = (session: SessionStore, name: string) => factors(session).find((each) => each.name === name)!.id;
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** The page as it is opened from the factors. */
async function openWeights(options: SessionOptions = {}) {
  const opened = await openSession(options);
  const words = WORDS[opened.session.getState().language];
  const user = userEvent.setup();
  const view = render(<App session={opened.session} />);
  await act(settled);
  await user.click(screen.getByRole("tab", { name: words.factors }));
  await user.click(await screen.findByRole("button", { name: words.open }));
  await heading(words.title);
  return { ...view, ...opened, user };
}

async function openMethod(
  name: string,
  options: SessionOptions = {},
  prepare?: (session: SessionStore) => void,
) {
  const opened = await renderWithSession(<WeightsPage />, options);
  act(() => prepare?.(opened.session));
  const user = userEvent.setup();
  await user.click(button(new RegExp(`^${name}`)));
  await heading(name);
  return { ...opened, user };
}

const preview = () => within(screen.getByRole("region", { name: "Neue Gewichte" }));
const previewed = () =>
  preview()
    .getAllByRole("listitem")
    .map((item) => item.getAttribute("aria-label"));
const becomes = (name: string, before: number, after: number) =>
  `${name}: bisher ${before}, neu ${after} Punkte`;

/** Judgements by position: [first, second, ratio]. */
const judge =
  (...judged: readonly (readonly [number, number, number])[]) =>
  (session: SessionStore) => {
    const judgements = judged.map<PairJudgement>(([first, second, ratio]) => ({
      first: idOf(session, NAMES[first]!),
      second: idOf(session, NAMES[second]!),
      ratio,
    }));
    session.getState().stateWeights({ method: "pairwise", judgements });
  };

describe("the ways to weights", () => {
  it("take the place of the steps, with the focus on the heading, and give it back when closed", async () => {
    const { user } = await openWeights();
    expect(await heading("Gewichte finden")).toHaveFocus();
    expect(screen.queryByRole("tablist", { name: "Schritte" })).toBeNull();
    await user.click(button("Zurück zu den Faktoren"));
    expect(button("Gewichte finden …")).toHaveFocus();
  });

  it("are left by Escape, one level at a time", async () => {
    const { user } = await openWeights();
    await user.click(button(/^Rangfolge/));
    await heading("Rangfolge");
    await user.keyboard("{Escape}");
    await heading("Gewichte finden");
    expect(button(/^Rangfolge/)).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("tab", { name: /^Faktoren/ })).toBeVisible();
  });

  it("lead back to the sliders by hand", async () => {
    const { user } = await openWeights();
    await user.click(button(/^Von Hand einstellen/));
    expect(await screen.findByRole("slider", { name: `Gewicht von ${NAMES[0]}` })).toBeVisible();
  });

  it("say where an answer was begun", async () => {
    const { session } = await renderWithSession(<WeightsPage />);
    act(() => judge([0, 1, 3])(session));
    expect(within(button(/^Paarvergleich/)).getByText("angefangen")).toBeVisible();
    expect(within(button(/^Rangfolge/)).queryByText("angefangen")).toBeNull();
  });

  it.each(["de", "en"] as const)("in %s have no accessibility findings", async (language) => {
    const { container } = await openWeights({ language });
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe("taking weights", () => {
  it("changes the model in one step of undo and shows the factors", async () => {
    const { session, user } = await openWeights();
    await user.click(button(/^Rangfolge/));
    await heading("Rangfolge");
    // Rank order centroid of four: 25/48, 13/48, 7/48 and 3/48 of 100, by largest remainder.
    expect(previewed()).toEqual([
      becomes(NAMES[0], 40, 52),
      becomes(NAMES[1], 30, 27),
      becomes(NAMES[2], 20, 15),
      becomes(NAMES[3], 10, 6),
    ]);
    await user.click(button("Übernehmen"));
    expect(weights(session)).toEqual([52, 27, 15, 6]);
    expect(await screen.findByRole("slider", { name: `Gewicht von ${NAMES[0]}` })).toHaveValue("52");
    act(() => session.getState().undo());
    expect(weights(session)).toEqual([40, 30, 20, 10]);
    expect(session.getState().canUndo).toBe(false);
  });

  it("keeps its promise of how many customers change class", async () => {
    const { session, user } = await openMethod("Punkte verteilen", {}, (opened) => {
      const points = Object.fromEntries(NAMES.map((name, at) => [idOf(opened, name), at === 2 ? 100 : 5]));
      opened.getState().stateWeights({ method: "points", points });
    });
    const before = Array.from(session.getState().scores!.classIndex);
    const sentence = (await screen.findAllByText(/wechseln die Klasse/))[0]!.textContent;
    await user.click(button("Übernehmen"));
    await waitFor(() => expect(session.getState().scoredModel).toBe(session.getState().model));
    const after = session.getState().scores!.classIndex;
    const up = before.filter((from, row) => after[row]! < from).length;
    const down = before.filter((from, row) => after[row]! > from).length;
    expect(up + down).toBeGreaterThan(1);
    expect(sentence).toBe(
      `${up + down} von 12 Kunden wechseln die Klasse: ${up}\u00a0besser, ${down}\u00a0schlechter.`,
    );
  });

  it("is not offered where nothing would change", async () => {
    const { session, user } = await openMethod("Punkte verteilen");
    expect(screen.getAllByText("Die Gewichte bleiben, wie sie sind.")[0]).toBeVisible();
    await user.click(button("Übernehmen"));
    expect(session.getState().canUndo).toBe(false);
  });

  it("can be refused: the model stays, what was said stays too", async () => {
    const { session, user } = await openMethod("Rangfolge");
    await user.click(button(`${NAMES[3]} nach oben`));
    await user.click(button("Verwerfen"));
    expect(weights(session)).toEqual([40, 30, 20, 10]);
    await user.click(button(/^Rangfolge/));
    const items = within(await screen.findByRole("list", { name: "Faktoren nach Wichtigkeit" }));
    expect(items.getAllByRole("listitem")[2]).toHaveAccessibleName(`${NAMES[3]}, Platz 3 von 4`);
  });

  it("keeps locked weights, the others share the rest, and says so", async () => {
    const { session, user } = await openMethod("Rangfolge", {}, (opened) =>
      opened.getState().setLocked(idOf(opened, NAMES[1]), true),
    );
    expect(screen.getByText(`${NAMES[1]} (30) bleibt. Die übrigen teilen sich 70 Punkte.`)).toBeVisible();
    // 70 points at 25 : 7 : 3.
    expect(previewed()).toEqual([
      becomes(NAMES[0], 40, 50),
      becomes(NAMES[1], 30, 30),
      becomes(NAMES[2], 20, 14),
      becomes(NAMES[3], 10, 6),
    ]);
    await user.click(screen.getByRole("switch", { name: "Festgehaltene Gewichte behalten" }));
    expect(previewed()).toContain(becomes(NAMES[1], 30, 27));
    await user.click(button("Übernehmen"));
    expect(weights(session)).toEqual([52, 27, 15, 6]);
  });

  it("is impossible where locked weights leave nothing to share", async () => {
    const { session } = await openMethod("Rangfolge", {}, (opened) => {
      for (const name of NAMES) opened.getState().setLocked(idOf(opened, name), true);
      opened.getState().editModel((model) => ({
        ...model,
        factors: model.factors.map((factor) => ({ ...factor, weight: factor.weight + 1 })),
      }));
    });
    expect(
      screen.getByText(
        "Die festgehaltenen Gewichte ergeben 104 Punkte. Den übrigen bleibt nichts zum Teilen.",
      ),
    ).toBeVisible();
    expect(button("Übernehmen")).toHaveAttribute("aria-disabled", "true");
    expect(weights(session)).toEqual([41, 31, 21, 11]);
  });
});

describe("the ranking", () => {
  it("moves by the keyboard from any control, and says where to", async () => {
    const { session } = await openMethod("Rangfolge");
    const handle = button(`${NAMES[3]} verschieben`);
    handle.focus();
    fireEvent.keyDown(handle, { key: "ArrowUp", altKey: true });
    fireEvent.keyDown(handle, { key: "ArrowUp" });
    await waitFor(() =>
      expect(screen.getByText(`„${NAMES[3]}“ steht jetzt auf Platz 2.`)).toBeInTheDocument(),
    );
    expect(button(`${NAMES[3]} verschieben`)).toHaveFocus();
    const [statement] = session.getState().weightStatements;
    expect(statement).toEqual({
      method: "rank-order",
      places: Object.fromEntries(
        (
          [
            [0, 1],
            [3, 2],
            [1, 3],
            [2, 4],
          ] as const
        ).map(([at, place]) => [idOf(session, NAMES[at]), place]),
      ),
    });
  });

  it("lets neighbours share a place and its points", async () => {
    const { user } = await openMethod("Rangfolge");
    await user.click(button(`Ebenso wichtig wie „${NAMES[1]}“`));
    // (13/48 + 7/48) / 2 of 100 = 20.83 for both; 52.08, 20.83, 20.83, 6.25 by largest remainder.
    expect(previewed()).toEqual([
      becomes(NAMES[0], 40, 52),
      becomes(NAMES[1], 30, 21),
      becomes(NAMES[2], 20, 21),
      becomes(NAMES[3], 10, 6),
    ]);
  });

  it("starts over with the order of the present weights, and can be brought back", async () => {
    const { session, user } = await openMethod("Rangfolge");
    await user.click(button(`${NAMES[0]} nach unten`));
    const said = session.getState().weightStatements;
    await user.click(button("Von vorn beginnen"));
    expect(session.getState().weightStatements).toEqual([]);
    expect(previewed()[0]).toBe(becomes(NAMES[0], 40, 52));
    await user.click(button("Zurückholen"));
    expect(session.getState().weightStatements).toEqual(said);
  });
});

describe("shared points", () => {
  it("show their sum and shares while they are typed", async () => {
    const { user } = await openMethod("Punkte verteilen");
    const field = screen.getByRole("spinbutton", { name: `Punkte für ${NAMES[0]}` });
    await user.clear(field);
    await user.type(field, "100");
    expect(
      screen.getByText("Bisher 160 Punkte vergeben. Es müssen nicht 100 sein, nur das Verhältnis zählt."),
    ).toBeVisible();
    expect(screen.getByText("62,5 %")).toBeVisible();
    // 100 : 30 : 20 : 10 of 100 = 62.5, 18.75, 12.5, 6.25; of the equal remainders the first gets the point.
    expect(previewed()[1]).toBe(becomes(NAMES[1], 30, 19));
  });

  it("need at least one factor with points", async () => {
    const { user } = await openMethod("Punkte verteilen");
    for (const name of NAMES) {
      const field = screen.getByRole("spinbutton", { name: `Punkte für ${name}` });
      await user.clear(field);
      await user.type(field, "0");
    }
    expect(screen.getAllByText("Geben Sie mindestens einem Faktor Punkte.")[0]).toBeVisible();
    expect(button("Übernehmen")).toHaveAttribute("aria-disabled", "true");
  });
});

describe("the comparison in pairs", () => {
  const scale = () => screen.getByRole("radiogroup");
  const choose = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
    user.click(within(scale()).getByRole("radio", { name }));

  it("asks one pair at a time, says the answer in words and how far it has come", async () => {
    const { user } = await openMethod("Paarvergleich");
    expect(scale()).toHaveAccessibleName(`„${NAMES[0]}“ oder „${NAMES[1]}“: was ist wichtiger?`);
    expect(within(scale()).getAllByRole("radio")).toHaveLength(9);
    expect(screen.getAllByText("Noch 3 Vergleiche, dann gibt es eine Vorschau.")[0]).toBeVisible();
    await choose(user, `„${NAMES[0]}“ ist deutlich wichtiger als „${NAMES[1]}“`);
    expect(screen.getByText(`„${NAMES[0]}“ ist deutlich wichtiger als „${NAMES[1]}“`)).toBeVisible();
    expect(screen.getByText("1 von 6 Vergleichen beantwortet")).toBeVisible();
    await user.click(button("Weiter"));
    expect(scale()).toHaveAccessibleName(`„${NAMES[1]}“ oder „${NAMES[2]}“: was ist wichtiger?`);
    await user.click(button("Überspringen"));
    expect(screen.getByText("Vergleich 3 von 6")).toBeVisible();
    await user.click(button("Zurück"));
    expect(screen.getByText("Vergleich 2 von 6")).toBeVisible();
  });

  it("can be answered by arrows and Enter alone", async () => {
    const { session, user } = await openMethod("Paarvergleich");
    act(() => within(scale()).getAllByRole("radio")[4]!.focus());
    await user.keyboard("{ArrowLeft}{ArrowLeft}{Enter}");
    expect(scale()).toHaveAccessibleName(`„${NAMES[1]}“ oder „${NAMES[2]}“: was ist wichtiger?`);
    await user.keyboard("{ArrowRight}");
    const [statement] = session.getState().weightStatements;
    const [a, b, c] = NAMES.map((name) => idOf(session, name));
    expect(statement).toEqual({
      method: "pairwise",
      judgements: [
        { first: a, second: b, ratio: 5 },
        { first: b, second: c, ratio: 1 / 3 },
      ],
    });
  });

  it("is done with three answers of six, which cannot contradict one another", async () => {
    await openMethod("Paarvergleich", {}, judge([0, 1, 3], [1, 2, 1], [2, 3, 3]));
    expect(screen.getByText("Bisher können sich die Urteile nicht widersprechen.")).toBeVisible();
    // 9 : 3 : 3 : 1 of 100 = 56.25, 18.75, 18.75, 6.25.
    expect(previewed()).toEqual([
      becomes(NAMES[0], 40, 56),
      becomes(NAMES[1], 30, 19),
      becomes(NAMES[2], 20, 19),
      becomes(NAMES[3], 10, 6),
    ]);
  });

  it("says what still hangs loose when the answers go round in a circle", async () => {
    await openMethod("Paarvergleich", {}, judge([0, 1, 3], [1, 2, 1], [0, 2, 3]));
    expect(
      screen.getAllByText(
        `Noch hängt „${NAMES[3]}“ mit „${NAMES[0]}“ über keinen Vergleich zusammen. Beantworten Sie einen, der beide verbindet.`,
      )[0],
    ).toBeVisible();
  });

  it("calls consistent judgements consistent and offers no mending", async () => {
    await openMethod(
      "Paarvergleich",
      {},
      judge([0, 1, 3], [1, 2, 1], [2, 3, 3], [0, 2, 3], [1, 3, 3], [0, 3, 9]),
    );
    expect(screen.getByText("Ihre Urteile sind in sich stimmig.")).toBeVisible();
    expect(screen.getByText("Konsistenzverhältnis 0; bis 0,1 gilt als stimmig.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "So ändern" })).toBeNull();
  });

  // All judgements follow from 9 : 3 : 3 : 1, but the one on payment and duration was turned round.
  const PLANTED = judge([0, 1, 3], [1, 2, 1], [2, 3, 3], [0, 2, 3], [1, 3, 1 / 7], [0, 3, 9]);

  it("names a planted contradiction, mends it in one click and says what that brought", async () => {
    const { session, user } = await openMethod("Paarvergleich", {}, PLANTED);
    expect(screen.getByText("Ihre Urteile widersprechen sich.")).toBeVisible();
    expect(
      screen.getByText(`Am wenigsten passt: „${NAMES[3]}“ ist viel wichtiger als „${NAMES[1]}“.`),
    ).toBeVisible();
    expect(
      screen.getByText(
        `Aus den übrigen Urteilen folgt eher: „${NAMES[1]}“ ist etwas wichtiger als „${NAMES[3]}“.`,
      ),
    ).toBeVisible();
    expect(screen.getByText(/Das Konsistenzverhältnis sinkt damit von 0,\d+ auf 0\./)).toBeVisible();
    await user.click(button("So ändern"));
    expect(screen.getByText("Ihre Urteile sind in sich stimmig.")).toBeVisible();
    expect(screen.getByText(`Geändert: „${NAMES[1]}“ ist etwas wichtiger als „${NAMES[3]}“.`)).toBeVisible();
    await user.click(button("Übernehmen"));
    expect(weights(session)).toEqual([56, 19, 19, 6]);
  });

  it("takes a mending back as it was judged before", async () => {
    const { session, user } = await openMethod("Paarvergleich", {}, PLANTED);
    const shown = previewed();
    await user.click(button("So ändern"));
    await user.click(button("Änderung zurücknehmen"));
    expect(screen.getByText("Ihre Urteile widersprechen sich.")).toBeVisible();
    expect(previewed()).toEqual(shown);
    expect(session.getState().weightStatements).toEqual([
      expect.objectContaining({
        judgements: expect.arrayContaining([
          { first: idOf(session, NAMES[3]), second: idOf(session, NAMES[1]), ratio: 7 },
        ]) as unknown,
      }),
    ]);
  });

  it("shows the judgement that fits least on the scale", async () => {
    const { user } = await openMethod("Paarvergleich", {}, PLANTED);
    await user.click(button("Vergleich ansehen"));
    expect(scale()).toHaveAccessibleName(`„${NAMES[1]}“ oder „${NAMES[3]}“: was ist wichtiger?`);
    expect(within(scale()).getByRole("radio", { checked: true })).toHaveAccessibleName(
      `„${NAMES[3]}“ ist viel wichtiger als „${NAMES[1]}“`,
    );
  });

  it("knows steps between the words and says them", async () => {
    const { user } = await openMethod("Paarvergleich", {}, judge([0, 1, 3]));
    await user.click(button("Alle Vergleiche"));
    await user.click(button(`„${NAMES[0]}“ ist etwas wichtiger als „${NAMES[1]}“`));
    await user.click(button(`Eine Stufe mehr für „${NAMES[0]}“`));
    expect(
      screen.getAllByText(`„${NAMES[0]}“ ist etwas bis deutlich wichtiger als „${NAMES[1]}“`)[0],
    ).toBeVisible();
    expect(within(scale()).queryByRole("radio", { checked: true })).toBeNull();
  });

  it("lists all judgements, the open ones too, and takes an answer back", async () => {
    const { session, user } = await openMethod("Paarvergleich", {}, judge([0, 1, 3], [1, 2, 1]));
    await user.click(button("Alle Vergleiche"));
    const list = within(screen.getByRole("list", { name: "Alle Vergleiche" }));
    expect(list.getAllByRole("button")).toHaveLength(6);
    expect(list.getByRole("button", { name: `„${NAMES[0]}“ und „${NAMES[3]}“: noch offen` })).toBeVisible();
    await user.click(
      list.getByRole("button", { name: `„${NAMES[1]}“ und „${NAMES[2]}“ sind gleich wichtig` }),
    );
    await user.click(button("Antwort löschen"));
    expect(session.getState().weightStatements).toEqual([
      expect.objectContaining({ judgements: [expect.objectContaining({ ratio: 3 })] }),
    ]);
  });

  it("has no accessibility findings", async () => {
    const { container, user } = await openMethod("Paarvergleich", {}, PLANTED);
    await user.click(button("Alle Vergleiche"));
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe("the suggestion from the data", () => {
  it("is marked as one and says what each measure rewards", async () => {
    const { user } = await openMethod("Vorschlag aus den Daten");
    expect(
      screen.getByText(/^Das ist nur ein Vorschlag\. Er kennt Ihre Liste, aber nicht Ihr Ziel/),
    ).toBeVisible();
    const critic = previewed();
    await user.click(screen.getByRole("radio", { name: /Entropie/ }));
    expect(previewed()).not.toEqual(critic);
  });

  it("names the factors on which all customers are alike", async () => {
    const { session } = await openSession();
    const model = session.getState().model!;
    const flat = model.factors.map((factor) =>
      factor.name === NAMES[2]
        ? { ...factor, scale: { kind: "linear", worst: 100, best: 99 } as const }
        : factor,
    );
    await openMethod("Vorschlag aus den Daten", { model: { ...model, factors: flat } });
    expect(
      screen.getByText(`Bei ${NAMES[2]} sind alle Kunden gleich. Der Faktor erhält keine Punkte.`),
    ).toBeVisible();
    expect(previewed()).toContain(becomes(NAMES[2], 20, 0));
  });
});

describe("what was said about the weights", () => {
  it("is kept in the workbook with the model and is there when it is opened again", async () => {
    const first = await openMethod("Paarvergleich");
    await first.user.click(within(screen.getByRole("radiogroup")).getAllByRole("radio")[1]!);
    await waitFor(async () => {
      const stored = await loadStoredModels(first.workbook);
      expect(stored.models[0]?.weighing?.statements).toHaveLength(1);
    });
    first.unmount();

    await openMethod("Paarvergleich", { workbook: first.workbook });
    expect(screen.getByText("1 von 6 Vergleichen beantwortet")).toBeVisible();
  });
});
