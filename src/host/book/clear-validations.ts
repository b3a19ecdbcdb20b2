import { type Area, subtract } from "../area";
import type { Sheet } from "./sheet";

/** Takes the rules for what may be typed away from some cells of a sheet. */
export function clearValidations(sheet: Sheet, where: Area): void {
  sheet.validations = sheet.validations
    .map(({ rule, areas }) => ({ rule, areas: areas.flatMap((area) => subtract(area, where)) }))
    .filter(({ areas }) => areas.length > 0);
}
