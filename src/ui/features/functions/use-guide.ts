import { useEffect, useState } from "react";
import type { Language } from "../../session";
import type { FunctionServices } from "./function-services";
import type { FunctionGuide } from "./guide";

const LANGUAGES: readonly Language[] = ["de", "en"];

type Loaded =
  | { readonly kind: "loading" }
  | { readonly kind: "failed" }
  | {
      readonly kind: "ready";
      readonly guide: FunctionGuide;
      /** The guides of the other languages. */
      readonly others: readonly FunctionGuide[];
    };

const LOADING: Loaded = { kind: "loading" };

/** What is said of the functions, in the pane's language and in the others, and a second try where it failed. */
export function useGuide(
  loadGuide: FunctionServices["loadGuide"],
  language: Language,
): { readonly loaded: Loaded; readonly retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ readonly question: string; readonly loaded: Loaded }>();
  const question = `${language} ${attempt}`;
  useEffect(() => {
    let isCurrent = true;
    const tell = (loaded: Loaded) => {
      if (isCurrent) setAnswer({ question, loaded });
    };
    const others = LANGUAGES.filter((known) => known !== language);
    Promise.all([loadGuide(language), Promise.all(others.map(loadGuide))]).then(
      ([guide, foreign]) => tell({ kind: "ready", guide, others: foreign }),
      () => tell({ kind: "failed" }),
    );
    return () => {
      isCurrent = false;
    };
  }, [loadGuide, language, question]);
  return {
    loaded: answer?.question === question ? answer.loaded : LOADING,
    retry: () => setAttempt(attempt + 1),
  };
}
