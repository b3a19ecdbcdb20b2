import { HostError } from "./host-error";
import { registry } from "./objects/registry";
import { type AnyRef, type Host, type TypeDef } from "./objects/types";
import type { RichResponse } from "./rich-api";

/** What the host knows of an object's type. */
export const typeOf = (target: AnyRef): TypeDef<never> => registry[target.type] as TypeDef<never>;

/** Only ranges are tracked; all other objects are found again by their ids. */
export function keepReference(host: Host, target: AnyRef): void {
  if ((target.type !== "Range" && target.type !== "RangeAreas") || target.referenceId) return;
  target.referenceId = `ref${host.book.nextSerial()}`;
  host.references.set(target.referenceId, target);
}

/** Finds a member by its wire name, whatever its case. */
export function lookUp<V>(
  members: Readonly<Record<string, V>> | undefined,
  name: string,
): { key: string; value: V } | undefined {
  if (!members) return undefined;
  const direct = members[name];
  if (direct !== undefined && Object.hasOwn(members, name)) return { key: name, value: direct };
  const wanted = name.toLowerCase();
  const key = Object.keys(members).find((candidate) => candidate.toLowerCase() === wanted);
  return key === undefined ? undefined : { key, value: members[key]! };
}

/** "Range.copyFrom" for the member of an object. */
export const memberName = (target: AnyRef, name: string): string => {
  const short = name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
  return `${target.type}.${short}`;
};

/** Names the member in refusals that its work meets. */
export function located<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) error.location ??= location;
    throw error;
  }
}

/** A failure as the client expects it, with the action that failed. */
export function describe(error: unknown, index: number): NonNullable<RichResponse["Error"]> {
  const known =
    error instanceof HostError
      ? error
      : new HostError(
          "GeneralException",
          `There was an internal error while processing the request. ${String((error as Error)?.stack ?? error)}`,
        );
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location ?? "",
    ActionIndex: index,
    HttpStatusCode: known.status,
  };
}
