import { useState } from "react";
import type { Development, DevelopmentStudy } from "../../../../core";
import { ComparedPeriods } from "../ComparedPeriods";
import { Developed } from "../Developed";
import { CellSection } from "./CellSection";
import type { ChosenIn, ChosenMove } from "./chosen-move";
import { FlowSection } from "./FlowSection";
import { MatrixSection } from "./MatrixSection";

/** Who went from which class to which: as numbers, as a picture, and one by one. */
export default function MigrationTab() {
  return (
    <Developed>
      {({ development, study }) => (
        <Migration
          key={`${development.periods.length} ${development.classes.length}`}
          development={development}
          study={study}
        />
      )}
    </Developed>
  );
}

interface MigrationProps {
  readonly development: Development;
  readonly study: DevelopmentStudy;
}

function Migration({ development, study }: MigrationProps) {
  const [chosen, setChosen] = useState<{ readonly move: ChosenMove; readonly place: ChosenIn }>();
  const shared = { development, matrix: study.matrix, chosen: chosen?.move };
  const chooseIn = (place: ChosenIn) => (move: ChosenMove | undefined) => setChosen(move && { move, place });
  const customers = (place: ChosenIn) =>
    chosen?.place === place && <CellSection development={development} move={chosen.move} />;
  return (
    <>
      <ComparedPeriods development={development} study={study} />
      <MatrixSection {...shared} onChoose={chooseIn("matrix")} />
      {customers("matrix")}
      <FlowSection {...shared} onChoose={chooseIn("flow")} />
      {customers("flow")}
    </>
  );
}
