import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import TemplatesPage from "../../../src/ui/features/templates/TemplatesPage";
import { axeFindings } from "../charts/axe-findings";
import { renderWithSession, settled } from "../../helpers/session";

const column = (factor: string) => screen.getByRole("combobox", { name: `Spalte für ${factor}` });

async function openIndustry(name: RegExp) {
  const opened = await renderWithSession(<TemplatesPage />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name }));
  return { ...opened, user };
}

describe("TemplatesPage", () => {
  it("says of every industry how many of its factors the list has", async () => {
    await renderWithSession(<TemplatesPage />);
    const industries = within(screen.getByRole("list", { name: "Branchen" })).getAllByRole("button");
    expect(industries).toHaveLength(6);
    // Contribution margin, payment and complaints; no orders, referrals or distances.
    expect(screen.getByRole("button", { name: /^Handwerk/ })).toHaveTextContent("3 von 6 Faktoren");
  });

  it("shows which columns were found and which factors have none", async () => {
    await openIndustry(/^Handwerk/);
    expect(screen.getByRole("heading", { level: 1, name: "Handwerk" })).toHaveFocus();
    expect(column("Deckungsbeitrag")).toHaveValue("Deckungsbeitrag 2025");
    expect(column("Zahlungsverhalten")).toHaveValue("Zahlungsverhalten");
    expect(column("Anfahrt")).toHaveValue("");
    expect(
      within(column("Anfahrt")).getByRole("option", { name: "Nicht gefunden, weglassen" }),
    ).toBeInTheDocument();
  });

  it("moves the weights up when a factor is left out or a column is picked", async () => {
    const { user } = await openIndustry(/^Handwerk/);
    // 35, 25 and 10 of 70, in fives.
    expect(screen.getByText("50 Punkte")).toBeInTheDocument();
    await user.selectOptions(column("Nacharbeit"), "Faktor weglassen");
    expect(screen.getByText("60 Punkte")).toBeInTheDocument();
    expect(screen.getByText("40 Punkte")).toBeInTheDocument();
    await user.selectOptions(column("Aufträge"), "Umsatz 2025");
    // 35, 25 and 15 of 75: 46.7, 33.3 and 20.
    expect(screen.getByText("45 Punkte")).toBeInTheDocument();
    expect(screen.getByText("35 Punkte")).toBeInTheDocument();
    expect(screen.getByText("20 Punkte")).toBeInTheDocument();
  });

  it("says how many customers each class would have before anything is created", async () => {
    const { user, session } = await openIndustry(/^Handwerk/);
    const counted = async () =>
      (await screen.findAllByText(/^\d+ Kunden?$/)).map((each) => parseInt(each.textContent, 10));
    const all = await counted();
    expect(all).toHaveLength(3);
    expect(all.reduce((sum, count) => sum + count)).toBe(12);
    await user.selectOptions(column("Deckungsbeitrag"), "");
    await user.selectOptions(column("Nacharbeit"), "");
    // Payment alone: six on time, three late with half of the points, three with reminders.
    await waitFor(async () => expect(await counted()).toEqual([6, 3, 3]));
    expect(session.getState().canUndo).toBe(false);
  });

  it("creates the model beside the present one and leads to its factors", async () => {
    const { user, session } = await openIndustry(/^Handwerk/);
    const before = session.getState().model!.name;
    await user.click(screen.getByRole("button", { name: "Modell anlegen" }));
    await waitFor(() => expect(session.getState().notice?.kind).toBe("model-added"));
    const { model, step, sidePage, modelIssues, modelNames } = session.getState();
    expect(model).toMatchObject({ name: "Handwerk", key: "Kundennr", lossColumn: "Deckungsbeitrag 2025" });
    expect(model?.classes.list.map(({ name }) => name)).toEqual(["A", "B", "C"]);
    expect(modelIssues).toEqual([]);
    expect([step, sidePage]).toEqual(["factors", undefined]);
    expect(modelNames).toEqual(expect.arrayContaining([before, "Handwerk"]));
  });

  it("creates nothing without a factor", async () => {
    const { user, session } = await openIndustry(/^Handwerk/);
    for (const factor of ["Deckungsbeitrag", "Zahlungsverhalten", "Nacharbeit"])
      await user.selectOptions(column(factor), "");
    expect(screen.getByText("Wählen Sie für mindestens einen Faktor eine Spalte.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Modell anlegen" }));
    expect(session.getState().notice).toBeUndefined();
  });

  it("goes back to the industries and then to the steps by Escape", async () => {
    const { user, session } = await openIndustry(/^Webshop/);
    act(() => session.getState().openSidePage("templates"));
    await user.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: /^Webshop/ })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(session.getState().sidePage).toBeUndefined();
  });

  it("asks for the list first", async () => {
    await renderWithSession(<TemplatesPage />, { cells: [] });
    await act(settled);
    expect(screen.getByRole("button", { name: "Zu den Daten" })).toBeInTheDocument();
  });

  it("speaks English and has no axe finding", async () => {
    const { container } = await renderWithSession(<TemplatesPage />, { language: "en" });
    expect(await axeFindings(container)).toEqual([]);
    await userEvent.setup().click(screen.getByRole("button", { name: /^Machine building/ }));
    expect(screen.getByText(/Joint development and framework contracts/)).toBeInTheDocument();
    expect(await axeFindings(container)).toEqual([]);
  });
});
