/** The lessons of the guide, minute by minute, in Indonesian. */
import type { LessonsProse } from './teaching.ts';

export const lessons: LessonsProse = {
	single: {
		paragraphs: [
			'Menitnya patokan. Bila waktu mendesak, potong bagian dua bentuk, jangan potong menebak: siswa yang sudah menebak melihat lebih banyak.'
		],
		parts: [
			{
				name: 'Memahami',
				steps: [
					{
						minutes: '0–4',
						text: '**Pemantik, layar masih gelap.** “Kapan terakhir kali kelas ini mengerjakan sesuatu bersama tanpa disuruh? Siapa yang mulai, apa yang dibicarakan?” Tulis dua jawaban di papan.'
					},
					{
						minutes: '4–11',
						text: '**Membaca jaringan.** Tampilkan [penjelajah untuk proyektor](/?mode=projector) dan baca dari kiri ke kanan. Wadah terisi setinggi tingkatnya, cincin menunjukkan faktornya. Cocokkan dengan dua jawaban di papan: sampai tahap mana ceritanya? (Kelas yang baru mengenalnya lebih tertolong oleh [cerita](/cerita), yang membuka jaringan sedikit demi sedikit.) Buka satu kartu, misalnya [Kerja sama](/?mode=projector&node=cooperation), dan bacakan. Katakan sekali dengan jelas: angkanya indeks model, bukan persen warga.'
					},
					{
						minutes: '11–15',
						text: '**Dua bentuk.** Buka [desa](/?scenario=village&mode=projector), lalu geser Pembagian kerja ke 70. Solidaritas hampir tetap, tetapi bagian mekanik mengecil dan bagian organik membesar. “Siapa dapat menggantikan siapa?”'
					}
				]
			},
			{
				name: 'Mengaplikasi',
				steps: [
					{
						minutes: '15–20',
						text: '**Tebak, tanpa bicara.** Semua faktor di tengah; siswa menyalin [kurvanya](/?mode=projector) secara kasar. “Tujuan bersama hilang sama sekali. Gambarlah kurva yang baru, dan satu kalimat mengapa.” Di kertas, atau di ponsel lewat [halaman prediksi](/prediksi?goals=0), yang menutup kurvanya sampai mereka selesai.'
					},
					{
						minutes: '20–25',
						text: '**Lihat.** Geser Tujuan bersama ke 0 ([atau buka di sini](/?goals=0&mode=projector)). Jejak kurva lama tetap terlihat. “Pada minggu keberapa gambarmu mulai berpisah? Tahap mana yang berhenti lebih dulu?”'
					},
					{
						minutes: '25–32',
						text: '**Kasus, berempat.** Bagi kelas atas [desa](/?scenario=village), [gempa Cianjur](/?scenario=cianjur), [komunitas kota](/?scenario=city), dan [solidaritas digital](/?scenario=digital). Satu pertanyaan untuk semua: “Faktor mana yang paling perlu dijaga, dan apa tandanya di dunia nyata?” Tiap kelompok mendapat setengah menit untuk melapor.'
					}
				]
			},
			{
				name: 'Merefleksi',
				steps: [
					{
						minutes: '32–37',
						text: '**Ragukan.** Bacakan satu [kritik](#kritik), atau tanyakan: “Siapa yang mungkin dirugikan oleh kelompok yang sangat kompak?” Tulis satu panah yang diragukan kelas di papan.'
					},
					{
						minutes: '37–40',
						text: '**Tiket keluar.** Satu kalimat: “Di kelas ini yang paling perlu kami jaga adalah …, karena …; saya meragukan model ini ketika ….” ([Cara menilainya](#penilaian).)'
					}
				]
			}
		]
	},
	double: {
		paragraphs: [
			'Dengan dua pertemuan ada waktu untuk memeriksa tebakan, membandingkan kasus di laboratorium, dan bertanya seberapa yakin kita boleh menjadi.'
		],
		parts: [
			{
				name: 'Pertemuan 1: memahami, lalu menebak',
				steps: [
					{
						minutes: '0–5',
						text: '**Pemantik** seperti di atas, lalu setiap siswa menulis lima tahap dari bertemu sampai bersolidaritas menurut pengalamannya.'
					},
					{
						minutes: '5–15',
						text: '**Membaca jaringan** di [penjelajah](/?mode=projector). Siswa membandingkan lima tahapnya dengan jaringan: mana yang sama, mana yang tidak ada di sini?'
					},
					{
						minutes: '15–23',
						text: '**Dua bentuk dan contohnya.** [Desa](/?scenario=village&mode=projector) dan [komunitas kota](/?scenario=city&mode=projector): apa yang mengikat masing-masing? Di [cerita](/cerita?beat=forms) keduanya berdampingan. Buka kartu [Durkheim](/?node=durkheim).'
					},
					{
						minutes: '23–30',
						text: '**Tebak.** Tiap siswa memilih satu faktor yang dijadikan nol, menggambar kurva, dan menulis alasannya. Di ponsel: [halaman prediksi](/prediksi), atau [tautan pelajaran](/mengajar/tautan) ke sana untuk pertanyaan pilihan Anda; kode tiap gambar mengumpulkan seluruh kelas di satu layar.'
					},
					{
						minutes: '30–37',
						text: '**Lihat**, satu faktor setelah yang lain: [intensitas](/?intensity=0), [tujuan](/?goals=0), [nilai dan norma](/?norms=0), [kepemimpinan](/?leadership=0), [komunikasi](/?communication=0). Urutkan bersama dari yang paling merusak. “Mengapa norma yang hilang masih menyisakan paling banyak?”'
					},
					{
						minutes: '37–40',
						text: '**Titip untuk besok**: amati satu kegiatan bersama di rumah atau sekolah; catat siapa yang mulai, apa yang dibicarakan, dan siapa yang tidak ikut.'
					}
				]
			},
			{
				name: 'Pertemuan 2: mengaplikasi, lalu merefleksi',
				steps: [
					{
						minutes: '0–6',
						text: '**Dari pengamatan ke penggeser.** Dua siswa bercerita; kelas menyetel [penjelajah](/?mode=projector) agar menyerupai ceritanya. Di mana kelas tidak sepakat? Di situlah nilainya penilaian.'
					},
					{
						minutes: '6–14',
						text: '**Kapan pemimpin paling dibutuhkan?** Tebak dulu, lalu bandingkan [ia pergi pada minggu ke-10](/laboratorium?events=leader-leaves-10) dan [pada minggu ke-26](/laboratorium?events=leader-leaves-26).'
					},
					{
						minutes: '14–24',
						text: '**Sesudah bencana.** Kelompok membandingkan [Cianjur](/laboratorium?scenario=cianjur) dengan [Cianjur yang dirawat](/laboratorium?scenario=cianjur-care), lalu menyusun tiga tindakan perawatan yang dapat dilakukan warga biasa.'
					},
					{
						minutes: '24–30',
						text: '**Seberapa yakin, bagi siapa?** Di [laboratorium](/laboratorium) buka Seberapa yakin: pita itu berisi semua kurva yang sama pantasnya. Lalu Bagi siapa: ke mana solidaritas itu mengarah?'
					},
					{
						minutes: '30–36',
						text: '**Sidang model.** Separuh kelas membela satu panah, separuh menyerangnya dengan [kritik](#kritik) atau pengalaman. Tiap pihak dua menit, lalu bertukar tempat.'
					},
					{
						minutes: '36–40',
						text: '**Tiket keluar** seperti di atas, ditambah: “Minggu ini kami akan mencoba …; kami tahu itu berhasil bila ….”'
					}
				]
			}
		]
	}
};
