"""A document's plain data made into a model: ids made, short forms widened, errors told in plain sentences."""

from cjtool.build.answers import Answers
from cjtool.build.building import MODELS, Built, Root, build, build_all

__all__ = ["MODELS", "Answers", "Built", "Root", "build", "build_all"]
