import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { onEscape } from "../../components/layout/on-escape";
import { Page } from "../../components/layout/Page";
import { PageHead } from "../../components/layout/PageHead";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { FunctionDetail } from "./FunctionDetail";
import { FunctionList } from "./FunctionList";
import type { FunctionServices } from "./function-services";
import { useGuide } from "./use-guide";

interface FunctionsPageProps {
  readonly services: FunctionServices;
}

/** The custom functions: all of them, and each with its arguments and an example to put into a cell. */
export default function FunctionsPage({ services }: FunctionsPageProps) {
  const text = useText("functions");
  const language = useSession((session) => session.language);
  const close = useSession((session) => session.closeSidePage);
  const { loaded, retry } = useGuide(services.loadGuide, language);
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<string>();
  const [left, setLeft] = useState<string>();
  const shown = loaded.kind === "ready" ? loaded.guide.find(({ id }) => id === chosen) : undefined;

  const choose = (id: string | undefined) => {
    setLeft(chosen);
    setChosen(id);
  };
  const goBack = () => (chosen === undefined ? close() : choose(undefined));
  const leave = () => (chosen === undefined && search !== "" ? setSearch("") : goBack());

  return (
    <div role="presentation" onKeyDown={onEscape(leave)}>
      <PageHead
        key={chosen ?? ""}
        title={shown?.name ?? text("title")}
        lead={shown === undefined ? text("lead") : shown.description}
        backLabel={text(chosen === undefined ? "back" : "backToList")}
        takesFocus={chosen !== undefined || left === undefined}
        onBack={goBack}
      />
      <Page>
        {loaded.kind === "loading" && <Spinner label={text("loading")} />}
        {loaded.kind === "failed" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{text("failed")}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={retry}>{text("retry")}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {loaded.kind === "ready" &&
          (shown === undefined ? (
            <FunctionList
              guide={loaded.guide}
              others={loaded.others}
              search={search}
              onSearch={setSearch}
              focused={left}
              onChoose={choose}
              {...(services.openExamples === undefined
                ? {}
                : { onExamples: () => services.openExamples?.(language) })}
            />
          ) : (
            <FunctionDetail key={shown.id} described={shown} services={services} />
          ))}
      </Page>
    </div>
  );
}
