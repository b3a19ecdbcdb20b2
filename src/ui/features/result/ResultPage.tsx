import { Button, MessageBar, MessageBarBody, Tab, TabList, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { Page } from "../../components/layout/Page";
import { PageHeading } from "../../components/layout/PageHeading";
import { useText } from "../../i18n";
import { type ResultView, useSession } from "../../session";
import { MoreChecks } from "../what-if/MoreChecks";
import { markCustomers } from "./customer-marks";
import type { ListChoice } from "./customer-order";
import { CustomersView } from "./CustomersView";
import { ALL_CUSTOMERS, type ListFilter } from "./list-filter";
import { OverviewView } from "./OverviewView";
import { WriteView } from "./WriteView";

const VIEWS: readonly ResultView[] = ["overview", "customers", "write"];
const WHOLE_LIST: ListChoice = { sort: "rank", descending: false, search: "", filter: ALL_CUSTOMERS };

/** Who stands where, and why. */
export default function ResultPage() {
  const text = useText("result");
  const data = useText("data");
  const table = useSession((session) => session.table);
  const scores = useSession((session) => session.scores);
  const model = useSession((session) => session.scoredModel);
  const isOutdated = useSession((session) => session.modelIssues.length > 0);
  const view = useSession((session) => session.resultView);
  const showResult = useSession((session) => session.showResult);
  const goTo = useSession((session) => session.goTo);
  const [choice, setChoice] = useState(WHOLE_LIST);

  const marks = useMemo(
    () =>
      model === undefined || table === undefined || scores === undefined
        ? undefined
        : markCustomers(model, table, scores),
    [model, table, scores],
  );
  const openCustomers = (filter: ListFilter) => {
    setChoice({ ...WHOLE_LIST, filter });
    showResult("customers");
  };

  const isReady = table !== undefined && scores !== undefined && model !== undefined && marks !== undefined;
  return (
    <Page>
      <PageHeading
        title={text("title")}
        question={text("question")}
        {...(isReady ? { aside: <MoreChecks /> } : {})}
      />
      {!isReady && (
        <>
          <Text>{text("nothing")}</Text>
          <div>
            <Button onClick={() => goTo("data")}>{data("title")}</Button>
          </div>
        </>
      )}
      {isReady && (
        <>
          <TabList
            size="small"
            aria-label={text("views.list")}
            selectedValue={view}
            onTabSelect={(_, { value }) => showResult(value as ResultView)}
          >
            {VIEWS.map((known) => (
              <Tab key={known} value={known} id={`view-${known}`}>
                {text(`views.${known}`)}
              </Tab>
            ))}
          </TabList>
          {isOutdated && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{text("outdated")}</MessageBarBody>
            </MessageBar>
          )}
          {view === "overview" && (
            <OverviewView scores={scores} model={model} marks={marks} onOpen={openCustomers} />
          )}
          {view === "customers" && (
            <CustomersView
              table={table}
              scores={scores}
              model={model}
              marks={marks}
              choice={choice}
              onChoice={setChoice}
            />
          )}
          {view === "write" && <WriteView />}
        </>
      )}
    </Page>
  );
}
