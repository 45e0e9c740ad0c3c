"""What changed between two versions as one HTML file that needs nothing else."""

from dataclasses import dataclass
from html import escape

from cjtool.diff.outcome import Differences
from cjtool.draw.review_pictures import reviewed
from cjtool.formats.addresses import WebAddresses
from cjtool.i18n import locale, table
from cjtool.model.values import Language
from cjtool.render import svg
from cjtool.render.sharing import SharedLooks
from cjtool.report.inline import Illustration, Target
from cjtool.report.review.page import place_of, review
from cjtool.report.write import html
from cjtool.site import assets
from cjtool.site.frame import Frame, framed, logo_of
from cjtool.spelling.naming import file_name


@dataclass(frozen=True)
class _OnePage:
    """Places in the page itself, and pictures that it holds."""

    pictures: dict[str, str]

    def place(self, anchor: str) -> str:
        return anchor

    def to(self, page: Target | None, anchor: str) -> str:
        return "" if page else f"#{anchor}"

    def picture(self, shown: Illustration) -> str:
        return self.pictures.get(shown.target.journey, "")


def page(found: Differences, language: Language, addresses: WebAddresses) -> str:
    """The page, with a picture of each journey that changed, as it was and as it is."""
    shared = SharedLooks()
    pictures = _pictures(found, language, shared)
    report = review(found, language, addresses, frozenset(pictures))
    shown = found.projects[0].shown
    words = table.words(language)
    article = html.article(report, _OnePage(pictures))
    frame = Frame(
        title=report.title,
        project=shown.name,
        home="#top",
        menu=(),
        sheets=(f'<article id="top" lang="{escape(language)}">\n{article}\n</article>',),
        head=f"<style>\n{assets.style(shown)}{shared.style()}</style>",
        foot=shared.definitions(),
        words=words,
        day=locale.day(shown.today, words.locale),
        logo=logo_of(shown),
    )
    return framed(frame)


def _pictures(found: Differences, language: Language, shared: SharedLooks) -> dict[str, str]:
    """The markup of each picture by its place: its project's and its journey's."""
    made = {}
    for number, project in enumerate(found.projects):
        for journey, scenes in reviewed(project, found.names[0]):
            prefix = f"{file_name(journey.id)}-{number}"
            sheets = (
                svg.render(
                    scene, fonts="page", language=language, page=svg.InPage(f"{prefix}-{sheet}-", str, shared)
                )
                for sheet, scene in enumerate(scenes, 1)
            )
            made[place_of(journey.id, number)] = "\n".join(
                _sheet(document, journey.title) for document in sheets
            )
    return made


def _sheet(document: str, title: str) -> str:
    bare = document.removeprefix('<?xml version="1.0" encoding="UTF-8"?>\n')
    return f'<div class="sheet" tabindex="0" role="group" aria-label="{escape(title)}">\n{bare}</div>'
