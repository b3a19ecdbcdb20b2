import type { Development, DevelopmentAnswers } from "../../../../core";

/** What each of the four questions is answered from. */
export interface QuestionProps {
  readonly development: Development;
  readonly answers: DevelopmentAnswers;
}
