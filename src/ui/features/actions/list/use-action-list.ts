import { useDeferredValue, useMemo } from "react";
import type { ActionList } from "../../../../core";
import { useActions } from "../../../actions";

/** The list as it would be written now; it follows the rules as soon as there is time. */
export function useActionList(): ActionList | undefined {
  const listNow = useActions((actions) => actions.list);
  const setup = useDeferredValue(useActions((actions) => actions.setup));
  const facts = useDeferredValue(useActions((actions) => actions.facts));
  const found = useActions((actions) => actions.found);
  return useMemo(() => listNow(), [listNow, setup, facts, found]);
}
