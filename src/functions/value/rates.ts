import { rangeProblem, type ArgumentProblem } from "../cells/problem";
import type { ValueProblem } from "./speak";

/** A share from 0 to 1, such as a retention rate. */
export const shareProblem = (argument: string, value: number): ValueProblem | undefined =>
  value >= 0 && value <= 1 ? undefined : { kind: "not-a-share", argument, value };

/** A rate per period that may be negative: discount, growth. */
export const rateProblem = (argument: string, value: number): ValueProblem | ArgumentProblem | undefined =>
  value > 1 ? { kind: "rate-above-one", argument, value } : rangeProblem(argument, value, { above: -1 });

/** A number of periods; `Infinity` stands for no end. */
export const periodsProblem = (value: number, most?: number): ArgumentProblem | undefined =>
  value === Infinity
    ? undefined
    : rangeProblem("periods", value, { least: 0, whole: true, ...(most !== undefined && { most }) });
