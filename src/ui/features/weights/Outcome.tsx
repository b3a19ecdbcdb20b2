import { useState } from "react";
import { applyWeights, type ScoringModel } from "../../../core";
import { Page } from "../../components/layout/Page";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { LockChoice } from "./LockChoice";
import { proposedWeights } from "./proposed-weights";
import { TakeBar } from "./TakeBar";
import { type ClassMoves, useClassMoves } from "./use-class-moves";
import { WeightsPreview } from "./WeightsPreview";

interface OutcomeProps {
  readonly model: ScoringModel;
  /** In the order of the factors; undefined while there are none. */
  readonly shares: readonly number[] | undefined;
  /** Why there are none yet. */
  readonly missing?: string;
  readonly onTaken: () => void;
  readonly onDiscard: () => void;
}

/** What a way to weights leads to: the new weights, who would change class, and the decision. */
export function Outcome({ model, shares, missing, onTaken, onDiscard }: OutcomeProps) {
  const text = useText("weights");
  const editModel = useSession((session) => session.editModel);
  const lockedIds = useSession((session) => session.lockedFactors);
  const [isKept, setKept] = useState(true);
  const { factors } = model;
  const locked = factors.filter(({ id }) => lockedIds.includes(id));
  const keptIds = isKept ? locked.map(({ id }) => id) : [];
  const weights = shares && proposedWeights(factors, shares, keptIds);
  const isSame = weights?.every((weight, at) => weight === factors[at]?.weight) ?? false;
  const moves = useClassMoves(isSame ? undefined : weights);
  const sayMoves = useMovesText();
  const take = (taken: readonly number[]) => {
    editModel((present) => ({ ...present, factors: applyWeights(present.factors, taken) }));
    onTaken();
  };
  const sentence =
    weights === undefined
      ? shares === undefined
        ? (missing ?? text("preview.none"))
        : text("preview.none")
      : isSame
        ? text("preview.same")
        : sayMoves(moves);
  return (
    <>
      <Page>
        {locked.length > 0 && (
          <LockChoice
            locked={locked}
            isKept={isKept}
            isPossible={shares === undefined || weights !== undefined}
            onKeep={setKept}
          />
        )}
        {weights !== undefined && <WeightsPreview factors={factors} weights={weights} locked={keptIds} />}
      </Page>
      <TakeBar
        sentence={sentence}
        onTake={weights === undefined || isSame ? undefined : () => take(weights)}
        onDiscard={onDiscard}
      />
    </>
  );
}

function useMovesText(): (moves: ClassMoves | undefined) => string {
  const text = useText("weights");
  const format = useFormat();
  return (moves) => {
    if (moves === undefined) return text("preview.counting");
    const count = moves.up + moves.down;
    if (count === 0) return text("preview.stay");
    return text("preview.moves", {
      count,
      customers: format.number(count),
      total: format.number(moves.total),
      up: format.number(moves.up),
      down: format.number(moves.down),
    });
  };
}
