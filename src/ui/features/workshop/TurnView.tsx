import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { standingOf, type StoredWorkshop, withParticipants, type WorkshopMethod } from "../../../app";
import { type ScoringModel, sharesOfStatement, type WeightStatement } from "../../../core";
import { Page } from "../../components/layout/Page";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { useEditorStyles } from "../weights/editor.styles";
import { judgementsAbout, pairsOf } from "../weights/pairs";
import { firstOpenPair, PairwiseEditor } from "../weights/PairwiseEditor";
import { PointsEditor } from "../weights/PointsEditor";
import { useWorkshop } from "./use-workshop";
import { type Turn, turnOf, type View } from "./view";

const useStyles = makeStyles({
  pass: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, overflowWrap: "anywhere" },
});

type Draft = Extract<WeightStatement, { readonly method: WorkshopMethod }>;

interface TurnViewProps {
  readonly model: ScoringModel;
  readonly turn: Turn;
  readonly onShow: (view: View) => void;
}

/** One person's turn: first the device changes hands, then they weigh. Nothing of the others is shown. */
export function TurnView({ model, turn, onShow }: TurnViewProps) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const text = useText("workshop");
  const today = useSession((session) => session.today);
  const { workshop, change } = useWorkshop();
  const { factors } = model;
  const ids = factors.map(({ id }) => id);
  const [draft, setDraft] = useState(() => draftOf(workshop, turn.name, ids));
  const isWhole = sharesOfStatement(ids, draft).ok;
  const goOn = () => {
    const queue = [...workshop.awaited, ...standingOf(workshop, factors).outdated];
    const next = queue[queue.indexOf(turn.name) + 1];
    onShow(turn.isInTurn && next !== undefined ? turnOf(next, true) : { kind: "people" });
  };
  const finish = () => {
    const said = { version: 1, name: turn.name, date: today, statement: draft } as const;
    goOn();
    change((present) => withParticipants(present, factors, [said]));
  };
  if (!turn.isReady) {
    return (
      <Page>
        <Text className={styles.pass}>{text("turn.pass", { name: turn.name })}</Text>
        <div className={shared.actions}>
          <Button appearance="primary" size="large" onClick={() => onShow({ ...turn, isReady: true })}>
            {text("turn.ready", { name: turn.name })}
          </Button>
          <Button size="large" onClick={() => goOn()}>
            {text("turn.skip")}
          </Button>
        </div>
      </Page>
    );
  }
  return (
    <Page>
      <DraftEditor model={model} draft={draft} onChange={setDraft} />
      {!isWhole && (
        <p className={shared.hint}>{text(draft.method === "points" ? "turn.noPoints" : "turn.open")}</p>
      )}
      <div className={shared.actions}>
        <Button appearance="primary" disabledFocusable={!isWhole} onClick={() => isWhole && finish()}>
          {text("turn.done")}
        </Button>
        <Button onClick={() => onShow({ kind: "people" })}>{text("turn.stay")}</Button>
      </div>
    </Page>
  );
}

/** What somebody said before by the method of the workshop, else nothing. */
function draftOf({ method, held }: StoredWorkshop, name: string, ids: readonly string[]): Draft {
  const before = held.participants.find((each) => each.name === name)?.statement;
  if (method === "pairwise") {
    const judgements = before?.method === "pairwise" ? judgementsAbout(ids, before.judgements) : [];
    return { method, judgements };
  }
  const points = before?.method === "points" ? before.points : {};
  return { method, points: Object.fromEntries(ids.map((id) => [id, points[id] ?? 0])) };
}

interface DraftEditorProps {
  readonly model: ScoringModel;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

function DraftEditor({ model: { factors }, draft, onChange }: DraftEditorProps) {
  const judgements = draft.method === "pairwise" ? draft.judgements : [];
  const pairs = pairsOf(factors.map(({ id }) => id));
  const [at, setAt] = useState(() => firstOpenPair(pairs, judgements));
  const shared = useEditorStyles();
  const text = useText("weights");
  if (draft.method === "pairwise") {
    return (
      <PairwiseEditor
        factors={factors}
        judgements={judgements}
        onChange={(changed) => onChange({ method: "pairwise", judgements: changed })}
        at={at}
        onGo={setAt}
      />
    );
  }
  return (
    <div className={shared.stack}>
      <p className={shared.hint}>{text("points.hint")}</p>
      <PointsEditor
        factors={factors}
        points={draft.points}
        onChange={(points) => onChange({ method: "points", points })}
      />
    </div>
  );
}
