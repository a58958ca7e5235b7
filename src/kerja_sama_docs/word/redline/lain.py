"""The stories beside the body: headers, footers, notes."""

from __future__ import annotations

from lxml import etree

from kerja_sama_docs.word.baca import FURNITURE, NOTE_FRAMES
from kerja_sama_docs.word.redline.bagian import add_part, empty_story
from kerja_sama_docs.word.redline.konteks import Konteks
from kerja_sama_docs.word.redline.nama import ID, NOTES, SECT, Unsur, blocks_in
from kerja_sama_docs.word.redline.salin import copy_paragraph, copy_table, new_unsur
from kerja_sama_docs.word.redline.sisi import Sisi
from kerja_sama_docs.word.redline.sunting import delete_content
from kerja_sama_docs.word.redline.tabel import delete_table
from kerja_sama_docs.word.redline.wadah import rewrite_container
from kerja_sama_docs.word.xml import NS_R, TBL, to_int, w

Kunci = tuple[str, str, int]  # header or footer, its type, the section


def rewrite_furniture(konteks: Konteks, parts: dict[str, bytes]) -> None:
    """Headers and footers by section and type; one that is new comes in with all its words tracked."""
    olds, news = furniture(konteks.lama), furniture(konteks.baru)
    done_old: set[str] = set()
    done_new: set[str] = set()
    for key, name in news.items():
        partner = olds.get(key)
        if name in done_new or partner is None or partner in done_old:
            continue
        done_old.add(partner)
        done_new.add(name)
        rewrite_container(konteks, konteks.lama.akar[partner], konteks.baru.akar[name])
    for name in dict.fromkeys(olds.values()):
        if name not in done_old:
            rewrite_container(konteks, konteks.lama.akar[name], empty_story("header"))
    for key, name in news.items():
        if name not in done_new:
            done_new.add(name)
            _add_furniture(konteks, parts, key, name)


def furniture(side: Sisi) -> dict[Kunci, str]:
    """Which part each section shows as which header or footer, in the order of the document."""
    found: dict[Kunci, str] = {}
    for number, section in enumerate(side.badan.iter(SECT)):
        for reference in section.iterchildren(*FURNITURE):
            known = side.target(reference.get(f"{{{NS_R}}}id") or "")
            if known in side.akar:
                found[str(reference.tag), reference.get(w("type")) or "default", number] = known
    return found


def _add_furniture(konteks: Konteks, parts: dict[str, bytes], key: Kunci, name: str) -> None:
    tag, kind, number = key
    sections = list(konteks.lama.badan.iter(SECT))
    if not sections:
        sections = [etree.SubElement(konteks.lama.badan, SECT)]
    section = sections[min(number, len(sections) - 1)]
    if any(r.tag == tag and (r.get(w("type")) or "default") == kind for r in section):
        konteks.leave_out("kepala atau kaki halaman tambahan")
        return
    story = "header" if tag == w("headerReference") else "footer"
    root = empty_story(story)
    rewrite_container(konteks, root, konteks.baru.akar[name])
    konteks.number_changes(root)
    reference = new_unsur(tag, type=kind)
    reference.set(f"{{{NS_R}}}id", add_part(parts, konteks.lama.paket.utama, story, root))
    before = FURNITURE if story == "footer" else {tag}
    place = sum(1 for child in section if str(child.tag) in before)
    section.insert(place, reference)
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
    free_old = [o for o in olds if o not in same and o not in gone]
    free_new = [n for n in news if n not in set(same.values()) and n not in come]
    same.update(zip(free_old, free_new, strict=False))
    gone |= set(free_old[len(free_new) :])
    for spare in free_new[len(free_old) :]:
        come[spare] = catatan.next_id(kind)
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
