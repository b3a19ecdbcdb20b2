import type { WriteLabels } from "../../app";
import { formatOf, sayIn } from "../i18n";
import { sheetName } from "./sheet-name";
import type { Language } from "./types";

/** Headers and sentences that a write puts into the workbook. */
export function writeLabels(language: Language): WriteLabels {
  const say = sayIn(language, "result");
  const format = formatOf(language);
  return {
    score: say("written.score"),
    rank: say("written.rank"),
    class: say("written.class"),
    strategy: say("written.strategy"),
    findings: say("written.findings"),
    lost: say("written.lost"),
    next: say("written.next"),
    lift: say("written.lift"),
    exception: say("written.exception"),
    border: say("written.border"),
    estimatedShare: say("written.estimatedShare"),
    estimatesHold: say("written.estimatesHold"),
    kept: say("written.kept"),
    meanRank: say("written.meanRank"),
    rankBand: say("written.rankBand"),
    counted: say("written.counted"),
    tie: (column) => say("written.tie", { column }),
    yes: say("written.yes"),
    no: say("written.no"),
    fromTo: (first, last) =>
      say("written.fromTo", { first: format.number(first), last: format.number(last) }),
    lostPoints: ({ name }, points) => `${name} ${format.points(points, 1)}`,
    points: ({ name }) => say("written.points", { factor: name }),
    sheet: (modelName) => {
      const plain = sheetName(modelName);
      const base = say("written.sheet");
      return plain === "" || plain.startsWith(base) ? plain || base : sheetName(`${base} ${plain}`);
    },
    note: (modelName, date) => say("written.note", { model: modelName, date: format.isoDate(date) }),
    remark: (remark) =>
      "column" in remark
        ? say(`written.remark.${remark.kind}`, { column: remark.column })
        : say(`written.remark.${remark.kind}`),
  };
}
