"""The query of a table that nobody here can look at: every column is taken as a text."""

from sqlglot import exp

from cjtool.measure.engines.counting_sql import CountingSql
from cjtool.measure.engines.filtered_tables import FilteredTable
from cjtool.measure.engines.table_columns import HeldColumn, TablePart
from cjtool.measure.engines.table_counts import written
from cjtool.measure.question import CountQuestion

_DIALECTS = {"postgresql": "postgres"}
"""What sqlglot calls a database otherwise."""


def warehouse_sql(question: CountQuestion, table: str, warehouse: str) -> str:
    """One query whose result `counts_files` reads; `table` is `name`, `schema.name` or `project.schema.name`."""
    above, _, name = table.rpartition(".")
    catalog, _, schema = above.rpartition(".")
    source = exp.table_(name, db=schema or None, catalog=catalog or None, quoted=True)
    part = TablePart(source, [HeldColumn(heading, "other", heading) for heading in question.headings])
    table_asked = FilteredTable(question, [part], has_parameters=False)
    return written(
        CountingSql(question, table_asked).whole(), _DIALECTS.get(warehouse, warehouse), pretty=True
    )
