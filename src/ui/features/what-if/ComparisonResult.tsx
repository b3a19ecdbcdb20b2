import { useMemo, useState } from "react";
import { Section } from "../../components/layout/Section";
import type { ComparedModels } from "../../session";
import { ClassMatrix } from "./ClassMatrix";
import { ComparisonFigures } from "./ComparisonFigures";
import { modelChanges } from "./model-changes";
import { ModelChanges } from "./ModelChanges";
import { type MoverFilter, moverRows } from "./mover-rows";
import { MoversView } from "./MoversView";
import { useText } from "../../i18n";

/** What comes of a comparison: how much changes, why, between which classes, and for whom. */
export function ComparisonResult({ compared }: { readonly compared: ComparedModels }) {
  const text = useText("whatIf");
  const [filter, setFilter] = useState<MoverFilter>({ kind: "biggest" });
  const rows = useMemo(() => moverRows(compared, filter), [compared, filter]);
  const changes = useMemo(() => modelChanges(...compared.models), [compared]);
  return (
    <>
      <Section title={text("comparison.figures.heading")}>
        <ComparisonFigures compared={compared} />
      </Section>
      <Section title={text("comparison.changes.heading")}>
        <ModelChanges changes={changes} />
      </Section>
      <Section title={text("comparison.matrix.heading")}>
        <ClassMatrix compared={compared} filter={filter} onFilter={setFilter} />
      </Section>
      <Section title={text("comparison.list.heading")}>
        <MoversView compared={compared} rows={rows} filter={filter} onFilter={setFilter} />
      </Section>
    </>
  );
}
