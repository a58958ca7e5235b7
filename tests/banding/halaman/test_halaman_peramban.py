"""The page in a real browser: jumps, filter, keys, views, a phone's width, paper, no script. Skipped without a browser."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from banding.halaman.contoh_halaman import BARU, LAMA, page
from kerja_sama_docs.naskah import Komentar

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

WIDE, PHONE = (1280, 900), (390, 844)
Buka = Callable[..., "Page"]


@pytest.fixture(scope="module")
def peramban() -> Iterator[Browser]:
    api = pytest.importorskip("playwright.sync_api", reason="playwright tidak terpasang")
    names = ("chromium", "chromium-browser", "google-chrome")
    program = next((found for name in names if (found := shutil.which(name))), None)
    if program is None:
        pytest.skip("tidak ada peramban Chromium")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def berkas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    note = Komentar("pasal-1/huruf-e", 8, "", "Biro Hukum", "2026-03-01T09:30:00Z", "Perlu dirinci.")
    path = tmp_path_factory.mktemp("halaman") / "banding.html"
    path.write_text(page(LAMA, replace(BARU, komentar=(note,))), encoding="utf-8")
    return path


@pytest.fixture
def buka(peramban: Browser, berkas: Path) -> Iterator[Buka]:
    """Open the page; an error in it, or anything that it asks for besides itself, fails the test."""
    wrong: list[str] = []
    contexts = []

    def open_page(size: tuple[int, int], *, script: bool = True) -> Page:
        context = peramban.new_context(
            viewport={"width": size[0], "height": size[1]}, java_script_enabled=script
        )
        contexts.append(context)
        tab = context.new_page()
        tab.on("pageerror", lambda error: wrong.append(str(error)))
        tab.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        tab.on("request", lambda r: wrong.append(r.url) if r.url != berkas.as_uri() else None)
        tab.goto(berkas.as_uri())
        return tab

    yield open_page
    for context in contexts:
        context.close()
    assert wrong == []


def overflow(tab: Page) -> int:
    return int(tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def focused(tab: Page) -> str:
    return str(tab.evaluate("document.activeElement.id"))


def in_view(tab: Page, selector: str) -> bool:
    box = tab.locator(selector).bounding_box()
    size = tab.viewport_size
    return box is not None and size is not None and 0 <= box["y"] < size["height"]


@pytest.mark.parametrize("size", [WIDE, PHONE])
def test_nothing_sticks_out(buka: Buka, size: tuple[int, int]) -> None:
    tab = buka(size)
    assert overflow(tab) <= 0
    tab.keyboard.press("v")
    assert overflow(tab) <= 0
    for button in tab.locator(".alat button:visible, .alat output").all():
        box = button.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= size[0]


@pytest.mark.parametrize("size", [WIDE, PHONE])
def test_keys_lead_from_change_to_change(buka: Buka, size: tuple[int, int]) -> None:
    tab = buka(size)
    stops = [str(s.get_attribute("id")) for s in tab.locator("[data-di]").all()]
    seen = []
    for key in ("n", "j", "n"):
        tab.keyboard.press(key)
        seen.append(focused(tab))
        assert in_view(tab, f"#{seen[-1]}")
    assert seen == stops[:3]
    assert tab.locator("#posisi").inner_text().startswith(f"3 / {len(stops)}")
    tab.keyboard.press("p")
    tab.keyboard.press("k")
    assert focused(tab) == stops[0]
    tab.keyboard.press("p")
    assert focused(tab) == stops[-1]
    outline = tab.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


def test_keys_of_the_browser_stay_its_own(buka: Buka) -> None:
    tab = buka(WIDE)
    tab.keyboard.press("Control+j")
    assert tab.locator("#posisi").inner_text().startswith("–")


@pytest.mark.parametrize("size", [WIDE, PHONE])
def test_jump_list_leads_to_its_pasal(buka: Buka, size: tuple[int, int]) -> None:
    tab = buka(size)
    drawer = tab.locator("nav details")
    assert tab.evaluate("document.querySelector('nav details').open") is (size == WIDE)
    if size == PHONE:
        drawer.locator("summary").click()
    link = drawer.locator("a", has_text="PEMBIAYAAN").first
    target = str(link.get_attribute("href"))
    link.focus()
    tab.keyboard.press("Enter")
    assert in_view(tab, f"{target} h2")
    assert tab.evaluate("location.hash") == target
    if size == PHONE:
        assert tab.evaluate("document.querySelector('nav details').open") is False


def test_links_open_what_is_folded(buka: Buka) -> None:
    tab = buka(WIDE)
    link = tab.locator("nav a", has_text="Judul").first
    target = str(link.get_attribute("href"))
    title = tab.locator(f"{target} .r").first
    assert tab.locator(".s.sk").first.get_attribute("hidden") == "until-found"
    link.click()
    assert tab.locator(".s.sk").first.get_attribute("hidden") is None
    assert title.is_visible()


def test_folds_open_and_close(buka: Buka) -> None:
    tab = buka(WIDE)
    button = tab.locator("button.buka:not(.besar):visible").first
    stretch = tab.locator(".bg .s").first
    assert stretch.get_attribute("hidden") is not None
    button.focus()
    tab.keyboard.press("Enter")
    assert stretch.get_attribute("hidden") is None
    assert button.get_attribute("aria-expanded") == "true"
    button.click()
    assert stretch.get_attribute("hidden") is not None


def test_filter_shows_what_matters(buka: Buka) -> None:
    tab = buka(WIDE)
    every = tab.locator("[data-di]").count()
    matter = tab.locator("[data-di].sub").count()
    assert 0 < matter < every
    tab.keyboard.press("s")
    assert tab.locator("#k-substansi").get_attribute("aria-pressed") == "true"
    assert tab.locator("#posisi").inner_text() == f"– / {matter}"
    assert tab.locator(".bg:not(.sub):visible").count() == 0
    assert tab.locator(".bg.sub:visible").count() == tab.locator(".bg.sub").count()
    tab.keyboard.press("n")
    assert "sub" in str(tab.evaluate("document.activeElement.className")).split()
    # A link to a part that is filtered away lets go of the filter.
    tab.evaluate("location.hash = document.querySelector('.bg:not(.sub):not(.tenang)').id")
    tab.wait_for_function("!document.documentElement.classList.contains('saring')")


def test_views(buka: Buka) -> None:
    tab = buka(WIDE)
    row = tab.locator("div.r.diubah.g").first
    shown = {side: row.locator(f"p.{side}") for side in ("l", "b", "c")}
    assert [s for s, e in shown.items() if e.is_visible()] == ["l", "b"]
    left, right = (shown[s].bounding_box() for s in ("l", "b"))
    assert left is not None
    assert right is not None
    assert left["y"] == right["y"]
    assert left["x"] + left["width"] < right["x"]
    tab.locator("#k-sebaris").click()
    assert [s for s, e in shown.items() if e.is_visible()] == ["c"]
    same = tab.locator("div.r:not(.u):visible").first
    assert [same.locator("p.l").is_visible(), same.locator("p.b").is_visible()] == [False, True]
    assert tab.locator("div.r.dihapus p.l").first.is_visible()
    cell = tab.locator("tr.diubah").first
    assert [cell.locator("td.l").first.is_visible(), cell.locator("td.c").first.is_visible()] == [False, True]
    tab.keyboard.press("v")
    assert [s for s, e in shown.items() if e.is_visible()] == ["l", "b"]


def test_a_phone_starts_with_one_column(buka: Buka) -> None:
    tab = buka(PHONE)
    assert tab.locator("#k-sebaris").get_attribute("aria-pressed") == "true"


def test_comment_is_seen_in_both_views(buka: Buka) -> None:
    tab = buka(WIDE)
    assert tab.locator("aside.kom").is_visible()
    tab.keyboard.press("v")
    assert tab.locator("aside.kom").is_visible()


def test_help(buka: Buka) -> None:
    tab = buka(WIDE)
    tab.keyboard.press("?")
    assert tab.locator("#bantuan").is_visible()
    tab.keyboard.press("n")
    assert tab.locator("#posisi").inner_text().startswith("–")
    tab.keyboard.press("Escape")
    assert not tab.locator("#bantuan").is_visible()


def test_on_paper_all_is_open_and_no_control_is_left(buka: Buka) -> None:
    tab = buka(WIDE)
    tab.emulate_media(media="print")
    for gone in (".alat", "nav", "button.buka", "dialog"):
        assert tab.locator(f"{gone} >> visible=true").count() == 0
    assert tab.locator(".r").first.is_visible()
    assert tab.locator(".bg:visible").count() == tab.locator(".bg").count()
    assert tab.locator(".r:visible").count() == tab.locator(".r").count()
    assert tab.locator(".kolom").is_visible()
    assert tab.pdf(prefer_css_page_size=True).startswith(b"%PDF")


def test_on_paper_with_the_filter_only_what_changed(buka: Buka) -> None:
    tab = buka(WIDE)
    tab.keyboard.press("s")
    tab.emulate_media(media="print")
    assert tab.locator(".bg:not(.sub):visible").count() == 0
    assert tab.locator(".s .r:visible").count() == 0
    assert tab.locator(".r.sub:visible").count() == tab.locator(".r.sub").count()


@pytest.mark.parametrize("size", [WIDE, PHONE])
def test_without_script_everything_is_shown(buka: Buka, size: tuple[int, int]) -> None:
    tab = buka(size, script=False)
    assert tab.locator(".bg:visible").count() == tab.locator(".bg").count()
    assert tab.locator("div.r p.l:visible").count() == tab.locator("div.r p.l").count()
    assert tab.locator("div.r p.b:visible").count() == tab.locator("div.r p.b").count()
    assert tab.locator("button:visible").count() == 0
