"""What is wrong with a request, not with a file."""

from collections.abc import Iterator
from contextlib import contextmanager


class RequestError(Exception):
    """A request that cannot be carried out, such as a path that is not there: exit code 2.

    The first argument says what is wrong, the second, if any, what to do: sentences in several languages, or
    text in English. As text it is in its `language`.
    """

    language = "en"

    def __str__(self) -> str:
        from cjtool.message import as_message, joined  # who asks for nothing wrong needs it later, if at all

        return joined((as_message(part).text(self.language) for part in self.args), self.language)


@contextmanager
def told_in(language: str) -> Iterator[None]:
    """Let requests that cannot be carried out be told in a language."""
    try:
        yield
    except RequestError as error:
        error.language = language
        raise
