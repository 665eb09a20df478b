// The package makes a canvas as it is loaded, which Node does not have; nothing is drawn on it here.
globalThis.OffscreenCanvas ??= /** @type {never} */ (
	class {
		getContext() {
			return {};
		}
	}
);
export const { Model, World } = await import('agentscript');
