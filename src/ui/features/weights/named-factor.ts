/** A factor that is weighed. */
export interface NamedFactor {
  readonly id: string;
  readonly name: string;
}
