import { useEffect, useRef } from "react";

/** @returns marks that the keyboard now leaves for the details; the next Escape there brings it back by `back` */
export function useEscapeBack(back: () => void): () => void {
  const away = useRef(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!away.current || event.key !== "Escape" || event.defaultPrevented) return;
      away.current = false;
      event.preventDefault();
      back();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });
  return () => {
    away.current = true;
  };
}
