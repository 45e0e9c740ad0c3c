"""TheyDo's files for its S3 integration (github.com/theydo/theydo-s3-integrations): building blocks of maps, no maps.

Shapes are those of the JSON Schemas published there, read on 2026-07-30. `empathyScore` has no range in them; here it is
-2 to 2, as emotions are.
"""
