interface Remembered<T> {
  readonly kind: string;
  readonly hash: number;
  readonly columns: readonly Float64Array[];
  readonly result: T;
}

/** Numbers that may be kept in all; 5 million take 40 MB. */
const CAPACITY = 5_000_000;

const sizeOf = (columns: readonly Float64Array[]): number =>
  columns.reduce((sum, { length }) => sum + length, 0);

/** FNV-1a over the bits of all numbers. */
function hashOf(columns: readonly Float64Array[]): number {
  let hash = 0x811c9dc5;
  for (const column of columns) {
    const words = new Uint32Array(column.buffer, column.byteOffset, column.length * 2);
    for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
  }
  return hash >>> 0;
}

const sameNumbers = (one: readonly Float64Array[], other: readonly Float64Array[]): boolean =>
  one.length === other.length &&
  one.every(
    (column, i) =>
      column.length === other[i]!.length && column.every((value, at) => Object.is(value, other[i]![at])),
  );

function withinCapacity<T>(entries: readonly Remembered<T>[], capacity: number): Remembered<T>[] {
  let size = 0;
  return entries.filter(({ columns }) => {
    size += sizeOf(columns);
    return size <= capacity;
  });
}

/**
 * Remembers results by what went in, so that a sheet that is calculated again does not estimate again. What was
 * used longest ago is forgotten first.
 *
 * @param compute Must depend on nothing but its arguments. What it throws is not remembered.
 * @param capacity How many numbers are kept in all; a larger input is computed each time.
 */
export function memoise<T>(
  compute: (kind: string, columns: readonly Float64Array[]) => T,
  capacity: number = CAPACITY,
): (kind: string, columns: readonly Float64Array[]) => T {
  let remembered: Remembered<T>[] = [];
  return (kind, columns) => {
    const hash = hashOf(columns);
    const isSame = (each: Remembered<T>) =>
      each.kind === kind && each.hash === hash && sameNumbers(each.columns, columns);
    const known = remembered.find(isSame);
    const entry = known ?? { kind, hash, columns, result: compute(kind, columns) };
    remembered = withinCapacity([entry, ...remembered.filter((each) => each !== known)], capacity);
    return entry.result;
  };
}
