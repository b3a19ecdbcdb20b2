import { parseModel, parseWeightStatement } from "../core";
import type { Issue, WeightStatement } from "../core";
import { isRecord } from "./is-record";
import { parseStoredBudget } from "./budget/parse-stored-budget";
import { parseStoredActions } from "./actions/parse-stored-actions";
import { parseStoredContracts } from "./contracts/parse-stored-contracts";
import { parseStoredDevelopment } from "./development/parse-stored-development";
import { parseStoredHistory } from "./history/parse-stored-history";
import { parseStoredJoins } from "./joins/parse-stored-joins";
import { parseStoredPortfolio } from "./portfolio/parse-stored-portfolio";
import { parseStoredPurchases } from "./purchases/parse-stored-purchases";
import { parseStoredReview } from "./review/parse-stored-review";
import { parseReadChoices } from "./read-choices";
import { STORE_VERSION } from "./stored-models-types";
import type { BrokenModel, StoredModel, StoredModels, StoredParts } from "./stored-models-types";
import { parseStoredSource } from "./stored-source";
import { DEFAULT_WRITE_CHOICES, WRITE_COLUMNS } from "./write-choices";
import { parseStoredWorkshop } from "./workshop/parse-stored-workshop";
import type { WriteChoices } from "./write-choices";

const PARTS: { readonly [Part in keyof StoredParts]-?: (raw: unknown) => StoredParts[Part] | undefined } = {
  history: parseStoredHistory,
  review: parseStoredReview,
  purchases: parseStoredPurchases,
  joins: parseStoredJoins,
  contracts: parseStoredContracts,
  actions: parseStoredActions,
  budget: parseStoredBudget,
  portfolio: parseStoredPortfolio,
  development: parseStoredDevelopment,
};

/** Understands the stored text; every model is validated, what is not understood is kept as it is. */
export function parseStoredModels(text: string): StoredModels {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { active: undefined, models: [], broken: [brokenEntry(text, [{ kind: "store-unreadable" }])] };
  }
  if (!isRecord(document) || document["version"] !== STORE_VERSION || !Array.isArray(document["models"])) {
    const values = isRecord(document) ? { version: String(document["version"]) } : {};
    return {
      active: undefined,
      models: [],
      broken: [brokenEntry(document, [{ kind: "store-version", values }])],
    };
  }
  const models: StoredModel[] = [];
  const broken: BrokenModel[] = [];
  for (const raw of document["models"] as unknown[]) {
    const entry = parseEntry(raw);
    const repeated = "model" in entry && models.some(({ model }) => model.name === entry.model.name);
    if (repeated) broken.push(brokenEntry(raw, [{ kind: "model-name-repeated" }]));
    else if ("model" in entry) models.push(entry);
    else broken.push(entry);
  }
  const active = models.find(({ model }) => model.name === document["active"]) ?? models[0];
  const { version: _version, active: _active, models: _models, ...parts } = document;
  const understood = Object.fromEntries(
    Object.entries(PARTS)
      .map(([name, parse]) => [name, parse(parts[name])] as const)
      .filter(([, part]) => part !== undefined),
  ) as StoredParts;
  const foreign = Object.entries(parts).filter(([name]) => !(name in understood));
  return {
    active: active?.model.name,
    models,
    broken,
    ...understood,
    ...(foreign.length > 0 && { foreign: Object.fromEntries(foreign) }),
  };
}

function parseEntry(raw: unknown): StoredModel | BrokenModel {
  if (!isRecord(raw)) return brokenEntry(raw, [{ kind: "model-unreadable" }]);
  const parsed = parseModel(raw["model"]);
  if (!parsed.ok) return brokenEntry(raw, parsed.issues);
  const resultId = raw["resultId"];
  if (typeof resultId !== "string" || !/^\w+$/.test(resultId)) {
    return brokenEntry(raw, [{ kind: "result-id", path: ["resultId"] }]);
  }
  const source = parseStoredSource(raw["source"]);
  const weighing = parseWeighing(raw["weighing"]);
  const workshop = parseStoredWorkshop(raw["workshop"]);
  return {
    model: parsed.value,
    resultId,
    read: parseReadChoices(raw["read"]),
    write: parseWriteChoices(raw["write"]),
    ...(source ? { source } : {}),
    ...(weighing ? { weighing } : {}),
    ...(workshop ? { workshop } : {}),
    ...(typeof raw["lastRun"] === "string" ? { lastRun: raw["lastRun"] } : {}),
  };
}

function brokenEntry(raw: unknown, issues: readonly Issue[]): BrokenModel {
  const model = isRecord(raw) && isRecord(raw["model"]) ? raw["model"] : undefined;
  return { name: typeof model?.["name"] === "string" ? model["name"] : undefined, raw, issues };
}

function parseWeighing(raw: unknown): StoredModel["weighing"] {
  if (!isRecord(raw) || raw["version"] !== 1 || !Array.isArray(raw["statements"])) return undefined;
  const byMethod = new Map<string, WeightStatement>();
  for (const each of raw["statements"] as unknown[]) {
    const statement = parseWeightStatement(each);
    if (statement !== undefined) byMethod.set(statement.method, statement);
  }
  return byMethod.size > 0 ? { version: 1, statements: [...byMethod.values()] } : undefined;
}

/** Who has written before there was a history has not asked for one. */
const { history: _history, ...withoutHistory }: WriteChoices = DEFAULT_WRITE_CHOICES;

function parseWriteChoices(raw: unknown): WriteChoices {
  if (!isRecord(raw)) return withoutHistory;
  const asked: unknown[] = Array.isArray(raw["columns"]) ? raw["columns"] : [];
  const columns = WRITE_COLUMNS.filter((column) => asked.includes(column));
  return {
    target: raw["target"] === "sheet" ? "sheet" : "beside",
    columns: columns.length > 0 ? columns : DEFAULT_WRITE_CHOICES.columns,
    ...(raw["explanation"] === true && { explanation: true }),
    ...(raw["formulas"] === true && { formulas: true }),
    ...(raw["history"] === true && { history: true }),
  };
}
