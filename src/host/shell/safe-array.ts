/** The array shape that a native host hands to script. */
export interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
  ubound(): number;
  getItem(index: number): unknown;
}

export const safeArray = (items: readonly unknown[]): SafeArray => ({
  toArray: () => items,
  dimensions: () => 1,
  ubound: () => items.length - 1,
  getItem: (index) => items[index],
});

/** Arguments come as plain arrays or in the native shape. */
export function unwrap(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value && typeof (value as SafeArray).toArray === "function") return (value as SafeArray).toArray();
  return [];
}
