/** @jest-environment node */
import { MessageChannel } from "node:worker_threads";
import { type Endpoint, expose } from "comlink";
import { createWorkerAnalyst } from "../../../src/app/purchases/analyst";
import { createPurchaseService } from "../../../src/app/purchases/purchase-service";
import { cleanTransactions, type TransactionSetup } from "../../../src/core";
import { setupOf, tableOf } from "../../core/transactions/cleaned";

const TABLE = tableOf(
  ["Kunde", "Datum", "Betrag"],
  [
    ["A", "2025-03-01", 10],
    ["B", "2025-02-01", 7],
    ["A", "2025-01-15", 20],
  ],
);

/** Workers in the same thread; a held one answers nothing. */
function openWorkers() {
  const started: { hold: boolean }[] = [];
  const ports: MessageChannel["port1"][] = [];
  const analyst = createWorkerAnalyst(() => {
    const { port1, port2 } = new MessageChannel();
    const state = { hold: false };
    const service = createPurchaseService();
    const clean = (setup: TransactionSetup) =>
      state.hold ? new Promise(() => undefined) : service.clean(setup);
    expose({ ...service, clean }, port2 as unknown as Endpoint);
    started.push(state);
    ports.push(port1, port2);
    return Object.assign(port1 as unknown as Endpoint, { terminate: () => port1.close() });
  });
  return { analyst, started, close: () => ports.forEach((port) => port.close()) };
}

test("the worker's answers are those of the core, and the table stays usable", async () => {
  const { analyst, close } = openWorkers();
  await analyst.open(TABLE);
  expect(await analyst.clean(setupOf())).toEqual(cleanTransactions(TABLE, setupOf()));
  expect(TABLE.columns[2]!.numbers).toEqual(Float64Array.of(10, 7, 20));
  close();
});

test("a stopped question is refused as cancelled, and the next one finds the list open in a new worker", async () => {
  const { analyst, started, close } = openWorkers();
  await analyst.open(TABLE);
  started[0]!.hold = true;
  const stopped = analyst.clean(setupOf());
  analyst.stop();
  await expect(stopped).rejects.toMatchObject({ name: "WorkbookError", kind: "cancelled" });
  const answer = await analyst.clean(setupOf({ returns: "dropped" }));
  expect(answer).toMatchObject({ ok: true, value: { review: { purchases: 3, customers: 2 } } });
  expect(started).toHaveLength(2);
  close();
});

test("an analyst can be handed on by a promise", async () => {
  const { analyst, close } = openWorkers();
  expect(await Promise.resolve(analyst)).toBe(analyst);
  close();
});

test("a new worker finds the join and the list of all customers as they were", async () => {
  const { analyst, started, close } = openWorkers();
  const orders = tableOf(
    ["Kunde", "Datum", "Bestellung"],
    [
      ["A", "2025-03-01", "1"],
      ["B", "2025-02-01", "2"],
    ],
  );
  const lines = tableOf(
    ["Bestellung", "Betrag"],
    [
      ["1", 10],
      ["2", 7],
      ["1", 20],
    ],
  );
  const customers = tableOf(["Kunde"], [["A"], ["B"], ["C"]]);
  await analyst.open(lines);
  await analyst.openOthers([
    { id: "o", name: "Bestellungen", table: orders },
    { id: "c", name: "Kunden", table: customers },
  ]);
  const rows = await analyst.join({
    lookUps: [{ table: "o", key: "Bestellung", otherKey: "Bestellung", columns: ["Kunde", "Datum"] }],
    customers: { table: "c", key: "Kunde" },
  });
  expect(rows.columns.map(({ name }) => name)).toEqual(["Kunde", "Datum"]);
  started[0]!.hold = true;
  const stopped = analyst.clean(setupOf());
  analyst.stop();
  await expect(stopped).rejects.toMatchObject({ kind: "cancelled" });
  const answer = await analyst.clean(setupOf());
  expect(answer).toMatchObject({
    ok: true,
    value: { purchases: { names: ["A", "B", "C"] }, review: { purchases: 2, customers: 2, amount: 37 } },
  });
  close();
});
