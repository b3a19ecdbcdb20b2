import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CONSEQUENCES } from "../../../src/ui/features/consequences/consequences";
import { ConsequencesSection } from "../../../src/ui/features/consequences/ConsequencesSection";
import { OverviewView } from "../../../src/ui/features/result/OverviewView";
import { markCustomers } from "../../../src/ui/features/result/customer-marks";
import { PaneMenu } from "../../../src/ui/shell/PaneMenu";
import { openSession, renderWithSession } from "../../helpers/session";

const offered = () => within(screen.getByRole("region", { name: "Was daraus folgt" })).getAllByRole("button");

test("every page on what follows is opened by its button, which says what it is for", async () => {
  const { session } = await renderWithSession(<ConsequencesSection />);
  const opened: unknown[] = [];
  for (const button of offered()) {
    await userEvent.click(button);
    opened.push(session.getState().sidePage);
  }
  expect(opened).toEqual([...CONSEQUENCES]);
  expect(offered()[0]).toHaveTextContent(/^Portfolio.+/);
});

test("the result ends with what follows from it", async () => {
  const { session } = await openSession();
  const { table, scores, scoredModel: model } = session.getState();
  if (table === undefined || scores === undefined || model === undefined) throw new Error("no scores");
  await renderWithSession(
    <OverviewView
      scores={scores}
      model={model}
      marks={markCustomers(model, table, scores)}
      onOpen={() => undefined}
    />,
  );
  expect(screen.getAllByRole("heading", { level: 2 }).at(-1)).toHaveTextContent("Was daraus folgt");
});

test("the menu of the pane offers the same pages", async () => {
  const { session } = await renderWithSession(<PaneMenu />);
  for (const page of CONSEQUENCES) {
    await userEvent.click(screen.getByRole("button", { name: "Menü" }));
    const items = screen.getAllByRole("menuitem").map((item) => item.textContent);
    expect(items).toContain("Portfolio");
    await userEvent.click(
      screen.getAllByRole("menuitem")[items.indexOf("Portfolio") + CONSEQUENCES.indexOf(page)]!,
    );
    expect(session.getState().sidePage).toBe(page);
  }
});
