/** The form that makes a lesson's link, in Indonesian. */
export const link = {
	title: 'Tautan pelajaran: siapkan sekali, bagikan ke kelas',
	description:
		'Buat satu tautan atau kode QR yang membuka pelajaran: skenario, penggeser yang dikunci atau disembunyikan, dan pertanyaannya.',
	heading: 'Tautan pelajaran',
	lead: 'Tentukan apa yang dilihat siswa. Semuanya tersimpan di dalam tautan; tidak ada akun dan tidak ada yang dikirim ke mana pun.',
	noScript: 'Formulir ini memerlukan JavaScript.',
	opens: {
		title: 'Yang terbuka',
		page: 'Halaman',
		pages: {
			explorer: 'Penjelajah',
			story: 'Cerita',
			laboratory: 'Laboratorium',
			community: 'Komunitas',
			predict: 'Prediksi'
		},
		language: 'Bahasa',
		languages: { id: 'Bahasa Indonesia', en: 'Inggris' },
		projector: 'Untuk proyektor: tulisan dan gambar besar'
	},
	story: {
		title: 'Mulai dari',
		beat: 'Langkah cerita',
		present: 'Sebagai presentasi, satu langkah demi satu',
		note: 'Setiap langkah cerita membawa keadaan dan pertanyaannya sendiri. Penggeser yang dikunci atau disembunyikan tetap pada keadaan itu, dan pertanyaan Anda menyertai semua langkah.'
	},
	start: {
		title: 'Keadaan awal',
		scenario: 'Skenario',
		week: 'Minggu yang ditampilkan',
		events: (names: string) => `Peristiwa dalam tautan: ${names}.`,
		happens: (name: string, week: number) => `${name} (minggu ${week})`
	},
	sliders: {
		title: 'Penggeser',
		lead: 'Yang dikunci terlihat tetapi tidak dapat digeser. Yang disembunyikan tidak tampak, dan cincinnya di jaringan bertanda tanya.',
		for: (name: string) => `${name}: bagi siswa`,
		holds: { open: 'bebas', locked: 'terkunci', concealed: 'tersembunyi' }
	},
	questions: {
		title: 'Pertanyaan',
		lead: 'Ditampilkan bersama halaman, satu demi satu.',
		own: 'Pertanyaan Anda sendiri',
		left: (left: number) => `sisa ${left} karakter`
	},
	out: {
		title: 'Tautan Anda',
		field: 'Tautan pelajaran',
		copy: 'Salin tautan',
		copied: 'Tautan disalin.',
		refused: 'Peramban tidak mengizinkan menyalin. Tautan di atas sudah dipilih: tekan Ctrl+C.',
		open: 'Buka seperti siswa',
		worksheet: 'Lembar kerja untuk keadaan ini',
		code: 'Kode QR tautan pelajaran',
		enlarge: 'QR layar penuh',
		shrink: 'Tutup',
		tooLong:
			'Tautan ini terlalu panjang untuk kode QR yang terbaca dari baris belakang. Persingkat pertanyaan Anda sendiri, atau bagikan tautannya.',
		local:
			'Alamat ini hanya berlaku di komputer ini. Agar ponsel siswa dapat membukanya, jalankan npm start -- --host dan buka alamat jaringan yang dicetaknya.'
	}
};

export type LinkMessages = typeof link;
