"""XML ─► elements that know their line; what XML can do to harm its reader is refused."""

from dataclasses import dataclass, field
from typing import Any
from xml.sax import SAXParseException
from xml.sax.handler import ContentHandler

from cjtool.exchange.cjml import phrases as says
from cjtool.exchange.draft import clean
from cjtool.message import Plain
from cjtool.request import RequestError

_DEEPEST = 20
"""Elements that lie deeper are passed over: CJML's lie six deep."""


@dataclass
class XmlElement:
    """An element: its name without a prefix, and its own text without that of elements in it."""

    name: str
    attributes: dict[str, str]
    line: int
    children: list["XmlElement"] = field(default_factory=list)
    text: str = ""

    @property
    def key(self) -> str:
        """Its name in small letters: tools do not agree on capitals."""
        return self.name.lower()

    def child(self, name: str) -> "XmlElement | None":
        """The first element in it with a name, whatever its capitals."""
        return next((each for each in self.children if each.key == name.lower()), None)

    def all(self, *names: str) -> list["XmlElement"]:
        """The elements in it with some names."""
        wanted = {name.lower() for name in names}
        return [each for each in self.children if each.key in wanted]

    def attribute(self, *names: str) -> str:
        """The first attribute of some names that says something; empty without any."""
        told = {key.lower(): clean(value) for key, value in self.attributes.items()}
        return next((told[name.lower()] for name in names if told.get(name.lower())), "")


class _Tree(ContentHandler):
    def __init__(self) -> None:
        super().__init__()
        self.root: XmlElement | None = None
        self._open: list[XmlElement] = []
        self._texts: list[list[str]] = []
        self._where: Any = None

    def setDocumentLocator(self, locator: Any) -> None:  # noqa: N802 - SAX calls it so
        self._where = locator

    def startElement(self, name: str, attrs: Any) -> None:  # noqa: N802
        element = XmlElement(name.rpartition(":")[2], dict(attrs.items()), self._where.getLineNumber())
        if not self._open:
            self.root = element
        elif len(self._open) < _DEEPEST:
            self._open[-1].children.append(element)
        self._open.append(element)
        self._texts.append([])

    def endElement(self, name: str) -> None:  # noqa: N802, ARG002
        self._open.pop().text = clean("".join(self._texts.pop()))

    def characters(self, content: str) -> None:
        self._texts[-1].append(content)


def read_xml(data: bytes, name: str) -> XmlElement:
    """The root of a document.

    Raises RequestError, with line and column, for what is not well-formed, and for what declares a document type: entities
    may grow without end or lead to other files.
    """
    from defusedxml import DefusedXmlException
    from defusedxml.sax import parseString

    tree = _Tree()
    try:
        parseString(data, tree, forbid_dtd=True)
    except DefusedXmlException as error:
        raise RequestError(says.DECLARES(name=name), says.TAKE_IT_AWAY) from error
    except SAXParseException as error:
        line, column = error.getLineNumber() or 1, (error.getColumnNumber() or 0) + 1
        message = says.NOT_WELL_FORMED(name=Plain(name), line=line, column=column)
        code = getattr(error.getException(), "code", 0)
        raise RequestError(message, says.REASONS.get(code, says.NO_XML)) from error
    except (ValueError, LookupError) as error:  # an encoding that there is not
        raise RequestError(says.NOT_WELL_FORMED(name=Plain(name), line=1, column=1), says.NO_XML) from error
    if tree.root is None:
        raise RequestError(says.NOT_WELL_FORMED(name=Plain(name), line=1, column=1), says.REASONS[3])
    return tree.root
