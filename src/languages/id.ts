import type { Language } from './language.ts';

export const id: Language = {
  code: 'id',
  also: ['in', 'ms'],
  common: ['yang', 'dan', 'di', 'ini', 'dengan', 'untuk', 'tidak', 'dari', 'dalam'],
  consentSettings: ['(pengaturan|setelan|kelola) (cookie|kuki|privasi)'],
  consent: {
    heading: ['kami menghargai privasi anda', 'privasi anda penting *'],
    pitch: [
      '(kami|situs ini|situs web ini|website ini|laman ini) menggunakan (cookie~|kuki)',
      'kami dan * mitra~ (menyimpan|menggunakan|memproses)',
    ],
    smallPrint: ['menarik persetujuan', 'cookie yang (diperlukan|wajib)'],
    button: [
      '(terima|setujui|izinkan) (semua|semua cookie|cookie|dan lanjutkan|)',
      '(saya |)(setuju|menerima|mengerti)',
      'tolak (semua|)',
      'hanya yang diperlukan',
      'simpan pilihan',
    ],
    topic: ['cookie~', 'kuki', 'persetujuan', 'privasi', 'data pribadi'],
  },
  newsletter: {
    heading: [
      '(buletin|nawala|newsletter)( *|)',
      '(berlangganan|daftar) (buletin|newsletter|nawala)',
      'tetap terhubung',
    ],
    pitch: [
      '(berlangganan|daftar|dapatkan|ikuti|langgan) * (buletin~|newsletter~|nawala)',
      '(langsung|dikirim) * (ke |)(kotak masuk|inbox|email anda)',
      'masukkan (alamat |)e(-|)mel',
      'masukkan (alamat |)(email|surel)',
    ],
    smallPrint: [
      'berhenti berlangganan kapan (saja|pun)',
      'dengan (mendaftar|berlangganan) * (setuju|menyetujui)',
      'terima kasih telah (mendaftar|berlangganan)',
    ],
    button: ['(berlangganan|daftar|langganan) (sekarang|gratis|)', 'kirim'],
    topic: ['newsletter~', 'buletin', 'nawala', 'kotak masuk', 'alamat email', 'surel', 'notifikasi'],
  },
  crosspromo: {
    heading: [
      '(berita|artikel|video|topik) (terkait|lainnya|terpopuler|terbaru|pilihan|rekomendasi)',
      '(terpopuler|terkini|terbaru|rekomendasi|populer)',
      'rekomendasi untuk anda',
      'lebih lanjut tentang *',
      'yang mungkin anda suka',
      'lihat juga',
    ],
    leadIn: [
      'sumber: baca (selengkapnya|artikel)',
      'baca (juga|selengkapnya|lagi|lainnya|pula|berita)',
      '(simak|lihat|tonton|dengarkan) (juga|selengkapnya|video)',
      '(jangan lewatkan|terkait|artikel terkait|berita terkait|pilihan editor):',
      'saksikan (juga|video)',
      'sumber: baca (artikel|berita) (lengkap|selengkapnya)',
    ],
    pitch: ['klik di sini untuk membaca', 'baca berita selengkapnya', 'baca artikel asli'],
    button: [
      'baca (selengkapnya|artikel lengkap|semua|lebih lanjut)',
      '(lihat|muat|selengkapnya) (semua|lainnya|lebih banyak|)',
    ],
  },
  follow: {
    pitch: [
      '(ikuti|follow|gabung|dapatkan|cek|simak|baca) * (whatsapp channel|channel whatsapp|saluran whatsapp|google news|telegram)',
      '(ikuti|follow) (kami|*) di (facebook|instagram|twitter|x|tiktok|youtube|google)',
      '(unduh|download|muat turun) * (aplikasi|app)',
      '(tulis|beri|berikan) komentar',
      'bagikan (artikel|berita|ke)',
      'jadikan * sumber pilihan',
    ],
    button: ['bagikan', 'ikuti', 'komentar', 'kongsi'],
  },
  adlabel: {
    heading: [
      'iklan',
      'advertorial',
      'pariwara',
      '(artikel|konten|berita) berlanjut (setelah|di bawah) iklan~',
      '(gulir|scroll) * (untuk melanjutkan|melanjutkan membaca|lanjut membaca)',
      'lanjutkan membaca',
      'konten bersponsor',
      'disponsori oleh *',
      'lewati iklan',
      'baca juga artikel iklan',
    ],
  },
  support: {
    heading: ['(khusus|konten|artikel) (pelanggan|member)'],
    pitch: [
      '(berlangganan|daftar|masuk|login) (sekarang |)untuk (membaca|melanjutkan|akses)',
      'dukung (kami|jurnalisme|* independen)',
      'sudah (berlangganan|punya akun)? (masuk|login)',
      'donasi~ * (jurnalisme|kami)',
      'akses (tanpa batas|penuh|semua artikel)',
    ],
    button: ['(langganan|berlangganan) sekarang', 'masuk', 'login', 'coba gratis', 'donasi (sekarang|)'],
  },
};
