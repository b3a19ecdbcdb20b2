import { useState } from "react";
import type { Development, DevelopmentStudy } from "../../../../core";
import { ComparedPeriods } from "../ComparedPeriods";
import { Developed } from "../Developed";
import { CellSection } from "./CellSection";
import type { ChosenMove } from "./chosen-move";
import { FlowSection } from "./FlowSection";
import { MatrixSection } from "./MatrixSection";

/** Who went from which class to which: as numbers, as a picture, and one by one. */
export default function MigrationTab() {
  return (
    <Developed>
      {({ development, study }) => <Migration key={development.periods.length} {...{ development, study }} />}
    </Developed>
  );
}

interface MigrationProps {
  readonly development: Development;
  readonly study: DevelopmentStudy;
}

function Migration({ development, study }: MigrationProps) {
  const [chosen, choose] = useState<ChosenMove>();
  const shared = { development, matrix: study.matrix, chosen, onChoose: choose };
  return (
    <>
      <ComparedPeriods development={development} study={study} />
      <MatrixSection {...shared} />
      <FlowSection {...shared} />
      <CellSection development={development} chosen={chosen} />
    </>
  );
}
