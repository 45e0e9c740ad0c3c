"""What a node alone decides, found out once."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from cjtool.model.node import Node

N = TypeVar("N", bound=Node)
T = TypeVar("T")


def once_per_node(question: Callable[[N], T]) -> Callable[[N], T]:
    """Remember a function's answer for as long as its node lives; nodes never change, so neither does the answer.

    Only for functions that look at nothing but the node and what lies below it.
    """
    answers: WeakKeyDictionary[N, T] = WeakKeyDictionary()

    @wraps(question)
    def remembered(node: N) -> T:
        try:
            return answers[node]
        except KeyError:
            answer = answers[node] = question(node)
            return answer

    return remembered
