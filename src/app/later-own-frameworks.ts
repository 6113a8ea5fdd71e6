import type { OwnFrameworks } from "#store/load/own-frameworks.ts";
import type { Later } from "#ui/later.ts";

/** A person's own frameworks, whose code comes when it is first needed. */
export function laterOwnFrameworks(code: Later<OwnFrameworks>): OwnFrameworks {
  const own = code.load;
  return {
    restore: async () => (await own()).restore(),
    loadSmall: async () => (await own()).loadSmall(),
    read: async (file, paneId) => (await own()).read(file, paneId),
    again: async (said) => (await own()).again(said),
    cancel: () => code.now()?.cancel(),
    accept: async () => (await own()).accept(),
    forget: async (id) => (await own()).forget(id),
    undoForget: async () => (await own()).undoForget(),
    forgetAll: async () => (await own()).forgetAll(),
    savedText: async (id) => (await own()).savedText(id),
    // There is none before the code has come.
    textOf: (id) => code.now()?.textOf(id) ?? null,
  };
}
