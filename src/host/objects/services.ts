import { type Host, type Selves, define, ref } from "./types";

/** The client's ribbon and menu handlers are in place; presses before that are lost in Excel too. */
export const addinInternalService = define<null>({
  call: {
    NotifyActionHandlerReady: (_, __, host) => {
      host.addin.actionsReady = true;
    },
  },
});

/** The client's side of custom functions: it says when it is ready and hands over results. */
export const customFunctions = define<null>({
  call: {
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, host) => host.functions.clientReady(),
    _GetEnabledFeatures: () => [],
    SetInvocationResults: (
      _,
      [results]: [readonly { id: number; failed?: boolean; value: unknown; errorCode?: number }[]],
      host,
    ) =>
      host.functions.results(
        results.map(({ id, failed, value, errorCode }) => ({ id, ok: !failed, value, code: errorCode })),
      ),
    SetInvocationArrayResults: (_, [results]: [readonly [number, boolean, unknown, number?][]], host) =>
      host.functions.results(
        results.map(([id, ok, value, code]) => ({ id, ok, value, code: ok ? undefined : code })),
      ),
  },
});

export const appRuntimeService = define<null>({
  call: {
    SetAppRuntimeState: (_, [state]: ["Visible" | "Background"], host) => {
      const changed = host.addin.runtimeState !== state;
      host.addin.runtimeState = state;
      if (changed) host.runtimeChanged(state);
    },
    GetAppRuntimeState: (_, __, host) => host.addin.runtimeState,
  },
});

export const appRuntimePersistenceService = define<null>({
  call: {
    SetAppRuntimeStartState: (_, [state]: ["None" | "Load"], host) => {
      host.addin.startState = state;
    },
    GetAppRuntimeStartState: (_, __, host) => host.addin.startState,
  },
});

interface RibbonUpdate {
  readonly tabs?: readonly {
    readonly groups?: readonly { readonly controls?: readonly RibbonControl[] }[];
    readonly controls?: readonly RibbonControl[];
  }[];
}

interface RibbonControl {
  readonly id: string;
  readonly enabled?: boolean;
}

function enableButtons(host: Host, update: RibbonUpdate): void {
  const controls = (update.tabs ?? []).flatMap((tab) => [
    ...(tab.controls ?? []),
    ...(tab.groups ?? []).flatMap((group) => group.controls ?? []),
  ]);
  for (const { id, enabled } of controls)
    if (enabled !== undefined) host.addin.buttonsEnabled.set(id, enabled);
}

export const dynamicRibbon = define<null>({
  call: {
    ExecuteRequestUpdate: (_, [json]: [string], host) => {
      const update = JSON.parse(json) as RibbonUpdate;
      host.addin.ribbonUpdate = update;
      enableButtons(host, update);
    },
    GetTab: (_, [id]: [string]) => ref("RibbonTab", { id }),
    GetButton: (_, [id]: [string]) => ref("RibbonButton", { id }),
  },
});

export const ribbonTab = define<Selves["RibbonTab"]>({
  id: ({ id }) => id,
  get: { Id: ({ id }) => id },
  call: { SetVisibility: () => undefined },
});

export const ribbonButton = define<Selves["RibbonButton"]>({
  id: ({ id }) => id,
  get: { Id: ({ id }) => id, Enabled: ({ id }, host) => host.addin.buttonsEnabled.get(id) ?? true },
  set: {
    Enabled: ({ id }, enabled: boolean, host) => {
      host.addin.buttonsEnabled.set(id, enabled);
    },
  },
});
