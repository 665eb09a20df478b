/** The story: its page, its presentation and the teacher's window. */
export const story = {
	title: 'Cerita: dari interaksi ke solidaritas',
	description:
		'Dari sapaan sampai solidaritas dalam belasan langkah singkat: jaringan konsep terbuka sedikit demi sedikit, kurva ikut bergerak, dan setiap faktor boleh dicoba.',
	heading: 'Dari interaksi ke solidaritas',
	lead: 'Gulir pelan-pelan. Jaringan dan kurva mengikuti ceritanya, dan setiap saat kamu boleh mencoba sendiri.',
	beats: 'Langkah cerita',
	picture: 'Jaringan dan kurva langkah ini',
	step: (at: number, of: number) => `Langkah ${at} dari ${of}`,
	short: (at: number, of: number) => `${at} / ${of}`,
	question: 'Pertanyaan',
	previous: 'Langkah sebelumnya',
	next: 'Langkah berikutnya',
	back: 'Kembali ke cerita',
	trying: 'Kamu sedang mencoba sendiri.',
	backDone: (title: string) => `Kembali ke cerita: ${title}.`,
	try: 'Coba sendiri',
	tryClose: 'Tutup faktor',
	end: 'Cerita selesai. Sekarang giliranmu.',
	toExplorer: 'Buka penjelajah',
	closeNode: 'Tutup keterangan',
	predict: {
		covered: 'Kurvanya masih tertutup.',
		draw: 'Gambar dugaanmu',
		show: 'Tampilkan saja',
		failed: 'Lembar gambar tidak dapat dimuat.',
		elsewhere: 'Buka halaman prediksi'
	},
	reading: {
		present: 'Presentasi',
		noScript:
			'Gambar yang bergerak memerlukan JavaScript. Seluruh cerita tetap dapat dibaca di bawah ini; gambarnya menunjukkan langkah pertama.'
	},
	present: {
		label: 'Presentasi',
		controls: 'Kendali presentasi',
		next: 'Lanjut',
		previous: 'Mundur',
		first: 'Ke awal',
		black: 'Gelapkan',
		resume: 'Layar digelapkan. Sentuh, atau tekan B, untuk melanjutkan.',
		freeze: 'Bekukan',
		frozen: 'Gambar dibekukan',
		thaw: 'Cairkan',
		spotlight: 'Sorot',
		sliders: 'Faktor',
		teacher: 'Jendela guru',
		fullscreen: 'Layar penuh',
		leave: 'Keluar',
		log: 'Yang baru diubah',
		deed: (name: string, from: number, to: number) => `${name} ${from} → ${to}`,
		keys: 'Papan ketik: panah atau PageDown dan PageUp berpindah, B atau titik menggelapkan, F membekukan, S menyorot, T jendela guru, Escape keluar.',
		fullscreenRefused:
			'Peramban ini menolak layar penuh. Di komputer, tekan F11; atau lanjutkan saja: presentasi tetap berjalan di jendela ini.',
		popupBlocked:
			'Peramban memblokir jendela guru. Izinkan jendela pop-up untuk situs ini, atau buka di sini:',
		popupLink: 'Buka jendela guru',
		alone:
			'Peramban ini tidak dapat menghubungkan dua jendela. Presentasi tetap berjalan; catatan guru dapat dibaca di jendela terpisah dan dipindahkan dengan tangan.',
		forgetful:
			'Peramban ini tidak menyimpan apa pun. Bila jendela dimuat ulang, tempatnya dipulihkan dari jendela yang lain atau dari tautan.',
		closeNotice: 'Tutup pesan'
	},
	teacher: {
		title: 'Jendela guru',
		connected: 'Tersambung dengan layar',
		waiting: 'Belum ada layar yang tersambung.',
		open: 'Buka layar presentasi',
		notes: 'Catatan',
		asks: 'Pertanyaan untuk kelas',
		noQuestion: 'Langkah ini tanpa pertanyaan.',
		onScreen: 'Di layar',
		upNext: 'Berikutnya',
		done: 'Ini langkah terakhir.',
		clock: 'Jam',
		elapsed: 'Berjalan',
		restart: 'Ulang dari nol',
		reveal: 'Tampilkan kurva di layar',
		covered: 'Kurvanya masih tertutup bagi kelas.',
		revealed: 'Kelas sudah melihat kurvanya.',
		tryOut: 'Coba faktor',
		isBlack: 'Layar gelap',
		isFrozen: (title: string) => `Layar membeku pada: ${title}`,
		live: 'Layar mengikuti jendela ini'
	}
};
