import type { Host, TypeDef } from "./types";

/**
 * The pair of methods by which the client asks for an event and gives it up, as `_RegisterDataChangedEvent`. Only
 * events that were asked for are sent.
 */
export function registrations<T>(
  type: string,
  target: (self: T) => string,
  events: readonly string[],
): NonNullable<TypeDef<T>["call"]> {
  const members: Record<string, (self: T, args: readonly unknown[], host: Host) => void> = {};
  for (const event of events) {
    members[`_Register${event}`] = (self, _, host) => change(host, `${type}:${target(self)}:${event}`, 1);
    members[`_Unregister${event}`] = (self, _, host) => change(host, `${type}:${target(self)}:${event}`, -1);
  }
  return members;
}

function change(host: Host, key: string, by: number): void {
  const count = (host.registrations.get(key) ?? 0) + by;
  if (count > 0) host.registrations.set(key, count);
  else host.registrations.delete(key);
}
