import {
  ArrowTrendingDown16Regular,
  PersonAdd16Regular,
  PersonArrowBack16Regular,
  QuestionCircle16Regular,
  Scales16Regular,
  Warning16Regular,
} from "@fluentui/react-icons";
import { Exception, type Scores } from "../../../core";
import type { CustomerMarks } from "./customer-marks";

/** What is remarkable about a customer, with its picture. */
export type MarkKind = "new" | "returning" | "near" | "estimated" | "unstable" | "loss";

export const MARK_ICONS = {
  new: PersonAdd16Regular,
  returning: PersonArrowBack16Regular,
  near: Scales16Regular,
  estimated: QuestionCircle16Regular,
  unstable: Warning16Regular,
  loss: ArrowTrendingDown16Regular,
} as const;

/** The marks of a row, most serious first. */
export function marksOf(row: number, scores: Scores, marks: CustomerMarks): readonly MarkKind[] {
  const kinds: MarkKind[] = [];
  if (scores.loss[row] === 1) kinds.push("loss");
  if (scores.exception[row] === Exception.newCustomer) kinds.push("new");
  if (scores.exception[row] === Exception.returningCustomer) kinds.push("returning");
  if (marks.unstable[row] === 1) kinds.push("unstable");
  else if (marks.estimated[row] === 1) kinds.push("estimated");
  if (marks.near[row] === 1) kinds.push("near");
  return kinds;
}
