import { educationStep, type Occupation } from "#domain/occupation.ts";

/** What the Bureau of Labor Statistics' training and experience add to the eight steps of schooling, in such steps. */
const training: ReadonlyMap<string, number> = new Map([
  ["Short-term on-the-job training", 0.25],
  ["Moderate-term on-the-job training", 0.5],
  ["Long-term on-the-job training", 1],
  ["Apprenticeship", 1.5],
  ["Internship/residency", 1.5],
]);
const experience: ReadonlyMap<string, number> = new Map([
  ["Less than 5 years", 1],
  ["5 years or more", 2],
]);

/** How long the way into an occupation is, from 0; for the order only. `null` where schooling is not published. */
export function roadTo(occupation: Occupation): number | null {
  const step = educationStep(occupation);
  if (step === null) return null;
  const { preparation } = occupation;
  return (
    step +
    (training.get(preparation.training ?? "") ?? 0) +
    (experience.get(preparation.experience ?? "") ?? 0)
  );
}
