import { STUDIO } from '../places.js';
import type { ElementOptions } from './options/read-options.js';

/** What there is to choose from; the build writes it beside the studio. */
export interface Offer {
  readonly elements: readonly ElementOptions[];
  /** The languages of the elements, by their own names. */
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  /** The names of the ready themes. */
  readonly themes: readonly string[];
}

/** Fetches what there is to choose from. */
export async function loadOffer(): Promise<Offer> {
  const response = await fetch(new URL('offer.json', STUDIO));
  if (!response.ok) throw new Error(`offer.json: ${response.status}`);
  return (await response.json()) as Offer;
}
