/** One function of the built `functions.json`. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly type?: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly allowErrorForDataTypeAny?: boolean;
  };
}

export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}
