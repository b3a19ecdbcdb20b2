/**
 * What customers bought, after every decision about the data is made: plain data that everything else takes.
 *
 * A purchase is what one customer bought on one occasion; by default everything of one day is one occasion.
 */
export interface Purchases {
  /** Customers as shown; the index is the code. Those without a purchase are among them where a list of all was given. */
  readonly names: readonly string[];
  /** Code of the customer of each purchase; purchases stand in order of code, then day. */
  readonly customers: Int32Array;
  /** Excel serial day of each purchase. */
  readonly days: Int32Array;
  /** Money of each purchase after returns, in `currency` where one is known; NaN where it is not known. */
  readonly amounts: Float64Array;
  /** Purchases of customer `code`: from `starts[code]` up to `starts[code + 1]`. One entry more than customers. */
  readonly starts: Int32Array;
  /** Period of observation, serial days; purchases outside it are left out. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Currency of all amounts, where the list names currencies. */
  readonly currency?: string;
  /** Cost of each purchase after returns, where the list has one; NaN where it is not known. */
  readonly costs?: Float64Array;
  /** Way of buying of each purchase, an index into `channelNames`, -1 for a blank; where the list has it. */
  readonly channels?: Int32Array;
  readonly channelNames?: readonly string[];
}
