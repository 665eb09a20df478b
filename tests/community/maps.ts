/** Random maps with every role that people can live by. */
import { maps as all } from '../model/random-map.ts';

export const maps = all.map((map) => ({ ...map, links: map.links.filter(({ role }) => role !== 'strain') }));
