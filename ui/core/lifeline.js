// A group order's line of life.
import { html } from './html.js';

/** @param {{ says: string }} campaign */
export function lifeline(campaign) {
  return html`<p class="lead">${campaign.says}</p>`;
}
