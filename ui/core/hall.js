// « Mode salle » (F9): what is private leaves every screen at once, without a gap that tells, until F9 brings it back.

/** Whether the members can see this screen. */
export function inHall() {
  return document.body.dataset.hall === 'yes';
}

/** Lasts as long as the window. */
export function toggleHall() {
  if (inHall()) delete document.body.dataset.hall;
  else document.body.dataset.hall = 'yes';
}
