/** A component as the server draws it: a part of the page that is to come to life by itself. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';

/**
 * The component's markup, with the marks by which it can be hydrated.
 *
 * @param context the contexts it finds
 * @param uid what the ids in it begin with
 */
export function drawn<Props extends Record<string, unknown>>(
	Part: Component<Props>,
	props: Props,
	context: Map<unknown, unknown>,
	uid: string
): string {
	return render(Part as Component, { props, context, idPrefix: uid }).body;
}
