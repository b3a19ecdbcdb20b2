import type { Finding } from "../../../core";
import type { Session } from "../../session";

/** Findings of the data and of the scores; what both say about the same column is kept in the scores' words. */
export function allFindings({ findings, scores }: Pick<Session, "findings" | "scores">): readonly Finding[] {
  const ofScores = scores?.findings ?? [];
  const said = new Set(ofScores.map(({ kind, column }) => `${kind}\n${column ?? ""}`));
  return [...ofScores, ...findings.filter(({ kind, column }) => !said.has(`${kind}\n${column ?? ""}`))];
}

/** Findings that ask for a look; the rest is for information. */
export const needsLook = ({ severity }: Finding) => severity !== "info";
