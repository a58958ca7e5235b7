"""The law of the archive: whatever happens in whatever order, no byte a person typed is lost, nothing is overwritten."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kerja_sama_docs.arsip.periksa import edited, list_versions, verify
from kerja_sama_docs.arsip.riwayat import RIWAYAT_NAME, Versi, fingerprint
from kerja_sama_docs.arsip.simpan import Simpanan, Status, store
from kerja_sama_docs.temuan import TemuanError

_DOCUMENTS = ("kb", "pks")
_CALLS = ("open", "write", "fsync", "link", "replace")


class Office(RuleBasedStateMachine):
    """One folder, two documents, a person and a program; `disk` is what the folder must hold."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.inputs = dict.fromkeys(_DOCUMENTS, "A")
        self.program = "1"
        self.disk: dict[str, bytes] = {}
        self.seen_edits: set[str] = set()
        self.typed = 0

    def teardown(self) -> None:
        shutil.rmtree(self.folder)

    def _render(self, dokumen: str, final: bool) -> bytes:
        return f"{dokumen} {self.inputs[dokumen]} {final}".encode()

    def _try_store(self, dokumen: str, final: bool) -> Simpanan:
        masukan = f"{self.inputs[dokumen]} {self.program}"
        return store(
            self.folder, dokumen, lambda: self._render(dokumen, final), masukan, (("spek", "x"),), final
        )

    def _accept_new_files(self) -> set[str]:
        """Whatever appeared is a draft that a run wrote whole; the model takes it over."""
        fresh = {path.name: path.read_bytes() for path in self._drafts() if path.name not in self.disk}
        allowed = {self._render(dokumen, final) for dokumen in _DOCUMENTS for final in (True, False)}
        assert set(fresh.values()) <= allowed
        self.disk |= fresh
        return set(fresh)

    def _drafts(self) -> list[Path]:
        return [path for path in self.folder.iterdir() if path.name != RIWAYAT_NAME]

    @rule(dokumen=st.sampled_from(_DOCUMENTS), final=st.booleans())
    def store_it(self, dokumen: str, final: bool) -> None:
        latest = [v for v in list_versions(self.folder) if v.dokumen == dokumen][-1:]
        result = self._try_store(dokumen, final)
        fresh = self._accept_new_files()
        assert len(fresh) <= 1
        data = result.berkas.read_bytes()
        if result.status is Status.DISUNTING:
            assert not fresh
            assert fingerprint(data) in next(iter(edited_of(self.folder, result))).suntingan
        else:
            assert data == self._render(dokumen, final)
        if result.status in (Status.TETAP, Status.DISUNTING):
            assert [version.versi for version in latest] == [result.versi]
        again = self._try_store(dokumen, final)
        assert again.status in (Status.TETAP, Status.DISUNTING)
        assert (again.berkas, again.versi) == (result.berkas, result.versi)

    @rule(
        dokumen=st.sampled_from(_DOCUMENTS),
        final=st.booleans(),
        nth=st.integers(1, 14),
        code=st.sampled_from([errno.ENOSPC, errno.EIO, errno.EROFS]),
    )
    def store_on_a_failing_disk(self, dokumen: str, final: bool, nth: int, code: int) -> None:
        calls = [0]

        def wrap(name: str) -> None:
            real = getattr(os, name)

            def call(*args: object, **kwargs: object) -> object:
                calls[0] += 1
                if calls[0] >= nth:  # from here on: the disk stays broken
                    raise OSError(code, os.strerror(code))
                return real(*args, **kwargs)

            patch.setattr(os, name, call)

        with pytest.MonkeyPatch.context() as patch:
            for name in _CALLS:
                wrap(name)
            try:
                self._try_store(dokumen, final)
            except TemuanError as error:
                assert all(finding.pesan for finding in error.temuan)
        assert len(self._accept_new_files()) <= 1

    @rule(dokumen=st.sampled_from(_DOCUMENTS), text=st.sampled_from("ABC"))
    def change_inputs(self, dokumen: str, text: str) -> None:
        self.inputs[dokumen] = text

    @rule(version=st.sampled_from("12"))
    def change_program(self, version: str) -> None:
        self.program = version

    @precondition(lambda self: self.disk)
    @rule(data=st.data())
    def edit_by_hand(self, data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(sorted(self.disk)))
        self.typed += 1
        self.disk[name] = b"ketikan %d" % self.typed
        (self.folder / name).write_bytes(self.disk[name])

    @precondition(lambda self: self.disk)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(sorted(self.disk)))
        del self.disk[name]
        (self.folder / name).unlink()

    @rule(dokumen=st.sampled_from(_DOCUMENTS), number=st.integers(1, 5), own=st.booleans())
    def put_a_file_there(self, dokumen: str, number: int, own: bool) -> None:
        name = f"{dokumen}.v{number}.docx"
        if name not in self.disk:
            self.typed += 1
            self.disk[name] = self._render(dokumen, False) if own else b"dari mitra %d" % self.typed
            (self.folder / name).write_bytes(self.disk[name])

    @rule()
    def lose_the_history(self) -> None:
        (self.folder / RIWAYAT_NAME).unlink(missing_ok=True)
        self.seen_edits.clear()

    @invariant()
    def nothing_is_lost_or_overwritten(self) -> None:
        assert {path.name: path.read_bytes() for path in self._drafts()} == self.disk

    @invariant()
    def the_history_never_forgets(self) -> None:
        versions = list_versions(self.folder)
        edits = {sidik for version in versions for sidik in version.suntingan}
        assert edits >= self.seen_edits
        self.seen_edits = edits
        for dokumen in _DOCUMENTS:
            numbers = [version.versi for version in versions if version.dokumen == dokumen]
            assert numbers == sorted(set(numbers))

    @invariant()
    def verify_tells_the_truth(self) -> None:
        wrong = {
            Path(finding.tempat.berkas).name
            for finding in verify(self.folder)
            if finding.kode != "suntingan-hilang"
        }
        assert wrong == {
            version.berkas
            for version in list_versions(self.folder)
            if version.berkas not in self.disk or fingerprint(self.disk[version.berkas]) != version.sidik
        }


def edited_of(folder: Path, result: Simpanan) -> list[Versi]:
    return [version for version in edited(folder) if version.berkas == result.berkas.name]


TestOffice = Office.TestCase
TestOffice.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
