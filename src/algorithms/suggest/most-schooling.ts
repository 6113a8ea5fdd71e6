import type { StudyId } from "#domain/answers.ts";

/** The most schooling that each answer allows, a step of the Bureau of Labor Statistics' eight. */
export const mostSchooling: Readonly<Record<StudyId, number>> = {
  none: 1,
  certificate: 3,
  two: 4,
  four: 5,
  more: 7,
};
