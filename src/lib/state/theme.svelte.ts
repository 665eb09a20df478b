/** Light or dark: the system's choice until the reader makes one. The document carries it; the device remembers it. */

export type Scheme = 'light' | 'dark';

/** The same key as in app.html, which sets the scheme before the first paint. */
const key = 'simpul-theme';

export class Theme {
	/** The reader's choice; undefined: as the system has it. */
	chosen: Scheme | undefined = $state();
	/** The device refused to remember. */
	forgetful = $state(false);

	constructor() {
		if (typeof document === 'undefined') return;
		const set = document.documentElement.dataset['theme'];
		if (set === 'light' || set === 'dark') this.chosen = set;
	}

	choose(scheme: Scheme): void {
		this.chosen = scheme;
		document.documentElement.dataset['theme'] = scheme;
		try {
			localStorage.setItem(key, scheme);
			this.forgetful = false;
		} catch {
			this.forgetful = true;
		}
	}
}
