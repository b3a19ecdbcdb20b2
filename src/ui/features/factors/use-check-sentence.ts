import {
  type Column,
  type Scale,
  type ScaleIssue,
  type ScaleRepair,
  type ScaleValues,
  unknownTexts,
} from "../../../core";
import { useFormat, useText } from "../../i18n";
import { useValueTexts } from "./use-value-texts";

const MOST_TEXTS = 3;

/** The words for what the self-check of a scale found, and for what puts it right. */
export function useCheckSentence(scale: Scale, column: Column | undefined, seen: ScaleValues) {
  const text = useText("factors");
  const format = useFormat();
  const { show, onFrom } = useValueTexts(scale, column);
  const number = (value: string | number | undefined) =>
    typeof value === "number" ? format.number(value, 4) : "";
  const shown = (value: string | number | undefined) =>
    typeof value === "number" ? show(value) : (value ?? "");

  const from = (value: string | number | undefined) => (typeof value === "number" ? onFrom(value) : "");

  const unknown = () => {
    if (scale.kind !== "categories") return "";
    const texts = unknownTexts(scale.points, seen.texts).map((each) =>
      text("check.quoted", { text: each.text }),
    );
    const more = texts.length - MOST_TEXTS;
    return more > 0
      ? text("check.andMore", {
          texts: texts.slice(0, MOST_TEXTS).join(", "),
          count: more,
          more: format.number(more),
        })
      : format.list(texts);
  };

  const sentence = ({ kind, values = {} }: ScaleIssue): string => {
    if (kind === "category-unknown") {
      const count = Number(values["count"]);
      return text(`check.${kind}`, { count, customers: format.number(count), texts: unknown() });
    }
    if (kind === "steps-uncovered") {
      const count = Number(values["count"]);
      return text(`check.${kind}`, { count, customers: format.number(count), entry: from(values["from"]) });
    }
    const band = values["band"] === undefined ? undefined : number(values["band"]);
    return text(`check.${kind}`, {
      points: number(values["points"]),
      weight: number(values["weight"]),
      entry:
        band ?? values["text"] ?? (values["from"] === undefined ? text("check.entry") : from(values["from"])),
      value: shown(values["value"]),
    });
  };

  const repairLabel = (repair: ScaleRepair, { values = {} }: ScaleIssue, weight: number): string =>
    text(`check.repairs.${repair}`, { weight: format.number(weight, 4), least: from(values["least"]) });

  return { sentence, repairLabel };
}
