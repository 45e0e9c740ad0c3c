"""What is wrong with a request, not with a file."""


class RequestError(Exception):
    """A request that cannot be carried out, such as a path that is not there: exit code 2.

    The first argument says what is wrong, the second, if any, what to do.
    """

    def __str__(self) -> str:
        return "; ".join(str(part) for part in self.args)
