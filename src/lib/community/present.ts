/** Who is still there, when people have been taken away. */

/** Those who are there, in order; `ranks` says at which place of `members` somebody is. */
interface Present {
	readonly members: Uint32Array;
	readonly ranks: Uint32Array;
}

export function presentOf(people: number, gone: Uint8Array): Present {
	const ranks = new Uint32Array(people);
	let rank = 0;
	for (let person = 0; person < people; person++) {
		ranks[person] = rank;
		if (gone[person] === 0) rank++;
	}
	const members = new Uint32Array(rank);
	for (let person = 0; person < people; person++) if (gone[person] === 0) members[ranks[person]!] = person;
	return { members, ranks };
}

/** Where groups of consecutive people begin among those who are there. */
export function startsAmong(starts: Uint32Array, present: Present | undefined): Uint32Array {
	if (!present) return starts;
	const { members, ranks } = present;
	return starts.map((person) => (person < ranks.length ? ranks[person]! : members.length));
}
