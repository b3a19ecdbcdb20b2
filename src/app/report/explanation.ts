import { findColumn, reviewEstimates } from "../../core";
import type { Finding, ScoringModel, Table } from "../../core";
import type { PagePlace } from "../../workbook/workbook";
import { classesSection } from "./classes-section";
import { exceptionsSection } from "./exceptions-section";
import { factorFacts, type FactorFacts } from "./factor-facts";
import { factorsTable, factorSection } from "./factor-sections";
import { PageBuilder } from "./page-builder";
import type { ReportKey } from "./report-words";
import type { Explanation, ExplanationInput } from "./types";

const COLUMN_WIDTHS = [34, 24, 13, 18, 40, 12];

/** The model in words and tables, so that every number can be followed without this program. */
export function explainModel(input: ExplanationInput): Explanation {
  const { model, scores, words, orientation = "portrait" } = input;
  const facts = factorFacts(model, input.table, scores);
  const builder = new PageBuilder(COLUMN_WIDTHS);
  const referenceDate = head(builder, input);
  howItWorks(builder, input);
  const table = factorsTable(builder, facts, words);
  const factors = facts.map((each, index) => ({
    ...builder.together(() => factorSection(builder, each, index, input)),
    weight: { row: table.firstRow + index, column: table.weightColumn },
  }));
  const classes = builder.together(() => classesSection(builder, input));
  const exceptions = exceptionsSection(builder, input);
  findingsSection(builder, input);
  estimatesSection(builder, input);
  if (input.formulas) formulasSection(builder, input, facts);
  return {
    facts,
    places: {
      referenceDate,
      factors,
      weightSum: { row: table.firstRow + facts.length, column: table.weightColumn },
      classes,
      exceptions,
    },
    page: {
      id: `${input.resultId}_explanation`,
      sheet: words.say("sheet"),
      rows: builder.rows,
      columnWidths: COLUMN_WIDTHS,
      rowHeights: builder.rowHeights,
      gridlines: false,
      print: { orientation, breaks: builder.breaks(orientation) },
    },
  };
}

function head(builder: PageBuilder, input: ExplanationInput): PagePlace | undefined {
  const { model, table, scores, source, words, date } = input;
  builder.title(words.say("title"));
  builder.text(words.say("intro"));
  builder.space();
  builder.pair(words.say("model"), model.name);
  builder.pair(words.say("date"), words.isoDate(date));
  const reference =
    model.referenceDate === ""
      ? undefined
      : builder.pair(words.say("referenceDate"), {
          formula: `=DATE(${model.referenceDate.split("-").map(Number).join(",")})`,
          numberFormat: words.dateFormat,
        });
  builder.pair(
    words.say("source"),
    source.kind === "table" ? `${source.name} (${source.range.sheet})` : source.name,
  );
  builder.pair(words.say("key"), model.key === "" ? words.say("noKey") : model.key);
  if (model.unit) builder.pair(words.say("unitName"), words.say(`unit.${model.unit.kind}`));
  builder.pair(words.say("customers"), table.rowCount);
  builder.pair(words.say("scored"), scores.scoredCount);
  builder.pair(words.say("notScored"), table.rowCount - scores.scoredCount);
  return reference;
}

function howItWorks(builder: PageBuilder, { model, table, words: { say } }: ExplanationInput): void {
  builder.heading(say("how.heading"));
  builder.text(say("how.points"));
  builder.text(say("how.score"));
  builder.text(say(rankKey(model, table), { column: model.tieBreak?.column ?? "" }));
  builder.text(say("how.class"));
}

function rankKey({ tieBreak }: ScoringModel, table: Table): ReportKey {
  const column = tieBreak && findColumn(table, tieBreak.column);
  if (column === undefined) return "how.rank";
  const isMore = tieBreak?.better === "more";
  if (column.kind === "date") return isMore ? "how.rankBy.later" : "how.rankBy.earlier";
  return isMore ? "how.rankBy.more" : "how.rankBy.less";
}

function findingsSection(builder: PageBuilder, { findings, words }: ExplanationInput): void {
  const said = unrepeated(findings);
  builder.heading(words.say("findings.heading"));
  if (said.length === 0) return builder.text(words.say("findings.none"));
  builder.table(
    [
      words.say("findings.text"),
      words.say("factors.column"),
      words.say("findings.count"),
      words.say("findings.where"),
    ],
    said.map((finding) => [
      words.finding(finding),
      finding.column ?? "",
      finding.count,
      finding.address ?? "",
    ]),
  );
}

/** What several say about the same column is kept in the words of the first. */
function unrepeated(findings: readonly Finding[]): Finding[] {
  const firsts = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.kind}\n${finding.column ?? ""}`;
    if (!firsts.has(key)) firsts.set(key, finding);
  }
  return [...firsts.values()];
}

function estimatesSection(builder: PageBuilder, { model, table, scores, words }: ExplanationInput): void {
  const { customers, share, unstableCount } = reviewEstimates(model, table, scores);
  builder.heading(words.say("estimates.heading"));
  if (customers === 0) return builder.text(words.say("estimates.none"));
  builder.text(words.say("estimates.some", { count: customers, share: words.percent(share) }));
  builder.text(words.say("estimates.unstable", { count: unstableCount }));
}

function formulasSection(
  builder: PageBuilder,
  { model, words: { say }, formulas }: ExplanationInput,
  facts: readonly FactorFacts[],
): void {
  builder.heading(say("formulas.heading"));
  builder.text(say("formulas.intro"));
  builder.text(say("formulas.order"));
  const isMissing = (policy: string) =>
    facts.some(({ factor, missingCount }) => factor.missing === policy && missingCount > 0);
  const fixed: [boolean, ReportKey][] = [
    [isMissing("median"), "formulas.fixedMedian"],
    [model.factors.some(({ scale }) => scale.kind === "quantiles"), "formulas.fixedBands"],
    [model.classes.rule !== undefined, "formulas.fixedClasses"],
    [formulas?.rankAsValue === true, "formulas.fixedRank"],
    [isMissing("stretch"), "formulas.counted"],
  ];
  const said = fixed.filter(([applies]) => applies);
  if (said.length > 0) builder.text(say("formulas.fixed"));
  for (const [, key] of said) builder.text(`• ${say(key)}`);
}
