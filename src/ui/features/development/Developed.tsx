import type { ReactNode } from "react";
import type { Development, DevelopmentSetup, DevelopmentStudy } from "../../../core";
import { useDevelopment } from "../../development";
import { EmptyDevelopment } from "./EmptyDevelopment";

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
  return setup === undefined || development === undefined || study === undefined ? (
    <EmptyDevelopment />
  ) : (
    children({ development, study, setup })
  );
}
