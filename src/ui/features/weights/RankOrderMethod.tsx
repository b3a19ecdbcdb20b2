import { sharesOfStatement } from "../../../core";
import { Page } from "../../components/layout/Page";
import { useText } from "../../i18n";
import { useEditorStyles } from "./editor.styles";
import type { MethodProps } from "./method-props";
import { Outcome } from "./Outcome";
import { placesOfRanking, rankingOfPlaces, rankingOfWeights } from "./ranking";
import { RankOrderEditor } from "./RankOrderEditor";
import { RestartLine } from "./RestartLine";
import { useStatement } from "./use-statement";

/** Weights from an order of importance; it begins with the order of the present weights. */
export function RankOrderMethod({ model, ...outcome }: MethodProps) {
  const shared = useEditorStyles();
  const text = useText("weights");
  const { statement, state } = useStatement("rank-order");
  const { factors } = model;
  const ids = factors.map(({ id }) => id);
  const ranking = statement ? rankingOfPlaces(ids, statement.places) : rankingOfWeights(factors);
  const shares = sharesOfStatement(ids, { method: "rank-order", places: placesOfRanking(ranking) });
  return (
    <>
      <Page>
        <div className={shared.stack}>
          <p className={shared.hint}>{text("ranking.hint")}</p>
          <RankOrderEditor
            factors={factors}
            ranking={ranking}
            onChange={(changed) => state({ method: "rank-order", places: placesOfRanking(changed) })}
          />
          <RestartLine method="rank-order" />
        </div>
      </Page>
      <Outcome model={model} shares={shares.ok ? shares.value : undefined} {...outcome} />
    </>
  );
}
