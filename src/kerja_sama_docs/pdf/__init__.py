"""Reading agreements from PDF: only here is PDF known.

A PDF knows no paragraphs, only words at places on pages. A child process under limits takes them out (`anak`, `isi`);
what belongs together is guessed from their places (`baris` … `alinea`), and `bacaan` makes the naskah of it.
"""
