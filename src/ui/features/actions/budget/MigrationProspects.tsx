import { Spinner, Text } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { useBudget } from "../../../budget";
import { useOpened } from "../../../components/analysis/use-opened";
import type { DevelopmentStore } from "../../../development/types";
import { useText } from "../../../i18n";
import { useSession } from "../../../session";

/** Takes what customers of each class will bring from how customers moved between the classes. */
export function MigrationProspects() {
  const text = useText("budget");
  const development = useOpened(useSession((session) => session.openDevelopment));
  return development === undefined ? (
    <Spinner size="tiny" label={text("opening")} />
  ) : (
    <Taken development={development} />
  );
}

function Taken({ development }: { readonly development: DevelopmentStore }) {
  const text = useText("budget");
  const measured = useStore(development, ({ study }) => study?.values);
  const values = measured?.ok === true ? measured.value : undefined;
  const states = useStore(development, ({ development: known }) => known?.classes);
  const classes = useBudget((budget) => budget.scored?.model.classes.list);
  const take = useBudget((budget) => budget.takeProspects);
  const prospects = useMemo(
    () =>
      values &&
      classes?.map(
        ({ name }) => values.finite[states?.findIndex((state) => state.name === name) ?? -1] ?? NaN,
      ),
    [values, states, classes],
  );
  useEffect(() => take(prospects), [take, prospects]);
  return prospects === undefined ? <Text size={200}>{text("losses.migrationUnknown")}</Text> : null;
}
