import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DataPage } from "../../../src/ui/features/data/DataPage";
import OrdersHint from "../../../src/ui/features/data/OrdersHint";
import { openSession, renderWithSession } from "../../helpers/session";

const ORDERS = [
  ["Kunde", "Bestelldatum", "Betrag"],
  ...Array.from({ length: 30 }, (_, row) => [`K${row % 8}`, 45_000 + row * 3, 20 + row]),
];

test("a list of orders is told as such, with the way to what it is good for", async () => {
  const { session } = await renderWithSession(<DataPage />, { cells: ORDERS });
  expect(await screen.findByText(/je Zeile ein Kauf, nicht ein Kunde/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Aus Käufen bewerten" }));
  expect(session.getState().sidePage).toBe("purchases");
});

test("a list of customers is not", async () => {
  const { session } = await openSession();
  await renderWithSession(<OrdersHint listed={session.getState().listed!} />);
  expect(screen.queryByRole("button", { name: "Aus Käufen bewerten" })).not.toBeInTheDocument();
});
