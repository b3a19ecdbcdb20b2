import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HistorySection } from "../../../src/ui/features/history/HistorySection";
import { ReminderBar } from "../../../src/ui/shell/ReminderBar";
import { openSession, renderWithSession } from "../../helpers/session";

describe("the section on the history", () => {
  it("keeps runs unless the user does not want that, and asks who scores", async () => {
    const { session } = await renderWithSession(<HistorySection />);
    const user = userEvent.setup();
    const keep = screen.getByRole("checkbox", { name: "Diesen Stand auf dem Blatt „Verlauf“ festhalten" });
    expect(keep).toBeChecked();
    await user.type(screen.getByRole("textbox", { name: "Bewertet von" }), "Petra");
    expect(session.getState().author).toBe("Petra");
    await user.click(keep);
    expect(session.getState().writeChoices.history).toBe(false);
    expect(screen.queryByRole("textbox", { name: "Bewertet von" })).toBeNull();
  });

  it("says what is missing where customers have no key", async () => {
    const { session } = await renderWithSession(<HistorySection />);
    await act(() => session.getState().setKey(""));
    expect(screen.getByRole("checkbox")).toBeDisabled();
    expect(screen.getByText(/braucht die Liste einen Schlüssel/)).toBeVisible();
  });

  it("lists the runs and removes one, and brings it back", async () => {
    const { session } = await renderWithSession(<HistorySection />);
    await act(() => session.getState().write());
    const user = userEvent.setup();
    const runs = screen.getByRole("group", { name: "Festgehaltene Stände" });
    expect(within(runs).getByRole("listitem")).toHaveTextContent(/15\.01\.2026.*12 Kunden/);
    await user.click(within(runs).getByRole("button", { name: /Stand vom 15\.01\.2026.*entfernen/ }));
    expect(session.getState().history.runs).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Entfernen rückgängig" }));
    expect(session.getState().history.runs).toHaveLength(1);
  });

  it("says when the next valuation is due", async () => {
    const { session } = await renderWithSession(<HistorySection />);
    await act(() => session.getState().write());
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole("combobox", { name: "Nächste Bewertung" }), "half-year");
    expect(screen.getByText("Erinnert wird ab 15.07.2026.")).toBeVisible();
  });
});

describe("the reminder", () => {
  const opened = async (today: string) => {
    const { workbook, session } = await openSession();
    await session.getState().write();
    session.getState().setCycle("quarter");
    await session.getState().write();
    return renderWithSession(<ReminderBar />, { workbook, deps: { today: () => today } });
  };

  it("comes when the last valuation is older than the cycle, and leads to the next one", async () => {
    const { session } = await opened("2026-04-15");
    const user = userEvent.setup();
    expect(screen.getByText(/Zuletzt bewertet am 15\.01\.2026/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Jetzt bewerten" }));
    expect(session.getState()).toMatchObject({ step: "result", resultView: "write" });
  });

  it("stays away before that, and for a week after it was put off", async () => {
    await opened("2026-04-14");
    expect(screen.queryByText(/Zuletzt bewertet/)).toBeNull();
  });

  it("goes when it is put off", async () => {
    const { session } = await opened("2026-05-01");
    await userEvent.setup().click(screen.getByRole("button", { name: "Später" }));
    expect(screen.queryByText(/Zuletzt bewertet/)).toBeNull();
    expect(session.getState().history.snoozedUntil).toBe("2026-05-08");
  });
});
