"""The stories beside the body: headers, footers, notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lxml import etree

from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.word.baca import FURNITURE, NOTE_FRAMES
from kerja_sama_docs.word.redline.bagian import add_part, empty_story
from kerja_sama_docs.word.redline.cetakan import Baris
from kerja_sama_docs.word.redline.halaman import TAGS, Tempatnya, aligned, sections_of, shown_furniture
from kerja_sama_docs.word.redline.konteks import Konteks
from kerja_sama_docs.word.redline.nama import ID, NOTES, SECT, Unsur, blocks_in
from kerja_sama_docs.word.redline.salin import copy_paragraph, copy_table, new_unsur
from kerja_sama_docs.word.redline.sisi import Sisi
from kerja_sama_docs.word.redline.sunting import delete_content
from kerja_sama_docs.word.redline.tabel import delete_table
from kerja_sama_docs.word.redline.wadah import rewrite_container
from kerja_sama_docs.word.xml import NS_R, TBL, to_int, w


def rewrite_furniture(konteks: Konteks, parts: dict[str, bytes]) -> None:
    """Headers and footers whose words differ; one that is new comes in with all its words tracked."""
    old, new = konteks.lama, konteks.baru
    olds, news = (shown_furniture(side, side.akar[side.paket.utama]) for side in (old, new))
    done: set[str] = set()
    came: dict[Tempatnya, Baris] = {}
    for number, place, ours, theirs in aligned(olds, news):
        said = _words(new, theirs)
        if place[0] in konteks.beku or ours in done or _words(old, ours) == said:
            continue
        if ours:
            done.add(ours)
            root = new.akar[theirs] if theirs else empty_story("header")
            rewrite_container(konteks, old.akar[ours], root)
        elif place[1] == "default" and came.get(place) != said:
            came[place] = said
            _add_furniture(konteks, parts, place, theirs, number)
    _name_the_rest(konteks, news, len(olds))


def _name_the_rest(konteks: Konteks, news: Sequence[Mapping[Tempatnya, str]], count: int) -> None:
    """What only sections show that the old document does not have."""
    known = {_words(konteks.baru, name) for slots in news[:count] for name in slots.values()}
    more = {_words(konteks.baru, name) for slots in news[count:] for name in slots.values()}
    for _ in more - known:
        konteks.leave_out("kepala atau kaki halaman tambahan")


def _words(side: Sisi, name: str) -> Baris:
    return side.cetakan.kata.get(name, ())


def _add_furniture(
    konteks: Konteks, parts: dict[str, bytes], place: Tempatnya, name: str, number: int
) -> None:
    bagian, kind = place
    sections = sections_of(konteks.lama.badan) or [etree.SubElement(konteks.lama.badan, SECT)]
    section = sections[number]
    tag = TAGS[bagian]
    story = "header" if bagian is Bagian.KEPALA else "footer"
    root = empty_story(story)
    rewrite_container(konteks, root, konteks.baru.akar[name])
    konteks.number_changes(root)
    reference = new_unsur(tag, type=kind)
    reference.set(f"{{{NS_R}}}id", add_part(parts, konteks.lama.paket.utama, story, root))
    before = FURNITURE if story == "footer" else {tag}
    index = sum(1 for child in section if str(child.tag) in before)
    section.insert(index, reference)
    konteks.lama.berubah.add(konteks.lama.paket.utama)


def prepare_notes(konteks: Konteks) -> None:
    """Let the ids of new notes begin behind those of the old document."""
    for kind, tag in NOTES.items():
        root = notes_root(konteks.lama, kind)
        ids = [to_int(n.get(ID), 0, -1, 1 << 30) for n in (root.iterfind(tag) if root is not None else ())]
        konteks.catatan.start_ids(kind, max([*ids, 0]) + 1)


def notes_root(side: Sisi, kind: str) -> Unsur | None:
    """The tree of the footnotes or endnotes."""
    return side.akar.get(side.first(kind))


def rewrite_notes(konteks: Konteks, parts: dict[str, bytes]) -> None:
    """Notes follow their references; those without any are taken in order."""
    for kind, tag in NOTES.items():
        old_root, new_root = notes_root(konteks.lama, kind), notes_root(konteks.baru, kind)
        olds, news = _notes(old_root, tag), _notes(new_root, tag)
        if not olds and not news:
            continue
        added = old_root is None
        root = empty_story(kind) if old_root is None else old_root
        _rewrite_kind(konteks, kind, tag, root, olds, news)
        if added:
            konteks.number_changes(root)
            add_part(parts, konteks.lama.paket.utama, kind, root)


def _notes(root: Unsur | None, tag: str) -> dict[str, Unsur]:
    if root is None:
        return {}
    return {n.get(ID) or "": n for n in root.iterfind(tag) if n.get(w("type")) not in NOTE_FRAMES}


def _rewrite_kind(
    konteks: Konteks, kind: str, tag: str, root: Unsur, olds: dict[str, Unsur], news: dict[str, Unsur]
) -> None:
    catatan = konteks.catatan
    same = {o: n for (k, o), (_, n) in catatan.sama.items() if k == kind and o in olds and n in news}
    gone = {o for k, o in catatan.hapus if k == kind} - set(same)
    come = {n: number for (k, n), number in catatan.sisip.items() if k == kind}
    if Bagian.CATATAN not in konteks.beku:
        free_old = [o for o in olds if o not in same and o not in gone]
        free_new = [n for n in news if n not in set(same.values()) and n not in come]
        same.update(zip(free_old, free_new, strict=False))
        gone |= set(free_old[len(free_new) :])
        come.update((spare, catatan.next_id(kind)) for spare in free_new[len(free_old) :])
        for old, new in same.items():
            rewrite_container(konteks, olds[old], news[new])
        for old in sorted(gone & set(olds)):
            delete_blocks(konteks, olds[old])
    if come:
        konteks.lama.berubah.add(konteks.lama.first(kind))
    _bring_in(konteks, tag, root, news, {n: olds[o] for o, n in same.items()}, come)


def _bring_in(
    konteks: Konteks,
    tag: str,
    root: Unsur,
    news: dict[str, Unsur],
    stays: dict[str, Unsur],
    come: dict[str, str],
) -> None:
    """New notes, each behind the one that it follows in the new document."""
    frames = [n for n in root.iterfind(tag) if n.get(w("type")) in NOTE_FRAMES]
    last = frames[-1] if frames else None
    for key, note in news.items():
        if key in stays:
            last = stays[key]
        elif key in come:
            made = new_unsur(tag, id=come[key])
            for block in blocks_in(note):
                made.append(
                    copy_table(konteks, block) if block.tag == TBL else copy_paragraph(konteks, block)
                )
            if last is None:
                root.insert(0, made)
            else:
                last.addnext(made)
            last = made


def delete_blocks(konteks: Konteks, container: Unsur) -> None:
    """Mark everything in a container as deleted; its marks stay."""
    for block in blocks_in(container):
        if block.tag == TBL:
            delete_table(konteks, block)
        else:
            delete_content(konteks, block)
