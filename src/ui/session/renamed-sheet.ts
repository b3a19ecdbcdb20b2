import { WorkbookError } from "../../workbook/workbook";
import type { Kernel } from "./kernel";

/** Keeps up with a user who renames the sheet of the list after it was read. */
export interface RenamedSheet {
  /** False for a sheet that may be the list's under a new name. */
  knows(sheet: string): boolean;
  /** Takes over the new name where the list's sheet has one. */
  look(): Promise<void>;
  /** Does something on a sheet by its name as it was read, and by its new name when that one is gone. */
  withSheet(sheet: string, work: (sheet: string) => Promise<void>): Promise<void>;
}

export function followRenames({ get, set, deps }: Kernel): RenamedSheet {
  const former = new Set<string>();

  const look = async () => {
    const { source } = get();
    if (source === undefined) return;
    const found = await deps.workbook.findSource(source.kind, source.id, source.name);
    if (found === undefined || found.range.sheet === source.range.sheet) return;
    former.add(source.range.sheet);
    former.delete(found.range.sheet);
    const { sheet } = found.range;
    set({ source: { ...source, id: found.id, name: found.name, range: { ...source.range, sheet } } });
  };

  return {
    knows(sheet) {
      const { source, sources } = get();
      return source?.range.sheet === sheet || sources.some(({ range }) => range.sheet === sheet);
    },
    look,
    async withSheet(sheet, work) {
      try {
        await work(sheet);
      } catch (error) {
        if (!(error instanceof WorkbookError && error.kind === "missing")) throw error;
        await look();
        const { source } = get();
        if (source === undefined || !former.has(sheet)) throw error;
        await work(source.range.sheet);
      }
    },
  };
}
