import type { GroupMean, Participant, WeighedFactor } from "../../core";
import type { StoredWorkshop, WorkshopMethod } from "../stored-models-types";

const isSame = (a: string, b: string): boolean => a.toLocaleLowerCase("de") === b.toLocaleLowerCase("de");

/** A workshop in which nobody takes part yet. `date` is the ISO date on which it is held. */
export const newWorkshop = (date: string): StoredWorkshop => ({
  version: 1,
  method: "points",
  awaited: [],
  held: { version: 1, name: "", date, factors: [], participants: [] },
});

export const withMethod = (workshop: StoredWorkshop, method: WorkshopMethod): StoredWorkshop => ({
  ...workshop,
  method,
});

export const withGroupMean = (workshop: StoredWorkshop, mean: GroupMean): StoredWorkshop => ({
  ...workshop,
  mean,
});

/** Everybody who takes part: who has weighed, then who is awaited. */
const namesOf = ({ held, awaited }: StoredWorkshop): readonly string[] => [
  ...held.participants.map(({ name }) => name),
  ...awaited,
];

/** Adds people who are to weigh; blank names and those who take part already are passed over. */
export function withAwaited(workshop: StoredWorkshop, names: readonly string[]): StoredWorkshop {
  const added: string[] = [];
  for (const name of names.map((each) => each.trim())) {
    const known = [...namesOf(workshop), ...added];
    if (name !== "" && !known.some((each) => isSame(each, name))) added.push(name);
  }
  return { ...workshop, awaited: [...workshop.awaited, ...added] };
}

/** Puts statements in; somebody who had stated something before now states the new one. */
export function withParticipants(
  workshop: StoredWorkshop,
  factors: readonly WeighedFactor[],
  stated: readonly Participant[],
): StoredWorkshop {
  const { held, awaited } = workshop;
  const newest = (name: string) => stated.find((each) => isSame(each.name, name));
  const known = held.participants.map((each) => newest(each.name) ?? each);
  const added = stated.filter(({ name }) => !known.some((each) => isSame(each.name, name)));
  return {
    ...workshop,
    awaited: awaited.filter((name) => newest(name) === undefined),
    held: {
      ...held,
      factors: factors.map(({ id, name }) => ({ id, name })),
      participants: [...known, ...added],
    },
  };
}

/** The workshop without somebody and what they stated. */
export const withoutName = (workshop: StoredWorkshop, name: string): StoredWorkshop => ({
  ...workshop,
  awaited: workshop.awaited.filter((each) => !isSame(each, name)),
  held: {
    ...workshop.held,
    participants: workshop.held.participants.filter((each) => !isSame(each.name, name)),
  },
});
