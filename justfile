# What CI runs; `just check` before you push.

python := ".venv/bin/python"

check: style types layers tests fresh

style:
    {{python}} -m ruff check .
    {{python}} -m ruff format --check .

types:
    {{python}} -m mypy

layers:
    .venv/bin/lint-imports

tests:
    {{python}} -m pytest --cov -n auto

# Generated files are as their sources say
fresh:
    {{python}} -m cjtool.docs --check
    {{python}} -m cjtool build journeys -o docs/gallery --no-html --measure --today 2026-11-22 --check

# The shipped fonts and icons are what the script makes of their pinned sources
assets:
    pipx run scripts/build_assets.py --check

# Write all generated files anew
generate:
    {{python}} scripts/gallery_answers.py
    {{python}} scripts/gallery_events.py
    {{python}} -m cjtool.docs
    {{python}} -m cjtool build journeys -o docs/gallery --no-html --measure --today 2026-11-22
    {{python}} -m tests.walked
    {{python}} -m tests.action.sample

bench:
    {{python}} bench/run.py
