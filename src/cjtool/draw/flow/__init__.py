"""Flows: who goes where in a journey, laid out in layers by stage, from left to right.

After K. Sugiyama, S. Tagawa and M. Toda, "Methods for visual understanding of hierarchical system structures",
IEEE Transactions on Systems, Man, and Cybernetics 11 (1981): break loops, rank, order, place, route.
"""
