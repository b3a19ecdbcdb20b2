import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ModelTemplate } from "../../../core";
import { NoTable } from "../../components/layout/NoTable";
import { onEscape } from "../../components/layout/on-escape";
import { Page } from "../../components/layout/Page";
import { PageHead } from "../../components/layout/PageHead";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { IndustryList } from "./IndustryList";
import { TemplateForm } from "./TemplateForm";

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", minHeight: "100%" } });

/** A new model for an industry: first which one, then which columns. */
export default function TemplatesPage() {
  const styles = useStyles();
  const text = useText("templates");
  const table = useSession((session) => session.table);
  const model = useSession((session) => session.model);
  const close = useSession((session) => session.closeSidePage);
  const [chosen, setChosen] = useState<ModelTemplate>();
  const [left, setLeft] = useState<ModelTemplate>();

  const goBack = () => {
    if (chosen === undefined) return close();
    setLeft(chosen);
    setChosen(undefined);
  };
  return (
    <div role="presentation" className={styles.page} onKeyDown={onEscape(goBack)}>
      <PageHead
        key={chosen?.id ?? ""}
        title={chosen === undefined ? text("title") : text(`industry.${chosen.id}.name`)}
        lead={chosen === undefined ? text("lead") : text(`industry.${chosen.id}.lead`)}
        backLabel={text(chosen === undefined ? "back" : "backToIndustries")}
        takesFocus={chosen !== undefined || left === undefined}
        onBack={goBack}
      />
      <Page>
        {table === undefined || model === undefined ? (
          <NoTable explanation={text("noTable")} toData={text("toData")} />
        ) : chosen === undefined ? (
          <IndustryList table={table} model={model} focused={left} onChoose={setChosen} />
        ) : (
          <TemplateForm template={chosen} table={table} model={model} />
        )}
      </Page>
    </div>
  );
}
