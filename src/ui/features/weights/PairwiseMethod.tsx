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
import { judgementsAbout, missingLinks, pairsOf, ratioOf, withRatio } from "./pairs";
import { firstOpenPair, PairwiseEditor } from "./PairwiseEditor";
import { RestartLine } from "./RestartLine";
import { useStatement } from "./use-statement";

/** A judgement that was changed as proposed, and what was judged before. */
interface Mending {
  readonly mended: PairJudgement;
  readonly before: number | undefined;
}

/** Weights from comparing factors in pairs. */
export function PairwiseMethod({ model, ...outcome }: MethodProps) {
  const { statement, state } = useStatement("pairwise");
  const { factors } = model;
  const idKey = JSON.stringify(factors.map(({ id }) => id));
  const ids = useMemo(() => JSON.parse(idKey) as string[], [idKey]);
  const pairs = useMemo(() => pairsOf(ids), [ids]);
  const said = statement?.judgements;
  const judgements = useMemo(() => judgementsAbout(ids, said ?? []), [ids, said]);
  const analysis = useMemo(() => analysePairwise(ids, judgements), [ids, judgements]);
  const [at, setAt] = useState(() => firstOpenPair(pairs, judgements));
  const [mending, setMending] = useState<Mending>();
  const text = useText("weights");
  const format = useFormat();
  const sayMissing = useMissingText(model);

  const judge = (changed: readonly PairJudgement[]) => state({ method: "pairwise", judgements: changed });
  const look = (judgement: PairJudgement) => {
    const found = pairs.findIndex((pair) => withRatio([judgement], pair, undefined).length === 0);
    setAt(Math.max(0, found));
  };
  const mend = (mended: PairJudgement) => {
    setMending({ mended, before: ratioOf(judgements, mended) });
    judge(withRatio(judgements, mended, mended.ratio));
  };
  const isMended = mending !== undefined && ratioOf(judgements, mending.mended) === mending.mended.ratio;
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
            mended={isMended ? mending.mended : undefined}
            onMend={mend}
            onUnmend={() => mending && judge(withRatio(judgements, mending.mended, mending.before))}
            onLook={look}
          />
        )}
        <RestartLine method="pairwise" onRestart={() => setAt(0)} />
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
