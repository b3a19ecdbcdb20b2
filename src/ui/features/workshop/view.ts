/** What the page shows: who takes part, one person weighing, or what the group makes of it. */
export type View = { readonly kind: "people" } | Turn | { readonly kind: "result" };

/** The turn of one person. */
export interface Turn {
  readonly kind: "turn";
  readonly name: string;
  /** True once the device is in the person's hands. */
  readonly isReady: boolean;
  /** True where the next one follows. */
  readonly isInTurn: boolean;
}

export const turnOf = (name: string, isInTurn: boolean): Turn => ({
  kind: "turn",
  name,
  isReady: false,
  isInTurn,
});
