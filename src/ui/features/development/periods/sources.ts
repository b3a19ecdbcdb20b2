import type { ListPeriod, PeriodSource } from "../../../../core";

/** Labels of the periods of a source, oldest first. */
export const labelsOf = (source: PeriodSource): readonly string[] => {
  switch (source.kind) {
    case "columns":
      return source.labels;
    case "lists":
      return [...source.lists.map(({ label }) => label), source.label];
    case "history":
      return [...source.runs, source.label];
  }
};

/** Whether the periods of a source are all, or some, of those that are offered. */
export function isWithin(source: PeriodSource, offer: PeriodSource): boolean {
  if (source.kind === "columns" && offer.kind === "columns") {
    const headers = new Set(offer.series.flatMap((series) => series.headers));
    return source.series.every((series) => series.headers.every((header) => headers.has(header)));
  }
  if (source.kind === "lists" && offer.kind === "lists") {
    const ids = new Set(offer.lists.map((list) => list.source.id));
    return source.lists.every((list) => ids.has(list.source.id));
  }
  return (
    source.kind === "history" &&
    offer.kind === "history" &&
    source.runs.every((run) => offer.runs.includes(run))
  );
}

/** The periods of an offer that are kept, by place; the last one, that of the open list, always is. */
export function withPeriods(offer: PeriodSource, isKept: (place: number) => boolean): PeriodSource {
  const last = labelsOf(offer).length - 1;
  const kept = (_: unknown, place: number) => place === last || isKept(place);
  switch (offer.kind) {
    case "columns":
      return {
        ...offer,
        labels: offer.labels.filter(kept),
        series: offer.series
          .map(({ name, headers }) => ({ name, headers: headers.filter(kept) }))
          .filter(({ headers }) => headers.some((header) => header !== "")),
      };
    case "lists":
      return { ...offer, lists: offer.lists.filter(kept) };
    case "history":
      return { ...offer, runs: offer.runs.filter(kept) };
  }
}

/** Which periods of an offer a source has, by place. */
export function keptPlaces(source: PeriodSource, offer: PeriodSource): readonly boolean[] {
  const kept = new Set(labelsOf(source));
  return labelsOf(offer).map((label) => kept.has(label));
}

const byLabel = new Intl.Collator(undefined, { numeric: true });

/** Adds a list as an earlier period, in the order of the labels. */
export function withList(
  source: PeriodSource | undefined,
  list: ListPeriod,
  openLabel: string,
): PeriodSource {
  const [lists, label] = source?.kind === "lists" ? [source.lists, source.label] : [[], openLabel];
  const others = lists.filter(({ source: each }) => each.id !== list.source.id);
  return {
    kind: "lists",
    lists: [...others, list].sort((one, other) => byLabel.compare(one.label, other.label)),
    label,
  };
}
