import type {
  BetaGeometricParams,
  BgBbParams,
  BgNbdParams,
  GammaGammaParams,
  MbgNbdParams,
  ParetoNbdParams,
} from "../../core";

/** The parameters of every model that a table of parameters can hold. */
export interface ParamsByModel {
  readonly "BG/NBD": BgNbdParams;
  readonly "MBG/NBD": MbgNbdParams;
  readonly "Pareto/NBD": ParetoNbdParams;
  readonly "BG/BB": BgBbParams;
  readonly "Gamma-Gamma": GammaGammaParams;
  readonly sBG: BetaGeometricParams;
}

/** A model as tables of parameters name it, in every language. */
export type ModelName = keyof ParamsByModel;

/** A model with its parameters, one type for each name in `M`. */
export type Fitted<M extends ModelName> = {
  [Model in M]: { readonly model: Model; readonly params: ParamsByModel[Model] };
}[M];

/** The letters of the papers, in the order of the table. Of models with the same letters the first is meant. */
export const LETTERS: { readonly [Model in ModelName]: readonly (keyof ParamsByModel[Model] & string)[] } = {
  "BG/NBD": ["r", "alpha", "a", "b"],
  "MBG/NBD": ["r", "alpha", "a", "b"],
  "Pareto/NBD": ["r", "alpha", "s", "beta"],
  "BG/BB": ["alpha", "beta", "gamma", "delta"],
  "Gamma-Gamma": ["p", "q", "gamma"],
  sBG: ["alpha", "beta"],
};
