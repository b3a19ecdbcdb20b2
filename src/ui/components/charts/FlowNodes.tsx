import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FlowNode } from "./flow-layout";
import type { Named } from "./NameChip";
import { shortNames } from "./short-names";
import { textColorOn } from "./text-color";

/** Lower bars have no text. */
const TEXT_HEIGHT = 11;
const LINE = 12;
const THINNEST = 1;
/** Parts who left from who came below the same period. */
const TEXT_GAP = 3;

const useStyles = makeStyles({
  text: { fontFamily: tokens.fontFamilyBase, fontSize: "11px", fontVariantNumeric: "tabular-nums" },
  quiet: { fill: tokens.colorNeutralForeground2 },
  bar: { "@media (forced-colors: active)": { stroke: "CanvasText" } },
  beside: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground3 },
});

interface FlowNodesProps {
  readonly nodes: readonly FlowNode[];
  readonly groups: readonly Named[];
  /** Where the bars end, in pixels from the top. */
  readonly foot: number;
  readonly texts: {
    readonly count: (count: number) => string;
    readonly came: (count: number) => string;
    readonly left: (count: number) => string;
  };
}

/** The bars of a flow picture, with mark and number where there is room for them. */
export function FlowNodes({ nodes, groups, foot, texts }: FlowNodesProps) {
  const styles = useStyles();
  const marks = shortNames(groups.map(({ name }) => name));
  return (
    <g aria-hidden>
      {nodes.map((node) => {
        const { kind, period, group, count, x, y, width } = node;
        const height = Math.max(THINNEST, node.height);
        const key = `${kind} ${period} ${group}`;
        if (kind === "group") {
          const { color } = groups[group]!;
          return (
            <g key={key}>
              <rect className={styles.bar} fill={color} x={x} y={y} width={width} height={height} />
              {height >= TEXT_HEIGHT && (
                <text
                  className={styles.text}
                  fill={textColorOn(color)}
                  x={x + width / 2}
                  y={y + height / 2}
                  dy="0.35em"
                  textAnchor="middle"
                >
                  {`${marks[group]} ${texts.count(count)}`}
                </text>
              )}
            </g>
          );
        }
        return (
          <g key={key}>
            <rect className={styles.beside} x={x} y={y} width={width} height={height} />
            <text
              className={mergeClasses(styles.text, styles.quiet)}
              x={kind === "came" ? x : x + width - TEXT_GAP}
              y={foot + LINE}
              textAnchor={kind === "came" ? "start" : "end"}
            >
              {texts[kind](count)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
