import { readTable, proposeRetention } from "../../../src/core";
import { readContracts } from "../../../src/core/contracts/read-contracts";
import { survivorsByAge, contractCohorts } from "../../../src/core/contracts/contract-cohorts";
import { retentionCurve } from "../../../src/core/contracts/retention-curve";
import { valueContracts } from "../../../src/core/contracts/value-contracts";
it("x", () => {
  const n = 100_000; let s = 7; const rnd = () => (s = (s * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
  const rows: any[] = [["Kunde", "Beginn", "Ende", "DB"]];
  for (let i = 0; i < n; i++) { const st = 40000 + Math.floor(rnd() * 5500); rows.push([`K${Math.floor(rnd() * n)}`, st, rnd() < 0.5 ? "" : st + 364 + 365 * Math.floor(rnd() * 6), 100]); }
  const t = readTable(rows, { isExcelTable: true, key: "Kunde", columnFormats: [undefined, "dd.mm.yyyy", "dd.mm.yyyy"] } as any);
  const setup = proposeRetention(t, "2025-06-30")!;
  for (let k = 0; k < 4; k++) {
    const out: string[] = []; let a = performance.now(); const lap = (w: string) => { out.push(w + " " + Math.round(performance.now() - a)); a = performance.now(); };
    const r = readContracts(t, setup.source as any); lap("read"); if (!r.ok) return;
    const c = survivorsByAge(r.value); lap("byAge"); contractCohorts(r.value, "year"); lap("cohorts");
    const m = retentionCurve("", c, setup.terms, "year"); lap("curve"); valueContracts(t, r.value, m.model!.fit.params as any, setup.terms, "year"); lap("value");
    console.log(out.join(" | "), m.model?.fit.status, JSON.stringify(m.model?.fit.params));
  }
});
