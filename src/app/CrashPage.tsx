import { Component, type ErrorInfo, type ReactNode } from "react";
import { FirstTextContext } from "#text/first-text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./failure.module.css";

interface CrashState {
  readonly error: Error | null;
}

/** Stands in for the page when a view breaks. The address still holds what was on screen. */
export class CrashPage extends Component<{ readonly children: ReactNode }, CrashState> {
  override state: CrashState = { error: null };

  static getDerivedStateFromError(error: Error): CrashState {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <FirstTextContext.Consumer>
        {({ shell: { failed } }) => (
          <main className={styles.failure} role="alert">
            <h1>{failed.crashTitle}</h1>
            <p>{failed.crashBody}</p>
            <Button look="main" onClick={() => location.reload()}>
              {failed.reload}
            </Button>
            <p>{failed.details}</p>
            <pre>{error.message}</pre>
          </main>
        )}
      </FirstTextContext.Consumer>
    );
  }
}
