import { bordersBy } from "../../core";
import { editActions } from "../analysis/edit-actions";
import type { Kernel } from "./kernel";
import { proposeMatrix, usualFields } from "./propose-setup";
import { present, show } from "./show";
import type { PortfolioActions } from "./types";

type SetupActions = Pick<
  PortfolioActions,
  "edit" | "setSize" | "setBorders" | "proposeAgain" | "editConcentration" | "undo" | "redo"
>;

export function setupActions(kernel: Kernel): SetupActions {
  const { get, host } = kernel;
  const { edit, undo, redo } = editActions({
    kernel,
    present: () => present(kernel),
    show: (asked) => show(kernel, asked),
  });
  const editMatrix: PortfolioActions["edit"] = (change, gesture) =>
    edit((asked) => {
      const matrix = change(asked.matrix);
      return matrix === asked.matrix ? asked : { ...asked, matrix };
    }, gesture);

  /** Borders where a rule has them, or in the middle where it parts nobody. */
  const borders = (axis: "x" | "y", rule: "median" | "midpoint", size: 2 | 3): readonly number[] => {
    const { portfolio } = get();
    return (
      (portfolio && bordersBy(rule, portfolio[axis], size)) ??
      bordersBy("midpoint", new Float64Array(0), size)!
    );
  };

  return {
    edit: editMatrix,
    setSize: (size) =>
      editMatrix((setup) => {
        if (setup.size === size) return setup;
        const { borderRules } = get();
        const resized = (axis: "x" | "y") => ({
          ...setup[axis],
          borders: borders(axis, borderRules[axis] ?? "median", size),
        });
        return {
          ...setup,
          size,
          x: resized("x"),
          y: resized("y"),
          fields: usualFields(size, host.language()),
        };
      }),
    setBorders: (axis, rule) =>
      editMatrix((setup) => ({
        ...setup,
        [axis]: { ...setup[axis], borders: borders(axis, rule, setup.size) },
      })),
    proposeAgain: () =>
      editMatrix((setup) => {
        const { scored, issues } = get();
        if (scored === undefined) return setup;
        const proposed = proposeMatrix(scored, host.language(), setup.size);
        const isNamed = issues.every(({ path }) => path?.[0] !== "fields");
        return { ...proposed, ...(isNamed && { fields: setup.fields }) };
      }),
    editConcentration: (change, gesture) =>
      edit((asked) => {
        if (asked.concentration === undefined) return asked;
        const concentration = change(asked.concentration);
        return concentration === asked.concentration ? asked : { ...asked, concentration };
      }, gesture),
    undo,
    redo,
  };
}
