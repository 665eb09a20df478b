/** Line drawings on a field of 24 by 24, as SVG path data. */
export const icons = {
	play: 'M7 4.5v15l12.5-7.5z',
	pause: 'M8 5v14M16 5v14',
	reset: 'M4 5v5h5M4.6 10a8 8 0 1 1-.4 4',
	undo: 'M8 4 4 8l4 4M4 8h10a6 6 0 0 1 0 12h-3',
	redo: 'M16 4l4 4-4 4M20 8H10a6 6 0 0 0 0 12h3',
	plus: 'M12 5v14M5 12h14',
	minus: 'M5 12h14',
	fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
	close: 'M6 6l12 12M18 6 6 18',
	search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 20 20',
	share: 'M12 3v12M8 7l4-4 4 4M5 12v8h14v-8',
	projector: 'M3 5h18v11H3zM8 21l4-5 4 5',
	moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5',
	sun: 'M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M5 19l1.4-1.4M17.6 6.4 19 5',
	previous: 'M15 5l-7 7 7 7',
	next: 'M9 5l7 7-7 7',
	download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
	band: 'M3 16c5 0 7-9 18-11M3 20c6 0 9-5 18-6M3 18c6 0 8-7 18-8.5',
	list: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
	unpin: 'M9 4h6l-1 6 3 3H7l3-3zM12 13v7',
	lock: 'M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3',
	dice: 'M5 4h14a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM8.5 8.5h.01M15.5 8.5h.01M12 12h.01M8.5 15.5h.01M15.5 15.5h.01',
	menu: 'M4 7h16M4 12h16M4 17h16',
	table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14'
} as const;

export type IconName = keyof typeof icons;
