import { TextDecoder } from "node:util";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { loadStoredModels, newWorkshop, readAnswerFile, withParticipants } from "../../../src/app";
import { App } from "../../../src/ui/App";
import WorkshopPage from "../../../src/ui/features/workshop/WorkshopPage";
import type { SessionStore } from "../../../src/ui/session";
import { arrayWorkbook } from "../../helpers/array-workbook";
import {
  openSession,
  renderWithSession,
  settled,
  SMALL_LIST,
  type SessionOptions,
} from "../../helpers/session";
import { axeFindings } from "../charts/axe-findings";

// jsdom has none.
Object.assign(globalThis, { TextDecoder });

/** The proposal for the small list: 40, 30, 20 and 10 points. */
const NAMES = ["Deckungsbeitrag 2025", "Zahlungsverhalten", "Reklamationen", "Kunde seit"] as const;

const TABLE = [
  ["Name", ...NAMES],
  ["Anna", 70, 10, 10, 10],
  ["Bernd", 40, 40, 10, 10],
  ["Clara", 40, 10, 40, 10],
];

const weights = (session: SessionStore) => session.getState().model!.factors.map(({ weight }) => weight);
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const plotLabels = () => screen.getAllByRole("img").map((plot) => plot.getAttribute("aria-label"));

async function openPage(options: SessionOptions = {}) {
  const opened = await renderWithSession(<WorkshopPage />, options);
  return { ...opened, user: userEvent.setup() };
}

async function openWithTable(options: SessionOptions = {}) {
  const workbook = arrayWorkbook({ Kunden: SMALL_LIST }, ["Kunden"]);
  workbook.ranges = { "Workshop!A1:E4": TABLE };
  workbook.selectedRange = "Workshop!A1:E4";
  const opened = await openPage({ ...options, workbook });
  const isGerman = opened.session.getState().language === "de";
  await opened.user.click(button(isGerman ? "Auswahl im Blatt lesen" : "Read the selection in the sheet"));
  return opened;
}

async function openResult(options: SessionOptions = {}) {
  const opened = await openWithTable(options);
  await opened.user.click(button("Ergebnis der Gruppe"));
  await heading("Ergebnis der Gruppe");
  return opened;
}

async function sharePoints(user: ReturnType<typeof userEvent.setup>, points: readonly number[]) {
  for (const [at, name] of NAMES.entries()) {
    const field = screen.getByRole("spinbutton", { name: `Punkte für ${name}` });
    await user.clear(field);
    await user.type(field, String(points[at]));
  }
}

describe("the round", () => {
  it("goes from hand to hand, and shows nobody what the others said", async () => {
    const { user, session } = await openPage();
    await user.type(screen.getByRole("textbox", { name: "Namen hinzufügen" }), "Anna, Bernd{Enter}");
    await user.click(button("Reihum gewichten"));
    expect(await heading("Anna ist an der Reihe")).toHaveFocus();
    expect(screen.queryByRole("spinbutton")).toBeNull();
    await user.click(button("Ich bin Anna"));
    await sharePoints(user, [70, 10, 10, 10]);
    await user.click(button("Fertig"));

    await heading("Bernd ist an der Reihe");
    expect(screen.getByText("Bitte geben Sie das Gerät an Bernd.")).toBeVisible();
    await user.click(button("Ich bin Bernd"));
    for (const name of NAMES) {
      expect(screen.getByRole("spinbutton", { name: `Punkte für ${name}` })).toHaveValue("0");
    }
    await user.click(button("Fertig"));
    expect(await heading("Bernd gewichtet")).toBeVisible();
    await sharePoints(user, [0, 0, 0, 5]);
    await user.click(button("Fertig"));

    await heading("Workshop");
    expect(screen.getByText("2 von 2 haben gewichtet")).toBeVisible();
    const { held, awaited } = session.getState().workshop!;
    expect(awaited).toEqual([]);
    const ids = session.getState().model!.factors.map(({ id }) => id);
    const pointsOf = (values: readonly number[]) => Object.fromEntries(ids.map((id, at) => [id, values[at]]));
    expect(held.participants.map(({ name, statement }) => [name, statement])).toEqual([
      ["Anna", { method: "points", points: pointsOf([70, 10, 10, 10]) }],
      ["Bernd", { method: "points", points: pointsOf([0, 0, 0, 5]) }],
    ]);
  });

  it("compares in pairs where that was chosen", async () => {
    const { user, session } = await openPage();
    await user.click(screen.getByRole("radio", { name: "Paarvergleich" }));
    expect(screen.getByText(/bis zu 6 Vergleiche/)).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Namen hinzufügen" }), "Anna{Enter}");
    await user.click(button("Anna gewichtet"));
    await user.click(button("Ich bin Anna"));
    for (let pair = 0; pair < 3; pair += 1) {
      // The first dot: the first factor is incomparably more important.
      await user.click(screen.getAllByRole("radio")[0]!);
      if (pair < 2) await user.click(button("Weiter"));
    }
    await user.click(button("Fertig"));
    const [anna] = session.getState().workshop!.held.participants;
    expect(
      anna?.statement.method === "pairwise" && anna.statement.judgements.map(({ ratio }) => ratio),
    ).toEqual([9, 9, 9]);
  });

  it("passes over who is not there, and takes people out and back", async () => {
    const { user, session } = await openPage();
    await user.type(screen.getByRole("textbox", { name: "Namen hinzufügen" }), "Anna; Bernd{Enter}");
    await user.click(button("Reihum gewichten"));
    await user.click(button("Später"));
    await heading("Bernd ist an der Reihe");
    await user.keyboard("{Escape}");
    await heading("Workshop");
    await user.click(button("Anna entfernen"));
    expect(session.getState().workshop?.awaited).toEqual(["Bernd"]);
    await user.click(button("Zurückholen"));
    expect(session.getState().workshop?.awaited).toEqual(["Anna", "Bernd"]);
  });
});

describe("a table from the sheet", () => {
  it("brings all participants at once, and can be taken back", async () => {
    const { user, session } = await openWithTable();
    expect(await screen.findByText(/3 Personen gelesen: Anna, Bernd und Clara\./)).toBeVisible();
    expect(session.getState().workshop?.held.participants).toHaveLength(3);
    await user.click(button("Rückgängig"));
    expect(session.getState().workshop).toBeUndefined();
  });

  it("says what is wrong with it and changes nothing", async () => {
    const { user, session } = await openPage();
    await user.click(button("Einfügen"));
    await user.click(screen.getByRole("textbox", { name: "Tabelle hier einfügen" }));
    await user.paste(`Name\t${NAMES.join("\t")}\nAnna\t1\tviel\t3\t4`);
    await user.click(button("Übernehmen"));
    expect(within(screen.getByRole("alert")).getByText(/Anna, „Zahlungsverhalten“: „viel“/)).toBeVisible();
    expect(session.getState().workshop).toBeUndefined();
  });
});

describe("files of participants", () => {
  const asFile = (content: string | Buffer, name: string) => {
    const bytes = Uint8Array.from(Buffer.from(content));
    return Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
  };
  const openAnswers = () => screen.getByLabelText("Antworten öffnen …", { selector: "input" });
  /** Presses a button and gives the file that the browser would have saved. */
  const savedBy = async (press: () => Promise<void>) => {
    const blobs: Blob[] = [];
    const saved = { createObjectURL: URL.createObjectURL, revokeObjectURL: URL.revokeObjectURL };
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
      revokeObjectURL: () => undefined,
    });
    const names: string[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await press();
    click.mockRestore();
    Object.assign(URL, saved);
    const reader = new FileReader();
    const text = await new Promise<string>((resolve) => {
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(blobs[0]!);
    });
    return { name: names[0], text };
  };

  it("come in several at once; each wrong one is named, the others count", async () => {
    const { user, session } = await openPage();
    const { factors } = session.getState().model!;
    const answer = (name: string, ids: readonly string[]) => {
      const points = Object.fromEntries(ids.map((id) => [id, 25]));
      return JSON.stringify({
        version: 1,
        name,
        date: "2026-01-10",
        statement: { method: "points", points },
      });
    };
    const ids = factors.map(({ id }) => id);
    await user.upload(openAnswers(), [
      asFile(answer("Dora", ids), "dora.json"),
      asFile(answer("Emil", ids.slice(1)), "emil.json"),
      asFile("{", "kaputt.json"),
      asFile(JSON.stringify({ version: 9, name: "Fritz" }), "fritz.json"),
    ]);
    expect(await screen.findByText("Eine Person gelesen: Dora.")).toBeVisible();
    const alert = within(screen.getByRole("alert"));
    expect(alert.getByText(/„emil\.json“: Emil hat nicht alle Faktoren/)).toBeVisible();
    expect(alert.getByText("„kaputt.json“ ist keine Antwort zu diesen Faktoren.")).toBeVisible();
    expect(alert.getByText(/„fritz\.json“ stammt aus einer neueren Version/)).toBeVisible();
    expect(session.getState().workshop?.held.participants.map(({ name }) => name)).toEqual(["Dora"]);
  });

  it("are saved such that they can be read again", async () => {
    const { user, session } = await openWithTable();
    const { text } = await savedBy(() => user.click(button("Antwort von Bernd als Datei speichern")));
    const { model, workshop } = session.getState();
    expect(readAnswerFile(text, { factors: model!.factors, locale: "de", date: "" })).toEqual({
      ok: true,
      value: [workshop!.held.participants[1]],
    });
  });

  it("begin with an empty form, which comes back filled in, in the letters of Windows", async () => {
    const { user, session } = await openPage();
    const form = await savedBy(() => user.click(button("Leeren Bogen speichern")));
    expect(form.name).toBe(`Bogen ${session.getState().model!.name}.csv`);
    const lines = form.text.replace(/^\uFEFF/, "").split("\r\n");
    expect(lines.slice(0, 5)).toEqual(["Ihr Name;", ...NAMES.map((name) => `${name};`)]);
    const filled = [
      "Ihr Name;Jörg Süß",
      ...NAMES.map((name, at) => `${name};${40 - 10 * at}`),
      ...lines.slice(5),
    ];
    await user.upload(openAnswers(), [asFile(Buffer.from(filled.join("\r\n"), "latin1"), "joerg.csv")]);
    expect(await screen.findByText("Eine Person gelesen: Jörg Süß.")).toBeVisible();
    const [joerg] = session.getState().workshop!.held.participants;
    const ids = session.getState().model!.factors.map(({ id }) => id);
    expect(joerg).toMatchObject({
      name: "Jörg Süß",
      statement: { points: Object.fromEntries(ids.map((id, at) => [id, 40 - 10 * at])) },
    });
    await user.click(button("Rückgängig"));
    expect(session.getState().workshop).toBeUndefined();
  });

  it("hold a line per pair where the group compares in pairs", async () => {
    const { user, session } = await openPage();
    await user.click(screen.getByRole("radio", { name: "Paarvergleich" }));
    const form = await savedBy(() => user.click(button("Leeren Bogen speichern")));
    const filled = form.text
      .replace("Ihr Name;", "Ihr Name;Emil")
      // Always the first of the two, three times as important.
      .replace(new RegExp(`^(${NAMES.join("|")});`, "gm"), "$1;3");
    await user.upload(openAnswers(), [asFile(filled, "emil.csv"), asFile(form.text, "leer.csv")]);
    expect(await screen.findByText("Eine Person gelesen: Emil.")).toBeVisible();
    expect(screen.getByText("„leer.csv“: Der Name fehlt.")).toBeVisible();
    const [emil] = session.getState().workshop!.held.participants;
    expect(
      emil?.statement.method === "pairwise" && emil.statement.judgements.map(({ ratio }) => ratio),
    ).toEqual([3, 3, 3, 3, 3, 3]);
  });
});

describe("the result", () => {
  it("reveals the individuals, then the spread, then the group", async () => {
    const { user } = await openResult();
    expect(plotLabels()[0]).toBe("Deckungsbeitrag 2025: Anna 70, Bernd 40 und Clara 40");
    expect(screen.queryByRole("region", { name: "Neue Gewichte" })).toBeNull();
    await user.click(screen.getByRole("tab", { name: /^Streuung/ }));
    // Quartiles of 40, 40, 70: 40 and 55.
    expect(plotLabels()[0]).toBe(
      "Deckungsbeitrag 2025: von 40 bis 70, die mittlere Hälfte von 40 bis 55 Punkten",
    );
    await user.click(screen.getByRole("tab", { name: /^Gruppe/ }));
    // Means 50, 20, 20, 10.
    expect(plotLabels()).toEqual([
      "Deckungsbeitrag 2025: Gruppe 50, Einzelne von 40 bis 70 Punkten",
      "Zahlungsverhalten: Gruppe 20, Einzelne von 10 bis 40 Punkten",
      "Reklamationen: Gruppe 20, Einzelne von 10 bis 40 Punkten",
      "Kunde seit: Gruppe 10, Einzelne von 10 bis 10 Punkten",
    ]);
  });

  it("says who differs where, without names where they are hidden", async () => {
    const { user } = await openResult();
    await user.click(screen.getByRole("tab", { name: /^Gruppe/ }));
    expect(screen.getByText("Anna gibt „Deckungsbeitrag 2025“ 70, die Gruppe 50 Punkte.")).toBeVisible();
    expect(screen.getByText(/Am weitesten auseinander: „Deckungsbeitrag 2025“, von 40 bis 70/)).toBeVisible();
    await user.click(screen.getByRole("switch", { name: "Namen verbergen" }));
    await user.click(button("Als Tabelle"));
    expect(document.body).not.toHaveTextContent("Anna");
    expect(screen.getByRole("row", { name: "Person 1 70 10 10 10" })).toBeVisible();
    expect(screen.getByRole("row", { name: "Gruppe 50 20 20 10" })).toBeVisible();
  });

  it("becomes the weights of the model in one step of undo", async () => {
    const { user, session } = await openResult();
    await user.click(screen.getByRole("tab", { name: /^Gruppe/ }));
    await user.click(button("Übernehmen"));
    expect(weights(session)).toEqual([50, 20, 20, 10]);
    expect(session.getState().step).toBe("factors");
    act(() => session.getState().undo());
    expect(weights(session)).toEqual([40, 30, 20, 10]);
    expect(session.getState().workshop?.held.participants).toHaveLength(3);
  });

  it("merges judgements or weights, as the group wants, and keeps that", async () => {
    const { user, session } = await openPage();
    const ids = session.getState().model!.factors.map(({ id }) => id);
    // Twice and eight times as important as each of the others.
    const people = [2, 8].map((ratio) => {
      const judgements = ids.slice(1).map((second) => ({ first: ids[0]!, second, ratio }));
      const statement = { method: "pairwise", judgements } as const;
      return { version: 1, name: `Person ${ratio}`, date: "2026-01-10", statement } as const;
    });
    act(() => {
      const { factors } = session.getState().model!;
      session.getState().keepWorkshop(withParticipants(newWorkshop(""), factors, people));
    });
    await user.click(button("Ergebnis der Gruppe"));
    await user.click(screen.getByRole("tab", { name: /^Gruppe/ }));
    // 4 : 1 : 1 : 1 of 100, then the mean of 2 : 1 : 1 : 1 (40 %) and 8 : 1 : 1 : 1 (72.7 %).
    expect(plotLabels()[0]).toMatch(/^Deckungsbeitrag 2025: Gruppe 57,/);
    await user.click(screen.getByRole("radio", { name: "die Gewichte (Mittelwert)" }));
    expect(plotLabels()[0]).toMatch(/^Deckungsbeitrag 2025: Gruppe 56,/);
    expect(session.getState().workshop?.mean).toBe("weights");
  });

  it.each(["people", "result"] as const)("has no accessibility findings (%s)", async (view) => {
    const { user, container } = view === "people" ? await openWithTable() : await openResult();
    if (view === "result") await user.click(screen.getByRole("tab", { name: /^Gruppe/ }));
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe("the workshop", () => {
  it("stays with its model in the workbook", async () => {
    const { workbook } = await openWithTable();
    await waitFor(async () => {
      const stored = await loadStoredModels(workbook);
      expect(stored.models[0]?.workshop?.held.participants).toHaveLength(3);
    });
    const again = await openSession({ workbook });
    expect(again.session.getState().workshop?.held.participants.map(({ name }) => name)).toEqual([
      "Anna",
      "Bernd",
      "Clara",
    ]);
  });

  it("is opened from the menu and from the ways to weights", async () => {
    const { session } = await openSession();
    const user = userEvent.setup();
    render(<App session={session} />);
    await act(settled);
    await user.click(button("Menü"));
    await user.click(await screen.findByRole("menuitem", { name: "Workshop" }));
    await heading("Workshop");
    await user.click(button("Zurück"));
    act(() => session.getState().openSidePage("weights"));
    await user.click(await screen.findByRole("button", { name: "Workshop mit der Gruppe …" }));
    await heading("Workshop");
  });
});
