"""A document's plain data made into a model: ids made, short forms widened, errors told in plain sentences."""

from cjtool.build.answers import Answers
from cjtool.build.building import Built, Root, build, build_all

__all__ = ["Answers", "Built", "Root", "build", "build_all"]
