import { useMemo, useState } from "react";
import {
  analysePairwise,
  FEWEST_COMPARED,
  MOST_COMPARED,
  type PairJudgement,
  type ScoringModel,
  type WeightIssue,
} from "../../../core";
import { Page } from "../../components/layout/Page";
import { useFormat, useText } from "../../i18n";
import { ConsistencyNote } from "./ConsistencyNote";
import type { MethodProps } from "./method-props";
import { Outcome } from "./Outcome";
import { judgementsAbout, missingLinks, pairsOf, withRatio } from "./pairs";
import { firstOpenPair, PairwiseEditor } from "./PairwiseEditor";
import { RestartLine } from "./RestartLine";
import { useStatement } from "./use-statement";

/** Weights from comparing factors in pairs. */
export function PairwiseMethod({ model, ...outcome }: MethodProps) {
  const { statement, state, forget } = useStatement("pairwise");
  const { factors } = model;
  const idKey = JSON.stringify(factors.map(({ id }) => id));
  const ids = useMemo(() => JSON.parse(idKey) as string[], [idKey]);
  const pairs = useMemo(() => pairsOf(ids), [ids]);
  const said = statement?.judgements;
  const judgements = useMemo(() => judgementsAbout(ids, said ?? []), [ids, said]);
  const analysis = useMemo(() => analysePairwise(ids, judgements), [ids, judgements]);
  const [at, setAt] = useState(() => firstOpenPair(pairs, judgements));
  const text = useText("weights");
  const format = useFormat();
  const sayMissing = useMissingText(model);

  const judge = (changed: readonly PairJudgement[]) => state({ method: "pairwise", judgements: changed });
  const look = (judgement: PairJudgement) => {
    const found = pairs.findIndex((pair) => withRatio([judgement], pair, undefined).length === 0);
    setAt(Math.max(0, found));
  };
  const restart = () => {
    forget();
    setAt(0);
  };
  const [issue] = analysis.ok ? [] : analysis.issues;
  if (issue?.kind === "factors-count") {
    const values = { count: format.number(ids.length), least: FEWEST_COMPARED, most: MOST_COMPARED };
    return <Page>{text("pairs.tooMany", values)}</Page>;
  }
  return (
    <>
      <Page>
        <PairwiseEditor
          factors={factors}
          judgements={judgements}
          onChange={judge}
          at={Math.min(at, pairs.length - 1)}
          onGo={setAt}
        />
        {analysis.ok && (
          <ConsistencyNote
            factors={factors}
            analysis={analysis.value}
            onMend={(mended) => judge(withRatio(judgements, mended, mended.ratio))}
            onLook={look}
          />
        )}
        {statement !== undefined && <RestartLine onRestart={restart} />}
      </Page>
      <Outcome
        model={model}
        shares={analysis.ok ? analysis.value.shares : undefined}
        {...(issue === undefined ? {} : { missing: sayMissing(judgements, issue) })}
        {...outcome}
      />
    </>
  );
}

/** Why there are no weights yet. */
function useMissingText({ factors }: ScoringModel) {
  const text = useText("weights");
  const nameOf = (id: unknown) => factors.find((factor) => factor.id === id)?.name ?? "";
  return (judgements: readonly PairJudgement[], { values = {} }: WeightIssue) => {
    const ids = factors.map(({ id }) => id);
    const isRoundabout = judgements.length >= ids.length - 1;
    if (!isRoundabout) return text("pairs.needed", { count: missingLinks(ids, judgements) });
    return text("pairs.unconnected", { first: nameOf(values["first"]), second: nameOf(values["second"]) });
  };
}
