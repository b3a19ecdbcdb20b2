import * as v from "valibot";
import { fail, ok, type Issue, type Result } from "../../result";
import { serialOfIso } from "../../table/date-text";
import { ParticipantSchema, WorkshopHeadSchema } from "./schema";
import type { Participant, Workshop } from "./types";

/** The version of the saved forms that this program writes and reads. */
export const WORKSHOP_VERSION = 1;

/**
 * What can be wrong with a participant's file or a saved workshop. Each issue has the path of the value at fault,
 * and in `values`:
 * - `json-unreadable`: `message`
 * - `version-unknown`: `version`
 * - `field-missing`, `field-wrong`: `expected`, `received`
 * - `date-wrong` (ISO date or ""): `date`
 * - `participant-name-blank`: nothing; `participant-repeated`: `name`
 * - `factor-id-repeated`: `id`
 */
export type WorkshopIssueKind =
  | "json-unreadable"
  | "version-unknown"
  | "field-missing"
  | "field-wrong"
  | "date-wrong"
  | "participant-name-blank"
  | "participant-repeated"
  | "factor-id-repeated";

type Path = readonly (string | number)[];

export interface WorkshopIssue extends Issue {
  readonly kind: WorkshopIssueKind;
  readonly path: Path;
}

function readJson(json: unknown): Result<unknown, WorkshopIssue> {
  if (typeof json !== "string") return ok(json);
  try {
    return ok(JSON.parse(json) as unknown);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail({ kind: "json-unreadable", path: [], values: { message } });
  }
}

function versionIssues(input: unknown, path: Path): readonly WorkshopIssue[] {
  const version = (input as { readonly version?: unknown } | null | undefined)?.version;
  if (version === undefined || version === WORKSHOP_VERSION) return [];
  return [{ kind: "version-unknown", path: [...path, "version"], values: { version: String(version) } }];
}

function shapeIssue(found: v.BaseIssue<unknown>, path: Path): WorkshopIssue {
  const inner = (found.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  const { received } = found;
  const kind = received === "undefined" ? "field-missing" : "field-wrong";
  return { kind, path: [...path, ...inner], values: { expected: found.expected ?? found.type, received } };
}

const dateIssues = (date: string, path: Path): readonly WorkshopIssue[] =>
  date === "" || serialOfIso(date) !== undefined
    ? []
    : [{ kind: "date-wrong", path: [...path, "date"], values: { date } }];

interface Part<T> {
  readonly value: T | undefined;
  readonly issues: readonly WorkshopIssue[];
}

function readParticipant(input: unknown, path: Path): Part<Participant> {
  const versions = versionIssues(input, path);
  if (versions.length > 0) return { value: undefined, issues: versions };
  const parsed = v.safeParse(ParticipantSchema, input);
  if (!parsed.success)
    return { value: undefined, issues: parsed.issues.map((found) => shapeIssue(found, path)) };
  const { name, date } = parsed.output;
  const blank: readonly WorkshopIssue[] =
    name === "" ? [{ kind: "participant-name-blank", path: [...path, "name"] }] : [];
  return { value: parsed.output, issues: [...blank, ...dateIssues(date, path)] };
}

/** Positions at which a text stands that stood before. */
const repeats = (texts: readonly string[]): readonly number[] =>
  texts.flatMap((text, index) => (texts.indexOf(text) < index ? [index] : []));

const comparable = (name: string): string => name.toLocaleLowerCase("de");

/**
 * Reads the small file of one participant.
 *
 * Fields that this version does not know are left out; the version and the date may be absent, and ratios may be
 * written as fractions ("1/3"). Whether the statement fits the factors that are weighed is told by
 * `sharesOfStatement`.
 *
 * @param json The file as text, or as an object.
 */
export function parseParticipant(json: unknown): Result<Participant, WorkshopIssue> {
  const read = readJson(json);
  if (!read.ok) return read;
  const { value, issues } = readParticipant(read.value, []);
  const [first, ...others] = issues;
  if (first !== undefined) return fail(first, ...others);
  return ok(value as Participant);
}

/**
 * Reads a workshop as it was saved in the workbook; as lenient as `parseParticipant`.
 *
 * @param json The workshop as text, or as an object.
 */
export function parseWorkshop(json: unknown): Result<Workshop, WorkshopIssue> {
  const read = readJson(json);
  if (!read.ok) return read;
  const [version] = versionIssues(read.value, []);
  if (version !== undefined) return fail(version);
  const head = v.safeParse(WorkshopHeadSchema, read.value);
  if (!head.success) {
    const [first, ...others] = head.issues;
    return fail(shapeIssue(first, []), ...others.map((found) => shapeIssue(found, [])));
  }

  const { factors, date } = head.output;
  const participants = head.output.participants.map((input, at) =>
    readParticipant(input, ["participants", at]),
  );
  const names = participants.map(({ value }, at) => comparable(value?.name ?? `${at}`));
  const [first, ...others] = [
    ...dateIssues(date, []),
    ...repeats(factors.map(({ id }) => id)).map<WorkshopIssue>((at) => ({
      kind: "factor-id-repeated",
      path: ["factors", at, "id"],
      values: { id: factors[at]!.id },
    })),
    ...participants.flatMap(({ issues }) => issues),
    ...repeats(names).map<WorkshopIssue>((at) => ({
      kind: "participant-repeated",
      path: ["participants", at, "name"],
      values: { name: participants[at]!.value?.name ?? "" },
    })),
  ];
  if (first !== undefined) return fail(first, ...others);
  return ok({ ...head.output, participants: participants.map(({ value }) => value as Participant) });
}

/** A participant or a workshop as JSON text; `parseParticipant` and `parseWorkshop` read it back unchanged. */
export const serializeWorkshop = (saved: Participant | Workshop): string =>
  JSON.stringify(saved, undefined, 2);
