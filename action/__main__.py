"""A step of a review in a pipeline: `python -I -X utf8 action STEP`; `action.yml` and the GitLab component call it so.

The folder is run, not a module by its name: with `-I` Python then imports nothing from the current folder, which
holds what somebody proposes.
"""

import sys

from journey_review.steps import main

sys.exit(main(sys.argv[1:]))
