import { useEffect, useState } from "react";
import { type Analyst } from "../../app";
import { WorkbookError } from "../../workbook/workbook";
import { usePurchases } from "./PurchasesProvider";

/** What is known of a question: the last answer, whether a newer one is under way, and what went wrong. */
export interface Asked<T> {
  readonly answer: T | undefined;
  readonly isPending: boolean;
  /** True after the user stopped the question. */
  readonly isStopped: boolean;
  readonly ask: () => void;
}

/**
 * Asks the analyst, and again whenever the question or the purchases change; the last answer stands until the next one
 * is there.
 *
 * @param question Must stay the same function as long as it asks the same; undefined asks nothing.
 */
export function useAnswer<T>(question: ((analyst: Analyst) => Promise<T>) | undefined): Asked<T> {
  const analyst = usePurchases((purchases) => purchases.analyst);
  const cleaned = usePurchases((purchases) => purchases.cleaned);
  const [round, setRound] = useState(0);
  const [state, setState] = useState<Omit<Asked<T>, "ask">>({
    answer: undefined,
    isPending: question !== undefined,
    isStopped: false,
  });
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    if (question === undefined || cleaned === undefined) return undefined;
    let isNewest = true;
    setState(({ answer }) => ({ answer, isPending: true, isStopped: false }));
    question(analyst).then(
      (answer) => isNewest && setState({ answer, isPending: false, isStopped: false }),
      (error: unknown) => {
        if (!isNewest) return;
        setState(({ answer }) => ({ answer, isPending: false, isStopped: true }));
        if (!(error instanceof WorkbookError && error.kind === "cancelled")) setFailure(error);
      },
    );
    return () => {
      isNewest = false;
    };
  }, [question, analyst, cleaned, round]);
  // A mistake of the program belongs to the error boundary of the page.
  if (failure !== undefined) throw failure;
  return { ...state, ask: () => setRound(round + 1) };
}
