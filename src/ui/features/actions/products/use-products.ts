import { useEffect, useRef, useState } from "react";
import type { BasketSetup, ProductStudy } from "../../../../core";
import { usePurchases } from "../../../purchases";
import { WorkbookError } from "../../../../workbook/workbook";

/** What is known of the products while they are counted, and afterwards. */
export interface Counting {
  /** The last that was counted; undefined before the first, or where no column names products. */
  readonly study: ProductStudy | undefined;
  /** By which it was counted. */
  readonly setup: BasketSetup;
  /** Share that is done, 0…1; undefined while nothing is counted. */
  readonly share: number | undefined;
  readonly isStopped: boolean;
  readonly count: () => void;
}

/** Counts products in the worker, and again whenever the purchases or the setup change. */
export function useProducts(setup: BasketSetup): Counting {
  const analyst = usePurchases((purchases) => purchases.analyst);
  const cleaned = usePurchases((purchases) => purchases.cleaned);
  const [round, setRound] = useState(0);
  const [state, setState] = useState<Pick<Counting, "study" | "setup" | "share" | "isStopped">>({
    study: undefined,
    setup,
    share: undefined,
    isStopped: false,
  });
  const [failure, setFailure] = useState<unknown>();
  const newest = useRef(0);
  useEffect(() => {
    if (cleaned === undefined) return undefined;
    const own = ++newest.current;
    const show = (part: Partial<typeof state>) => {
      if (newest.current === own) setState((before) => ({ ...before, ...part }));
    };
    show({ share: 0, isStopped: false });
    analyst
      .products(setup, (share) => show({ share }))
      .then(
        (study) => show({ study, setup, share: undefined }),
        (error: unknown) => {
          show({ share: undefined, isStopped: true });
          if (!(error instanceof WorkbookError && error.kind === "cancelled")) setFailure(error);
        },
      );
    return () => {
      newest.current++;
    };
  }, [analyst, cleaned, setup, round]);
  // A mistake of the program belongs to the error boundary of the page.
  if (failure !== undefined) throw failure;
  return { ...state, count: () => setRound(round + 1) };
}
