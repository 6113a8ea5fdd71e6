/** The island of the name: a coast with two places. */
export function Mark() {
  return (
    <svg aria-hidden="true" width="22" height="20" viewBox="0 0 32 30" fill="none" stroke="currentColor">
      <path
        d="M9 4c5-2 8 2 12 2s9 3 9 9-4 11-10 11-6-3-10-4S1 19 2 13s3-7 7-9z"
        strokeWidth="2.6"
        strokeLinejoin="round"
      />
      <circle cx="11" cy="12" r="2.8" fill="currentColor" stroke="none" />
      <circle cx="21" cy="16" r="3.8" fill="currentColor" stroke="none" />
    </svg>
  );
}
