/** @jest-environment node */
import { MessageChannel } from "node:worker_threads";
import { type Endpoint, expose } from "comlink";
import { createJoinService } from "../../../src/app/joins/join-service";
import { createWorkerJoiner } from "../../../src/app/joins/joiner";
import { customerView, type CustomerViewSpec, readTable, type Table } from "../../../src/core";

const CUSTOMERS: Table = readTable([["Kunde"], ["Müller"], ["Adler"]], { isExcelTable: true, key: "Kunde" });
const ORDERS: Table = readTable(
  [
    ["Kunde", "Betrag"],
    ["Mueller", 5],
    ["Adler", 7],
  ],
  { isExcelTable: true, key: "Kunde" },
);
const SPEC: CustomerViewSpec = {
  customers: { table: "c", key: "Kunde", columns: [] },
  tables: [{ table: "o", key: "Kunde", measures: [{ name: "Umsatz", aggregate: "sum", column: "Betrag" }] }],
};

/** Workers in the same thread; a held one answers no question for a view. */
function openWorkers() {
  const started: { hold: boolean }[] = [];
  const ports: MessageChannel["port1"][] = [];
  const joiner = createWorkerJoiner(() => {
    const { port1, port2 } = new MessageChannel();
    const state = { hold: false };
    const service = createJoinService();
    const view: typeof service.view = (...args) =>
      state.hold ? (new Promise(() => undefined) as never) : service.view(...args);
    expose({ ...service, view }, port2 as unknown as Endpoint);
    started.push(state);
    ports.push(port1, port2);
    return Object.assign(port1 as unknown as Endpoint, { terminate: () => port1.close() });
  });
  return { joiner, started, close: () => ports.forEach((port) => port.close()) };
}

test("the worker's view is that of the core, and the tables stay usable", async () => {
  const { joiner, close } = openWorkers();
  await joiner.open("c", "Kunden", CUSTOMERS);
  await joiner.open("o", "Aufträge", ORDERS);
  expect(await joiner.view(SPEC, 46_000)).toEqual(
    customerView(SPEC, { c: CUSTOMERS, o: ORDERS }, { referenceDate: 46_000 }),
  );
  expect(await joiner.nearMisses()).toMatchObject({ o: [{ own: "Müller", reason: "umlaut" }] });
  expect(Array.from(ORDERS.columns[1]!.numbers)).toEqual([5, 7]);
  close();
});

test("a question that is stopped is refused, and the next one finds the same tables open", async () => {
  const { joiner, started, close } = openWorkers();
  await joiner.open("c", "Kunden", CUSTOMERS);
  await joiner.open("o", "Aufträge", ORDERS);
  started[0]!.hold = true;
  const held = joiner.view(SPEC, 46_000);
  joiner.stop();
  await expect(held).rejects.toMatchObject({ kind: "cancelled" });
  expect(await joiner.view(SPEC, 46_000)).toMatchObject({ ok: true });
  expect(started).toHaveLength(2);
  await joiner.close("o");
  expect((await joiner.propose("Betrag")).tables).toEqual([]);
  close();
});
