import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { FEWEST_COMPARED, type ScoringModel, type Table } from "../../../core";
import { NoTable } from "../../components/layout/NoTable";
import { onEscape } from "../../components/layout/on-escape";
import { Page } from "../../components/layout/Page";
import { PageHead } from "../../components/layout/PageHead";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { OpenWorkshop } from "../workshop/OpenWorkshop";
import { MethodList } from "./MethodList";
import type { MethodProps } from "./method-props";
import type { ChosenMethod, Method } from "./methods";
import { PairwiseMethod } from "./PairwiseMethod";
import { PointsMethod } from "./PointsMethod";
import { RankOrderMethod } from "./RankOrderMethod";
import { SuggestionMethod } from "./SuggestionMethod";

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", minHeight: "100%" } });

/** Where weights come from: several ways to find them, each with a preview before anything is changed. */
export default function WeightsPage() {
  const styles = useStyles();
  const text = useText("weights");
  const model = useSession((session) => session.model);
  const table = useSession((session) => session.table);
  const statements = useSession((session) => session.weightStatements);
  const close = useSession((session) => session.closeSidePage);
  const goTo = useSession((session) => session.goTo);
  const [chosen, setChosen] = useState<ChosenMethod>();
  const [left, setLeft] = useState<Method>();

  const choose = (method: Method) => (method === "direct" ? goTo("factors") : setChosen(method));
  const leave = () => {
    setLeft(chosen);
    setChosen(undefined);
  };
  const goBack = chosen === undefined ? close : leave;
  return (
    <div role="presentation" className={styles.page} onKeyDown={onEscape(goBack)}>
      <PageHead
        key={chosen ?? ""}
        title={text(chosen === undefined ? "title" : `method.${chosen}.name`)}
        lead={text(chosen === undefined ? "lead" : `method.${chosen}.what`)}
        backLabel={text(chosen === undefined ? "back" : "backToMethods")}
        takesFocus={chosen !== undefined || left === undefined}
        onBack={goBack}
      />
      {model === undefined || table === undefined ? (
        <Page>
          <NoTable explanation={text("noModel")} toData={text("toData")} />
        </Page>
      ) : chosen !== undefined ? (
        <MethodPage method={chosen} model={model} table={table} onTaken={close} onDiscard={leave} />
      ) : (
        <Page>
          {model.factors.length < FEWEST_COMPARED ? (
            text("tooFew")
          ) : (
            <>
              <MethodList started={statements.map(({ method }) => method)} focused={left} onChoose={choose} />
              <OpenWorkshop />
            </>
          )}
        </Page>
      )}
    </div>
  );
}

interface MethodPageProps extends MethodProps {
  readonly method: ChosenMethod;
  readonly model: ScoringModel;
  readonly table: Table;
}

function MethodPage({ method, table, ...rest }: MethodPageProps) {
  switch (method) {
    case "rank-order":
      return <RankOrderMethod {...rest} />;
    case "points":
      return <PointsMethod {...rest} />;
    case "pairwise":
      return <PairwiseMethod {...rest} />;
    case "suggestion":
      return <SuggestionMethod {...rest} table={table} />;
  }
}
