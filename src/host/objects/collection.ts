import { invalidArgument, notFound } from "../host-error";
import type { AnyRef, Host, TypeDef } from "./types";

/** The members that every collection with keys has. */
export function keyed<T>(
  items: (self: T, host: Host) => readonly AnyRef[],
  find: (self: T, key: string, host: Host) => AnyRef | undefined,
): Pick<TypeDef<T>, "items" | "item"> & { call: NonNullable<TypeDef<T>["call"]> } {
  const get = (self: T, key: string | number, host: Host): AnyRef => {
    const found = find(self, String(key), host);
    if (!found) throw notFound();
    return found;
  };
  return {
    items,
    item: get,
    call: {
      GetItem: (self, [key]: [string | number], host) => get(self, key, host),
      GetItemOrNullObject: (self, [key]: [string | number], host) => find(self, String(key), host) ?? null,
      GetCount: (self, _, host) => items(self, host).length,
      GetItemAt: (self, [index]: [number], host) => {
        const found = items(self, host)[index];
        if (!found) throw invalidArgument();
        return found;
      },
    },
  };
}

export const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Picks members by name, for collections that lack some of the usual ones. */
export function only<V>(members: Readonly<Record<string, V>>, ...names: string[]): Record<string, V> {
  return Object.fromEntries(names.map((name) => [name, members[name]!]));
}

/** For the methods that fail where their "OrNullObject" twin answers null. */
export function orNotFound<T>(found: T | null): T {
  if (found === null) throw notFound();
  return found;
}
