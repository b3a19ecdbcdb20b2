import { useEffect, useState } from "react";
import type { FunctionsFile } from "../host/functions";

/** The files by which Excel learns what an add-in has. */
export interface AddIn {
  readonly manifest: string;
  readonly functions: FunctionsFile;
}

async function load(name: string): Promise<Response> {
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name} is not on this server (${response.status})`);
  return response;
}

/** The add-in that this server has, undefined until its files are read. */
export function useAddIn(): AddIn | undefined {
  const [addIn, setAddIn] = useState<AddIn>();
  useEffect(() => {
    void Promise.all([load("/manifest.xml"), load("/functions.json")]).then(async ([manifest, functions]) =>
      setAddIn({ manifest: await manifest.text(), functions: (await functions.json()) as FunctionsFile }),
    );
  }, []);
  return addIn;
}
