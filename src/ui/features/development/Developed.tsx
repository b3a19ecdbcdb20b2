import { type ReactNode, useMemo } from "react";
import type { Development, DevelopmentSetup, DevelopmentStudy } from "../../../core";
import { useDevelopment } from "../../development";
import { useFormat } from "../../i18n";
import { EmptyDevelopment } from "./EmptyDevelopment";
import { withShownLabels } from "./period-label";

interface Known {
  readonly development: Development;
  readonly study: DevelopmentStudy;
  readonly setup: DevelopmentSetup;
}

interface DevelopedProps {
  readonly children: (known: Known) => ReactNode;
}

/** Shows what follows from two periods or more; before there are, says how to get them. */
export function Developed({ children }: DevelopedProps) {
  const setup = useDevelopment((state) => state.setup);
  const development = useDevelopment((state) => state.development);
  const study = useDevelopment((state) => state.study);
  const format = useFormat();
  const shown = useMemo(() => development && withShownLabels(development, format), [development, format]);
  return setup === undefined || shown === undefined || study === undefined ? (
    <EmptyDevelopment />
  ) : (
    children({ development: shown, study, setup })
  );
}
