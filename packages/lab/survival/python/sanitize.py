"""Bleach and Python-Markdown of Debian's packages. Reads a list of { kind, html }, prints the results."""
import json
import sys

import bleach
import markdown

KINDS = {"bleach": bleach.clean, "python-markdown": markdown.markdown}

jobs = json.load(sys.stdin)
json.dump({"results": [KINDS[job["kind"]](job["html"]) for job in jobs]}, sys.stdout)
