import type { ScoringModel, Table } from "../../../core";
import { NoTable } from "../../components/layout/NoTable";
import { Page } from "../../components/layout/Page";
import { PageHeading } from "../../components/layout/PageHeading";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { ClassesSection } from "./ClassesSection";
import { ExceptionsSection } from "./ExceptionsSection";
import { LossSection } from "./LossSection";
import { TieSection } from "./TieSection";

/** Where the borders between the classes are, whose class is provisional, who is a loss, and who of equals comes first. */
export default function ClassesPage() {
  const text = useText("classes");
  const table = useSession((state) => state.table);
  const model = useSession((state) => state.model);
  return (
    <Page>
      <PageHeading title={text("title")} question={text("page.question")} />
      {table !== undefined && model !== undefined ? (
        <Parts table={table} model={model} />
      ) : (
        <NoTable explanation={text("page.noTable")} toData={text("page.toData")} />
      )}
    </Page>
  );
}

function Parts({ table, model }: { readonly table: Table; readonly model: ScoringModel }) {
  return (
    <>
      <ClassesSection table={table} model={model} />
      <ExceptionsSection table={table} model={model} />
      <LossSection table={table} model={model} />
      <TieSection table={table} model={model} />
    </>
  );
}
