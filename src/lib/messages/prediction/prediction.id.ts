/** Prediksi: menggambar dulu, melihat kemudian. */
export const prediction = {
	title: 'Prediksi: gambar dulu, lihat kemudian',
	description:
		'Gambar kurva solidaritas yang kamu perkirakan, tulis alasannya, lalu bandingkan dengan model. Sekelas pun bisa, tanpa server.',
	heading: 'Prediksi, lalu lihat',
	noScript:
		'Untuk menggambar diperlukan JavaScript. Tanpa itu pun caranya bisa dipakai: gambar kurvamu di kertas, sumbu mendatar minggu 0 sampai 52, sumbu tegak 0 sampai 100, lalu bandingkan dengan kurva di halaman penjelajah.',
	question: (outcome: string, weeks: number) =>
		`Bagaimana ${outcome} berjalan selama ${weeks} minggu bila keadaannya seperti ini?`,
	set: 'Keadaan yang ditanyakan',
	changed: 'diubah',
	eventAt: (name: string, week: number) => `${name}, minggu ${week}`,
	field: {
		label: 'Bidang gambar',
		levels: (outcome: string) => `${outcome}, 0–100`,
		week: 'minggu',
		invite: 'Gambar dari titik ini ke kanan',
		mine: 'Prediksi',
		model: 'Model',
		empty: (start: number, weeks: number) =>
			`Bidang gambar kosong: minggu 0 sampai ${weeks}, tingkat 0 sampai 100. Kurva mulai dari ${start}.`,
		drawn: (week: number, end: number, peak: number, peakWeek: number) =>
			`Tergambar sampai minggu ${week}, berakhir di ${end}; tertinggi ${peak} pada minggu ${peakWeek}.`,
		level: (week: number) => `Bagian yang belum digambar, sesudah minggu ${week}, dianggap mendatar.`
	},
	readings: {
		legend: 'Tingkat tiap empat minggu, 0–100',
		open: 'Isi dengan angka',
		close: 'Tutup angka',
		week: (week: number) => `Minggu ${week}`
	},
	why: {
		label: 'Mengapa kurvamu begitu?',
		hint: 'Satu kalimat. Tersimpan hanya di perangkat ini, tidak dikirim ke mana pun.',
		refused:
			'Peramban ini tidak mau menyimpan. Kalimatmu tetap ada sampai halaman ditutup; yang lain tidak terpengaruh.'
	},
	actions: {
		undo: 'Urungkan',
		clear: 'Hapus gambar',
		reveal: 'Lihat model',
		needed: 'Gambar dulu kurvamu.',
		hide: 'Sembunyikan model',
		again: 'Coba lagi',
		cleared: 'Gambar dihapus. Dapat diurungkan.',
		restarted: 'Bidang gambar kosong lagi; model disembunyikan.',
		hidden: 'Model disembunyikan; gambarmu tetap ada.'
	},
	seen: {
		title: 'Prediksimu dan model',
		together:
			'Dari awal sampai akhir kamu dan model sejalan: jaraknya tidak pernah lama lebih dari enam poin.',
		apartFromStart: 'Kamu dan model sudah berpisah sejak minggu pertama',
		until: (week: number) => `Sampai minggu ${week} kamu dan model sejalan`,
		above: 'prediksimu berjalan di atas model',
		below: 'prediksimu berjalan di bawah model',
		after: (until: string, side: string, points: number, week: number) =>
			`${until}; sesudahnya ${side}, paling jauh ${points} poin pada minggu ${week}`,
		because: (text: string, reason: string) => `${text}, karena ${reason}.`,
		stop: (text: string) => `${text}.`,
		again: (week: number) => `Sejak minggu ${week} keduanya bertemu lagi.`,
		end: (week: number, mine: number, model: number) =>
			`Pada minggu ${week}: prediksimu ${mine}, model ${model}.`,
		areaAbove: (points: string) => `di atas model rata-rata ${points} poin`,
		areaBelow: (points: string) => `di bawah model rata-rata ${points} poin`,
		area: (parts: readonly string[]) => `Daerah di antaranya: ${parts.join(', ')}.`,
		yours: 'Alasanmu',
		think: 'Cocokkah alasanmu dengan alasan model? Model ini pun hanya satu dari banyak kemungkinan.'
	},
	/** Menyambung sesudah “karena”. */
	reason: {
		event: (event: string, week: number) => `di model peristiwa “${event}” terjadi pada minggu ${week}`,
		fell: (stage: string, from: number, to: number) => `di model ${stage} turun dari ${from} ke ${to}`,
		held: (stage: string, level: number) => `di model ${stage} saat itu baru ${level} dan menahan yang lain`,
		rose: (stage: string, from: number, to: number) =>
			`di model ${stage} naik dari ${from} ke ${to} dan menarik yang lain`
	},
	code: {
		label: 'Kode gambarmu',
		hint: 'Berikan kode ini kepada guru untuk kurva sekelas.',
		copy: 'Salin kode',
		copied: 'Kode disalin.',
		copyFailed: 'Kode tidak dapat disalin; tulis saja kedua belas tandanya.'
	},
	factors: {
		title: 'Bagaimana kalau …?',
		hint: 'Geser faktornya: kurva model berubah, gambarmu tetap.'
	},
	table: {
		open: 'Tabel',
		csv: 'Unduh CSV',
		close: 'Tutup tabel',
		caption: 'Prediksi dan model tiap minggu, 0–100',
		week: 'Minggu',
		mine: 'Prediksi',
		model: 'Model',
		gap: 'Selisih'
	}
};

export type PredictionWords = typeof prediction;
