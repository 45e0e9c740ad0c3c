"""CJML, the Customer Journey Modelling Language of SINTEF (cjml.no), as it is written by the tools that write it.

No schema of its XML is published. Element names are those of the example on cjml.no, of the exporters of public tools, and
of event logs (XES) with CJML's fields.
"""
