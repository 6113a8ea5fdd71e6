import { X } from "lucide-react";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { LensPart } from "#store/slices/session-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { Button } from "#ui/Button.tsx";
import { closeLens } from "./lens-opener.ts";
import styles from "./lens-panel.module.css";

interface LensHeadProps {
  readonly part: LensPart;
  readonly title: string;
  readonly close: string;
  readonly children?: ReactNode;
}

/** The head of a part of the lens; it takes the keyboard when the part comes. */
export function LensHead({ part, title, close, children }: LensHeadProps) {
  const setLensPanel = useAppStore((state) => state.setLensPanel);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.head}>
      <h1 ref={heading} id="lens-heading" tabIndex={-1}>
        {title}
      </h1>
      {children}
      <Button
        look="quiet"
        icon={<X aria-hidden="true" size={20} />}
        label={close}
        onClick={() => closeLens(part, setLensPanel)}
      />
    </div>
  );
}
