import { ArrowRight12Regular } from "@fluentui/react-icons";
import { useText } from "../../i18n";

interface BeforeAfterProps {
  readonly before: string;
  readonly after: string;
}

/** What was, an arrow, and what is; only once where both are the same. */
export function BeforeAfter({ before, after }: BeforeAfterProps) {
  const text = useText("whatIf");
  if (before === after) return after;
  return (
    <>
      {before} <ArrowRight12Regular aria-label={text("comparison.list.to")} /> {after}
    </>
  );
}
