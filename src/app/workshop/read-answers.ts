import {
  fail,
  isPairsForm,
  type Issue,
  type NumberLocale,
  ok,
  parseParticipant,
  type Participant,
  readDelimitedText,
  readPairsForm,
  readPointsTable,
  type Result,
  sharesOfStatement,
  type WeighedFactor,
} from "../../core";
import { standingOf } from "./standing";

/**
 * Why a file is no participant's:
 * - `participant-unreadable`: something else, or nobody's name in it
 * - `participant-version`: made by a newer version
 * - `participant-factors`: it does not weigh all factors of the model; `name`
 * - `form-empty`: a form in which no judgement stands yet
 * - `form-name-blank`: a form without a name
 * - `form-judgement`: no number from 1 to 9, or one on both sides: `first`, `second`, their names, and `text`
 * - `form-unconnected`: too few pairs are judged: `name`
 * - `table-…`: see `PointsTableIssue`
 */
export interface AnswerIssue extends Issue {
  readonly kind:
    | "participant-unreadable"
    | "participant-version"
    | "participant-factors"
    | "form-empty"
    | "form-name-blank"
    | "form-judgement"
    | "form-unconnected"
    | "table-factor-missing"
    | "table-factor-repeated"
    | "table-name-repeated"
    | "table-points"
    | "table-points-blank"
    | "table-points-none";
}

type Answers = Result<readonly Participant[], AnswerIssue>;

export interface AnswerReading {
  readonly factors: readonly WeighedFactor[];
  /** How numbers in a form are most likely written. */
  readonly locale: NumberLocale;
  /** ISO date that is put on forms, which have none. */
  readonly date: string;
}

/** Reads what a file says about these factors: the answer that the pane saved for somebody, or a form that was filled in. */
export function readAnswerFile(text: string, reading: AnswerReading): Answers {
  return text.trimStart().startsWith("{") ? readSaved(text, reading) : readForm(text, reading);
}

function readSaved(text: string, { factors }: AnswerReading): Answers {
  const parsed = parseParticipant(text);
  if (!parsed.ok) {
    const isNewer = parsed.issues.some(({ kind }) => kind === "version-unknown");
    return fail({ kind: isNewer ? "participant-version" : "participant-unreadable" });
  }
  const participant = parsed.value;
  const held = { version: 1, name: "", date: "", factors, participants: [participant] } as const;
  if (standingOf({ held }, factors).outdated.length === 0) return ok([participant]);
  return fail({ kind: "participant-factors", values: { name: participant.name } });
}

function readForm(text: string, { factors, locale, date }: AnswerReading): Answers {
  const grid = readDelimitedText(text);
  if (isPairsForm(grid, factors)) {
    const form = readPairsForm(grid, factors, locale);
    if (!form.ok) return form;
    const { name, judgements } = form.value;
    if (judgements.length === 0) return fail({ kind: "form-empty" });
    const statement = { method: "pairwise", judgements } as const;
    const ids = factors.map(({ id }) => id);
    if (!sharesOfStatement(ids, statement).ok) return fail({ kind: "form-unconnected", values: { name } });
    return ok([{ version: 1, name, date, statement }]);
  }
  const table = readPointsTable(grid, factors, locale);
  if (table.ok) {
    const said = table.value.participants.map<Participant>(({ name, points }) => {
      return { version: 1, name, date, statement: { method: "points", points } };
    });
    return said.length === 0 ? fail({ kind: "form-empty" }) : ok(said);
  }
  const [first, ...others] = table.issues.map(({ kind, ...rest }): AnswerIssue => {
    if (kind === "table-factors") return { kind: "participant-unreadable" };
    if (kind === "table-participants") return { kind: "form-empty" };
    return { ...rest, kind: kind === "table-name-blank" ? "form-name-blank" : kind };
  });
  return fail(first!, ...others);
}
