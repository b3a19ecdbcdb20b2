import { useEffect, useState } from "react";
import type { Table } from "../../../core";
import { useSession } from "../../session";

interface Ranked {
  readonly table: Table;
  readonly key: string;
  readonly language: string;
  readonly ranks: Int32Array;
}

/**
 * The place of every customer's name in the alphabet, for a list that is sorted by name.
 *
 * @param isWanted Names are put in order when somebody asks for it, since that takes a while.
 * @returns undefined until that is done.
 */
export function useNameRanks(table: Table, key: string, isWanted: boolean): Int32Array | undefined {
  const rankNames = useSession((session) => session.rankNames);
  const language = useSession((session) => session.language);
  const [ranked, setRanked] = useState<Ranked>();
  const isKnown = ranked?.table === table && ranked.key === key && ranked.language === language;
  useEffect(() => {
    if (!isWanted || isKnown) return;
    let isCurrent = true;
    void rankNames().then((ranks) => {
      if (isCurrent && ranks !== undefined) setRanked({ table, key, language, ranks });
    });
    return () => {
      isCurrent = false;
    };
  }, [isWanted, isKnown, rankNames, table, key, language]);
  return isKnown ? ranked.ranks : undefined;
}
