import { type Factor, findColumn, readStepRange, type StepRow, type StepsScale } from "../../core";
import { WorkbookError } from "../../workbook/workbook";
import type { Kernel } from "./kernel";

/** A table of points that could not be read again. */
type UnreadRange = Readonly<Record<"factor" | "address", string>>;

interface LinkedFactor extends Factor {
  readonly scale: StepsScale & { readonly range: string };
}

const isLinked = (factor: Factor): factor is LinkedFactor =>
  factor.scale.kind === "steps" && factor.scale.range !== undefined;

/**
 * Reads the tables of points that stand in the workbook again, as one step of undo where a row has changed. A range that
 * is no table any more leaves the rows as they were.
 *
 * @returns The first that could not be read; undefined where all were.
 */
export async function rereadStepRanges(kernel: Kernel): Promise<UnreadRange | undefined> {
  const linked = kernel.get().model?.factors.filter(isLinked) ?? [];
  const read = new Map<string, readonly StepRow[]>();
  for (const factor of linked) {
    const rows = await readRows(kernel, factor);
    if (rows !== undefined) read.set(factor.id, rows);
  }
  const isNew = ({ id, scale }: LinkedFactor) =>
    read.has(id) && JSON.stringify(read.get(id)) !== JSON.stringify(scale.rows);
  if (linked.some(isNew)) {
    kernel.get().editModel((model) => ({
      ...model,
      factors: model.factors.map((factor) =>
        isLinked(factor) && isNew(factor)
          ? {
              ...factor,
              scale: { ...factor.scale, rows: read.get(factor.id)!, rangeRead: kernel.deps.today() },
            }
          : factor,
      ),
    }));
  }
  const unread = linked.find(({ id }) => !read.has(id));
  return unread && { factor: unread.name, address: unread.scale.range };
}

async function readRows(
  kernel: Kernel,
  { column, scale }: LinkedFactor,
): Promise<readonly StepRow[] | undefined> {
  const { table, language } = kernel.get();
  const isDate =
    scale.elapsed === undefined && table !== undefined && findColumn(table, column)?.kind === "date";
  try {
    const block = await kernel.deps.workbook.readRange(scale.range);
    const rows = block && readStepRange(block, { locale: language, isDate });
    return rows?.ok === true ? rows.value : undefined;
  } catch (error) {
    if (error instanceof WorkbookError) return undefined;
    throw error;
  }
}
