import type { WeightMethod, WeightStatement } from "../../../core";
import { useSession } from "../../session";

type StatementOf<M extends WeightMethod> = Extract<WeightStatement, { readonly method: M }>;

interface StatementAccess<M extends WeightMethod> {
  /** undefined while nothing was said. */
  readonly statement: StatementOf<M> | undefined;
  readonly state: (statement: StatementOf<M>) => void;
  readonly forget: () => void;
}

/** What the user said by one method, kept with the model. */
export function useStatement<M extends WeightMethod>(method: M): StatementAccess<M> {
  const statement = useSession((session) => session.weightStatements.find((each) => each.method === method));
  const stateWeights = useSession((session) => session.stateWeights);
  const forgetWeights = useSession((session) => session.forgetWeights);
  return {
    statement: statement as StatementOf<M> | undefined,
    state: stateWeights,
    forget: () => forgetWeights(method),
  };
}
