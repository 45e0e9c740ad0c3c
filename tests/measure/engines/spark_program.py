"""A program for Spark, run apart as its packages weigh half a gigabyte: tables and queries as JSON in, results as JSON out."""

import json
import sys

from pyspark.sql import SparkSession  # type: ignore[import-not-found]
from pyspark.sql.types import StringType, StructField, StructType  # type: ignore[import-not-found]


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as file:
        asked = json.load(file)
    session = (
        SparkSession.builder.master("local[1]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "1")
        .getOrCreate()
    )
    results = []
    for table in asked:
        fields = [StructField(heading, StringType()) for heading in table["headings"]]
        session.createDataFrame(table["rows"], StructType(fields)).createOrReplaceTempView("answers")
        result = session.sql(table["query"])
        results.append({"headings": result.columns, "rows": [list(row) for row in result.collect()]})
    session.stop()
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump(results, file)


main()
