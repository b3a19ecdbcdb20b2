import type * as Engine from "@univerjs/preset-sheets-node-core";

/** What an argument or a result holds; null for a blank cell or an argument that was left out. */
export type EngineScalar = string | number | boolean | null | EngineError;
/** A block has at least one row, a single cell is a block too where it was given as a reference. */
export type EngineValue = EngineScalar | readonly (readonly EngineScalar[])[];

/** An error value, apart from text that looks like one. The client knows it in this form. */
export interface EngineError {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

/** The cell that is being calculated. */
export interface Caller {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type EngineFunction = (caller: Caller, args: readonly EngineValue[]) => EngineValue;

export interface EngineFunctions {
  /** Makes a function known under a name in capitals, which its description must have been given before. */
  set(name: string, calculate: EngineFunction): void;
}

type Kit = Pick<
  typeof Engine,
  | "ArrayValueObject"
  | "BaseFunction"
  | "BooleanValueObject"
  | "ErrorValueObject"
  | "NullValueObject"
  | "NumberValueObject"
  | "StringValueObject"
>;
type Variant = Engine.BaseValueObject | Engine.BaseReferenceObject;

export const engineError = (code: string): EngineError => ({ type: "CustomFunctionError", code });

export const isEngineError = (value: unknown): value is EngineError =>
  typeof value === "object" && value !== null && "code" in value;

/**
 * Functions whose arguments and results keep what the engine's own way of registering them loses: blank cells are
 * not 0, texts such as "007" stay texts, and errors are errors.
 */
export function engineFunctions(kit: Kit, service: () => Engine.IFunctionService): EngineFunctions {
  const scalar = (value: Parameters<Parameters<Engine.ArrayValueObject["iterator"]>[0]>[0]): EngineScalar => {
    if (!value || value.isNull()) return null;
    if (value.isError()) return engineError((value as Engine.ErrorValueObject).getErrorType());
    return value.getValue();
  };

  const argument = (variant: Variant): EngineValue => {
    if (!variant.isReferenceObject() && !variant.isArray()) return scalar(variant as Engine.BaseValueObject);
    const block = variant as Engine.BaseReferenceObject | Engine.ArrayValueObject;
    const { startRow, startColumn } = block.getRangePosition();
    const rows: EngineScalar[][] = [];
    block.iterator((value, row, column) => {
      (rows[row - startRow] ??= [])[column - startColumn] = scalar(value);
    });
    return rows;
  };

  const single = (value: EngineScalar): Engine.BaseValueObject => {
    if (value === null) return kit.NullValueObject.create();
    if (typeof value === "number") return kit.NumberValueObject.create(value);
    if (typeof value === "string") return kit.StringValueObject.create(value);
    if (typeof value === "boolean") return kit.BooleanValueObject.create(value);
    return kit.ErrorValueObject.create(value.code as Engine.ErrorType);
  };

  const result = (value: EngineValue): Engine.BaseValueObject => {
    if (!Array.isArray(value)) return single(value as EngineScalar);
    const rows = value as readonly (readonly EngineScalar[])[];
    return kit.ArrayValueObject.create({
      calculateValueList: rows.map((row) => row.map(single)),
      rowCount: rows.length,
      columnCount: rows[0]?.length ?? 0,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  };

  class HostFunction extends kit.BaseFunction {
    override needsReferenceObject = true;

    constructor(
      name: string,
      public run: EngineFunction,
    ) {
      super(name);
    }

    override calculate(...variants: Engine.BaseValueObject[]): Engine.BaseValueObject {
      const caller = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
      return result(this.run(caller, variants.map(argument)));
    }
  }

  // The engine keeps formulas in parsed form with the function in them: another body needs the same function.
  const known = new Map<string, HostFunction>();
  return {
    set: (name, calculate) => {
      const found = known.get(name) ?? new HostFunction(name, calculate);
      found.run = calculate;
      known.set(name, found);
      service().registerExecutors(found);
      // The engine looks for the name in the keys of its parsed formulas, but long formulas are kept under a hash,
      // and they may spell the name otherwise. Every key contains nothing.
      service().deleteFormulaAstCacheKey("");
    },
  };
}
