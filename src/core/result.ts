/** A finished computation, or the complete list of reasons it could not finish. */
export type Result<T, I extends Issue = Issue> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly [I, ...I[]] };

/** One thing the user can act on. `kind` is stable; the wording lives with the language files. */
export interface Issue {
  readonly kind: string;
  /** Where it was found, e.g. `["factors", 2, "weight"]`. */
  readonly path?: readonly (string | number)[];
  /** The numbers and names that the sentence needs. */
  readonly values?: Readonly<Record<string, string | number>>;
}

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = <I extends Issue>(...issues: readonly [I, ...I[]]): Result<never, I> => ({
  ok: false,
  issues,
});
