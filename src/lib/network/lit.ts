/** What of the network keeps its colour while the rest steps back to grey. */
export interface Lit {
	/** Ids of nodes. */
	readonly nodes: ReadonlySet<string>;
	/** Ids of links. */
	readonly links: ReadonlySet<string>;
}
