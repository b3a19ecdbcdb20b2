import type { PeriodSource } from "../../../../core";
import { useFormat, useText } from "../../../i18n";
import { useSession } from "../../../session";
import { labelsOf } from "./sources";

/** Says where periods come from. */
export function useSourceText() {
  const text = useText("development");
  const format = useFormat();
  const runs = useSession((session) => session.history.runs);
  const period = (source: PeriodSource, place: number) => {
    const label = labelsOf(source)[place]!;
    const run = source.kind === "history" ? runs.find(({ id }) => id === label) : undefined;
    return run === undefined ? label : format.isoDate(run.date);
  };
  return {
    period,
    title: (source: PeriodSource) =>
      text(`source.${source.kind}`, {
        periods: format.list(labelsOf(source).map((_, place) => period(source, place))),
      }),
    detail(source: PeriodSource): string {
      if (source.kind === "columns") return format.list(source.series.map(({ name }) => name));
      if (source.kind === "lists")
        return text("source.listsDetail", {
          names: format.list(source.lists.map((list) => list.source.name)),
        });
      return text("source.historyDetail");
    },
  };
}
