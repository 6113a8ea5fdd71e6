import { MoreActions } from "#features/explore/MoreActions.tsx";
import { ProfilePanel } from "#features/profile/ProfilePanel.tsx";

/** What is picked, told in full, with all that can be done with it. */
export function Details() {
  return <ProfilePanel more={<MoreActions />} />;
}
