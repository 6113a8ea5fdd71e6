import { Search as SearchIcon } from "lucide-react";
import type { ComponentProps } from "react";
import styles from "./search.module.css";

interface SearchInputProps extends ComponentProps<"input"> {
  readonly label: string;
  readonly listId: string;
  /** Its list is on screen. */
  readonly listed: boolean;
  /** Of the option that Enter would take. */
  readonly activeId: string | undefined;
}

/** The box that is typed in, over a list of what it finds; children stand at its end. */
export function SearchInput({ label, listId, listed, activeId, children, ...input }: SearchInputProps) {
  return (
    <div className={styles.box}>
      <SearchIcon aria-hidden="true" size={20} className={styles.icon} />
      <input
        {...input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={listId}
        aria-activedescendant={activeId}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        className={styles.input}
      />
      {children}
    </div>
  );
}
