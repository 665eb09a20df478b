/** Labels on one line that must not cover each other: each as near to where it belongs as the others let it. */

/**
 * Places for labels that want to stand at `wanted` (any order), at least `gap` apart and within `low..high`; answers in the order
 * given. Where there is no room for all gaps they shrink alike.
 */
export function dodge(wanted: readonly number[], gap: number, low: number, high: number): number[] {
	const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
	const space = wanted.length > 1 ? Math.min(gap, (high - low) / (wanted.length - 1)) : gap;
	// Labels that touch form a block, which stands at the mean of what its members want: the least squares answer.
	const blocks: { members: number[]; first: number }[] = [];
	for (const index of order) {
		let block = { members: [index], first: clamp(wanted[index] ?? 0, low, high) };
		for (
			let before = blocks.at(-1);
			before && before.first + before.members.length * space > block.first;
			before = blocks.at(-1)
		) {
			blocks.pop();
			const members: number[] = [...before.members, ...block.members];
			const mean =
				members.reduce((sum, member, i) => sum + (wanted[member] ?? 0) - i * space, 0) / members.length;
			block = { members, first: clamp(mean, low, high - (members.length - 1) * space) };
		}
		blocks.push(block);
	}
	const places = wanted.map(() => 0);
	for (const { members, first } of blocks) {
		members.forEach((member, i) => (places[member] = first + i * space));
	}
	return places;
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(Math.max(low, high), value));
}
