import {
  type BalanceView,
  balanceMeasures,
  balanceParts,
  directions,
  highestPayLine,
  plainBalance,
} from "#domain/balance-view.ts";

/** `pay.descending~smaller~line.60000~part.fit`, what is usual left out; `null` if all of it is. */
export function balanceToText({ order, smaller, payLine, part }: BalanceView): string | null {
  const usual = plainBalance.order;
  const parts = [
    ...(order.measure === usual.measure && order.direction === usual.direction
      ? []
      : [`${order.measure}.${order.direction}`]),
    ...(smaller ? ["smaller"] : []),
    ...(payLine === null ? [] : [`line.${payLine}`]),
    ...(part === plainBalance.part ? [] : [`part.${part}`]),
  ];
  return parts.length === 0 ? null : parts.join("~");
}

/** @returns `null` if it cannot be read */
export function balanceFromText(text: string): BalanceView | null {
  let view = plainBalance;
  for (const one of text.split("~")) {
    const change = readPart(one);
    if (change === null) return null;
    view = { ...view, ...change };
  }
  return view;
}

function readPart(text: string): Partial<BalanceView> | null {
  if (text === "smaller") return { smaller: true };
  const [name, value] = text.split(".");
  if (name === "line") {
    const payLine = /^\d{1,7}$/.test(value ?? "") ? Number(value) : 0;
    return payLine > 0 && payLine <= highestPayLine ? { payLine } : null;
  }
  if (name === "part") {
    const part = balanceParts.find((known) => known === value);
    return part === undefined ? null : { part };
  }
  const measure = balanceMeasures.find((known) => known === name);
  const direction = directions.find((known) => known === value);
  return measure === undefined || direction === undefined ? null : { order: { measure, direction } };
}
