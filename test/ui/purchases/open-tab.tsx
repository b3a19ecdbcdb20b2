import { act } from "@testing-library/react";
import { type ComponentType, useEffect, useState } from "react";
import type { Analyst } from "../../../src/app";
import { createLocalAnalyst } from "../../../src/app/purchases/local-analyst";
import { PurchasesProvider, type PurchasesStore } from "../../../src/ui/purchases";
import { useSession } from "../../../src/ui/session";
import { arrayWorkbook, type Cells } from "../../helpers/array-workbook";
import { renderWithSession, type SessionOptions, settled } from "../../helpers/session";

/** An analyst who answers as usual, but for the questions that are answered here: by a value, or by a function. */
export const analystSaying = (answers: { readonly [Question in keyof Analyst]?: unknown }): Analyst =>
  new Proxy(createLocalAnalyst(), {
    get(analyst, name) {
      const answer = answers[name as keyof Analyst];
      if (typeof answer === "function") return answer;
      return name in answers ? async () => answer : Reflect.get(analyst, name);
    },
  });

/** A tab of the page about purchases, over a workbook with one list. */
export async function openTab(
  Tab: ComponentType,
  cells: Cells,
  analyst: Analyst,
  options: SessionOptions = {},
) {
  let store: PurchasesStore | undefined;
  function Opened() {
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
          <Tab />
        </PurchasesProvider>
      )
    );
  }
  const view = await renderWithSession(<Opened />, {
    workbook: arrayWorkbook({ Bestellungen: cells }, ["Bestellungen"]),
    deps: { createAnalyst: async () => analyst },
    ...options,
  });
  await act(async () => {
    for (let round = 0; round < 5; round++) await settled();
  });
  return { ...view, purchases: store! };
}
