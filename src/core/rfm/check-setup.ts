import { categoryKey } from "../table/category-key";
import { checkCutting } from "./check-cutting";
import type { RfmIssue, RfmSetup, SegmentMap } from "./types";
import { USUAL_SEGMENTS } from "./usual-segments";

/** Everything that is wrong with a setup; none where it can be used. */
export function checkRfmSetup(setup: RfmSetup): readonly RfmIssue[] {
  const cutting = checkCutting(setup.bands, setup);
  const isCounted = !cutting.some(({ kind }) => kind === "bands-out-of-range");
  return [...cutting, ...checkWeights(setup), ...checkMap(setup.map, isCounted ? setup.bands : undefined)];
}

function checkWeights({ weights }: RfmSetup): readonly RfmIssue[] {
  const found = Object.entries(weights).flatMap(([column, weight]): RfmIssue[] =>
    weight >= 0 && Number.isFinite(weight)
      ? []
      : [{ kind: "weight-range", path: ["weights", column], values: { weight } }],
  );
  const isZero = Object.values(weights).every((weight) => weight === 0);
  return isZero ? [...found, { kind: "weights-zero", path: ["weights"] }] : found;
}

function checkMap({ segments, fields }: SegmentMap, bands: number | undefined): readonly RfmIssue[] {
  const path = ["map"];
  const found: RfmIssue[] = [];
  if (bands !== undefined && fields.length !== bands * bands)
    found.push({
      kind: "map-size",
      path: [...path, "fields"],
      values: { given: fields.length, needed: bands * bands },
    });
  const ids = new Set(segments.map(({ id }) => id));
  fields.forEach((segment, at) => {
    if (!ids.has(segment))
      found.push({ kind: "field-without-segment", path: [...path, "fields", at], values: { segment } });
  });
  const usual = new Set(USUAL_SEGMENTS.map(({ id }) => id));
  segments.forEach(({ id: segment, name, color }, at) => {
    const here = [...path, "segments", at];
    const before = segments.slice(0, at);
    if (!fields.includes(segment))
      found.push({ kind: "segment-without-field", path: here, values: { segment } });
    if (before.some(({ id }) => id === segment))
      found.push({ kind: "segment-repeated", path: [...here, "id"], values: { segment } });
    if (name === undefined ? !usual.has(segment) : name.trim() === "")
      found.push({ kind: "segment-name-blank", path: [...here, "name"], values: { segment } });
    else if (name !== undefined && before.some((other) => isSameName(other.name, name)))
      found.push({ kind: "segment-name-repeated", path: [...here, "name"], values: { name } });
    if (!/^#[\da-f]{6}$/i.test(color))
      found.push({ kind: "segment-color", path: [...here, "color"], values: { color } });
  });
  return found;
}

const isSameName = (one: string | undefined, other: string): boolean =>
  one !== undefined && categoryKey(one) === categoryKey(other);
