import {
  fail,
  ok,
  parseParticipant,
  type Issue,
  type Participant,
  type Result,
  type WeighedFactor,
} from "../../core";
import { standingOf } from "./standing";

/**
 * Why a file is no participant's:
 * - `participant-unreadable`: something else, or nobody's name in it
 * - `participant-version`: made by a newer version
 * - `participant-factors`: it does not weigh all factors of the model; `name`
 */
export interface ParticipantFileIssue extends Issue {
  readonly kind: "participant-unreadable" | "participant-version" | "participant-factors";
}

/** Reads the small file in which one participant hands in what they stated about these factors. */
export function readParticipantFile(
  text: string,
  factors: readonly WeighedFactor[],
): Result<Participant, ParticipantFileIssue> {
  const parsed = parseParticipant(text);
  if (!parsed.ok) {
    const isNewer = parsed.issues.some(({ kind }) => kind === "version-unknown");
    return fail({ kind: isNewer ? "participant-version" : "participant-unreadable" });
  }
  const participant = parsed.value;
  const held = { version: 1, name: "", date: "", factors, participants: [participant] } as const;
  if (standingOf({ held }, factors).outdated.length === 0) return ok(participant);
  return fail({ kind: "participant-factors", values: { name: participant.name } });
}
