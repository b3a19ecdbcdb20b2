import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { standingOf } from "../../../app";
import { FEWEST_COMPARED, type ScoringModel } from "../../../core";
import { useWidth } from "../../components/charts/use-width";
import { NoTable } from "../../components/layout/NoTable";
import { onEscape } from "../../components/layout/on-escape";
import { Page } from "../../components/layout/Page";
import { PageHead } from "../../components/layout/PageHead";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { GroupView } from "./GroupView";
import { PeopleView } from "./PeopleView";
import { TurnView } from "./TurnView";
import { useWorkshop } from "./use-workshop";
import type { View } from "./view";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", minHeight: "100%" },
});

/** At this width of the pane type is as large as it is set; larger type grows with the width. */
const PLAIN_WIDTH = 520;

const largeZoom = (width: number): number => Math.min(3.2, Math.max(1.3, width / PLAIN_WIDTH));

/** Several people weigh the factors; what the group makes of it can become the model's weights. */
export default function WorkshopPage() {
  const styles = useStyles();
  const text = useText("workshop");
  const model = useSession((session) => session.model);
  const close = useSession((session) => session.closeSidePage);
  const [view, setView] = useState<View>({ kind: "people" });
  const [isLarge, setLarge] = useState(false);
  const [hasMoved, setMoved] = useState(false);
  const [ref, width] = useWidth(PLAIN_WIDTH);

  const show = (next: View) => {
    setMoved(true);
    setView(next);
  };
  const goBack = view.kind === "people" ? close : () => show({ kind: "people" });
  const head = useHead(view, model);
  const isReady = model !== undefined && model.factors.length >= FEWEST_COMPARED;
  return (
    <div ref={ref} role="presentation" className={styles.page} onKeyDown={onEscape(goBack)}>
      <div className={styles.page} style={isLarge ? { zoom: largeZoom(width) } : {}}>
        <PageHead
          key={`${view.kind} ${view.kind === "turn" ? `${view.name} ${view.isReady}` : ""} ${hasMoved}`}
          {...head}
          backLabel={text(view.kind === "people" ? "back" : "backToPeople")}
          takesFocus
          onBack={goBack}
        />
        {!isReady ? (
          <Page>
            {model === undefined ? (
              <NoTable explanation={text("noModel")} toData={text("toData")} />
            ) : (
              text("tooFew")
            )}
          </Page>
        ) : view.kind === "people" ? (
          <PeopleView model={model} onShow={show} />
        ) : view.kind === "turn" ? (
          <TurnView key={view.name} model={model} turn={view} onShow={show} />
        ) : (
          <GroupView
            model={model}
            isLarge={isLarge}
            onLarge={setLarge}
            onBack={() => show({ kind: "people" })}
          />
        )}
      </div>
    </div>
  );
}

function useHead(view: View, model: ScoringModel | undefined): { title: string; lead: string } {
  const text = useText("workshop");
  const { workshop } = useWorkshop();
  switch (view.kind) {
    case "people":
      return { title: text("title"), lead: text("lead") };
    case "turn": {
      const { name, isReady } = view;
      return isReady
        ? { title: text("turn.weighing", { name }), lead: text("turn.weighingLead") }
        : { title: text("turn.title", { name }), lead: text("turn.lead") };
    }
    case "result": {
      const count = standingOf(workshop, model?.factors ?? []).counted.length;
      return { title: text("result.title"), lead: text("result.lead", { count }) };
    }
  }
}
