"""Zipped books: what is in them, once it is known to be of a bearable size and what it says it is."""

import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import IO, Any, Protocol
from zipfile import BadZipFile, ZipFile, ZipInfo

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser, parse

from cjtool.exchange.declaration import Given
from cjtool.exchange.grids import phrases as says
from cjtool.message import Plain
from cjtool.request import RequestError

MOST_UNPACKED = 500_000_000
"""So many bytes a book holds at most, unpacked."""
_MOST_PARTS = 10_000
_SMALL = 10_000_000
_DENSEST = 400
"""A part of more than 10 MB is not packed closer than this by any program that writes tables."""
_CHUNK = 1 << 20
_REFUSED = (BadZipFile, NotImplementedError, EOFError, OSError, ValueError, RuntimeError, zlib.error)
"""What zipfile raises for archives that are damaged or locked."""


class Archive:
    """The parts of a zipped book by their names. Raises RequestError for one that is damaged, or that is a zip bomb."""

    def __init__(self, given: Given) -> None:
        self._name = given.name
        try:
            self._zip = ZipFile(BytesIO(given.data))
            self.names = frozenset(self._zip.namelist())
        except _REFUSED as error:
            raise RequestError(says.DAMAGED(name=given.name), says.SAVE_AGAIN) from error
        self._admit(self._zip.infolist())

    def _admit(self, parts: list[ZipInfo]) -> None:
        dense = any(part.file_size > max(_SMALL, _DENSEST * part.compress_size) for part in parts)
        size = sum(part.file_size for part in parts)
        if dense or size > MOST_UNPACKED or len(parts) > _MOST_PARTS or len(parts) > len(self.names):
            raise RequestError(says.ZIP_BOMB(name=self._name, most=Plain(f"{MOST_UNPACKED // 1_000_000} MB")))
        try:
            for part in parts:
                with self._zip.open(part) as opened:
                    while opened.read(_CHUNK):
                        pass
        except _REFUSED as error:
            raise RequestError(says.DAMAGED(name=self._name), says.SAVE_AGAIN) from error

    def _reading(self, name: str, read: Callable[[IO[bytes]], Any]) -> Any:
        if name not in self.names:
            return None
        try:
            with self._zip.open(name) as opened:
                return read(opened)
        except DefusedXmlException as error:
            raise RequestError(says.ENTITIES(name=self._name, part=name)) from error
        except SyntaxError as error:
            raise RequestError(says.DAMAGED(name=self._name), says.SAVE_AGAIN) from error

    def tree(self, name: str) -> Any:
        """The root element of a part, without prefixes of namespaces in its tags; None where there is no such part."""
        found = self._reading(name, lambda opened: parse(opened, forbid_dtd=True).getroot())
        for element in found.iter() if found is not None else ():
            element.tag = local(element.tag)
        return found

    def walk(self, name: str, seen: "PartWatcher") -> None:
        """Tell of each element of a large part as it is read; nothing where there is no such part."""

        def read(opened: IO[bytes]) -> None:
            parser = DefusedXMLParser(target=seen, forbid_dtd=True)
            while chunk := opened.read(_CHUNK):
                parser.feed(chunk)
            parser.close()

        self._reading(name, read)


class PartWatcher(Protocol):
    """What is told of elements as they are read; tags have their namespace in braces before them."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """An element ends."""

    def data(self, text: str) -> None:
        """A piece of text."""

    def close(self) -> None:
        """Nothing comes any more."""


def local(tag: str) -> str:
    """A tag, or a name of an attribute, without its namespace."""
    return tag.rpartition("}")[2]
