import { act } from "@testing-library/react";
import { useEffect, useState } from "react";
import RfmTab from "../../../../src/ui/features/purchases/rfm/RfmTab";
import { PurchasesProvider, type PurchasesStore } from "../../../../src/ui/purchases";
import { useSession } from "../../../../src/ui/session";
import { arrayWorkbook, type Cells } from "../../../helpers/array-workbook";
import { renderWithSession, type SessionOptions, settled } from "../../../helpers/session";

const FIRST_DAY = 45_000;

/** Customer c (1…25) buys every c weeks within two years: 5 of them fall into each fifth. */
export const ORDERS: Cells = [
  ["Kunde", "Datum", "Betrag"],
  ...Array.from({ length: 25 }, (_, at) => at + 1).flatMap((customer) =>
    Array.from({ length: Math.floor(104 / customer) }, (_, order) => [
      `Kunde ${String(customer).padStart(2, "0")}`,
      FIRST_DAY + order * customer * 7,
      1000 - customer * 10,
    ]),
  ),
];

export const CUSTOMERS: Cells = [
  ["Name", "Recency (Tage)", "Bestellungen", "Umsatz", "Ort"],
  ["Adler", 3, 20, 9000, "Ulm"],
  ["Bach", 40, 9, 4000, "Kiel"],
  ["Conrad", 90, 5, 2500, "Bonn"],
  ["Dorn", 200, 2, 900, "Trier"],
  ["Engel", 400, 1, 100, "Jena"],
  ["Falk", "", 1, 50, "Hof"],
];

/** The tab over a workbook with one list. */
export async function openRfm(cells: Cells = ORDERS, options: SessionOptions = {}) {
  let store: PurchasesStore | undefined;
  function Tab() {
    const open = useSession((session) => session.openPurchases);
    const [purchases, setPurchases] = useState<PurchasesStore>();
    useEffect(() => {
      void open().then((opened) => {
        store = opened;
        setPurchases(opened);
      });
    }, [open]);
    return (
      purchases && (
        <PurchasesProvider purchases={purchases}>
          <RfmTab />
        </PurchasesProvider>
      )
    );
  }
  const view = await renderWithSession(<Tab />, {
    workbook: arrayWorkbook({ Liste: cells }, ["Liste"]),
    ...options,
  });
  await act(async () => {
    for (let round = 0; round < 5; round++) await settled();
  });
  return { ...view, purchases: store! };
}
