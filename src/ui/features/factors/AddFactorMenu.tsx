import {
  Button,
  makeStyles,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { type Column, proposableColumns, type ScoringModel, type Table } from "../../../core";
import { useText } from "../../i18n";
import { useColumnSentence } from "./use-column-sentence";

export interface AddFactorMenuProps {
  readonly table: Table;
  readonly model: ScoringModel;
  readonly onAdd: (column: Column) => void;
}

const useStyles = makeStyles({
  popover: { maxHeight: "min(420px, 70vh)", maxWidth: "300px", overflowY: "auto" },
  item: { maxWidth: "none" },
  why: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Offers columns as factors: unused ones first, the most promising on top, each with what is in it. */
export function AddFactorMenu({ table, model, onAdd }: AddFactorMenuProps) {
  const styles = useStyles();
  const text = useText("factors");
  return (
    <Menu positioning={{ align: "start", position: "above", fallbackPositions: ["below"] }}>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<Add20Regular />}>{text("add.button")}</Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <Columns table={table} model={model} onAdd={onAdd} />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Columns({ table, model, onAdd }: AddFactorMenuProps) {
  const text = useText("factors");
  const unused = proposableColumns(table, model);
  const used = table.columns.filter(({ name }) => model.factors.some(({ column }) => column === name));
  return (
    <>
      <MenuGroup>
        <MenuGroupHeader>{text(unused.length > 0 ? "add.unused" : "add.none")}</MenuGroupHeader>
        {unused.map((column) => (
          <ColumnItem key={column.name} column={column} onAdd={onAdd} />
        ))}
      </MenuGroup>
      {used.length > 0 && (
        <MenuGroup>
          <MenuGroupHeader>{text("add.used")}</MenuGroupHeader>
          {used.map((column) => (
            <ColumnItem key={column.name} column={column} onAdd={onAdd} />
          ))}
        </MenuGroup>
      )}
    </>
  );
}

function ColumnItem({
  column,
  onAdd,
}: {
  readonly column: Column;
  readonly onAdd: (column: Column) => void;
}) {
  const styles = useStyles();
  const sentence = useColumnSentence();
  return (
    <MenuItem className={styles.item} onClick={() => onAdd(column)}>
      {column.name}
      <span className={styles.why}>{sentence(column)}</span>
    </MenuItem>
  );
}
