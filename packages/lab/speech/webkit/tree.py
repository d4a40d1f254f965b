"""Writes the tree that a browser hands to screen readers (AT-SPI), from its document on, one JSON value.

A node is [role, name, states, attributes, text, children]; `text` holds U+FFFC where a child stands in it.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

STATES = ("EXPANDED", "EXPANDABLE", "PRESSED", "CHECKED", "FOCUSABLE", "SHOWING")


def find(node, role):
    if node is None:
        return None
    if node.get_role() == role:
        return node
    for index in range(node.get_child_count()):
        found = find(node.get_child_at_index(index), role)
        if found is not None:
            return found
    return None


def text_of(node):
    text = node.get_text_iface()
    return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else ""


def tree(node):
    states = node.get_state_set()
    return [
        node.get_role_name(),
        node.get_name() or "",
        [name.lower() for name in STATES if states.contains(getattr(Atspi.StateType, name))],
        dict(node.get_attributes() or {}),
        text_of(node),
        [tree(node.get_child_at_index(index)) for index in range(node.get_child_count())],
    ]


desktop = Atspi.get_desktop(0)
for index in range(desktop.get_child_count()):
    document = find(desktop.get_child_at_index(index), Atspi.Role.DOCUMENT_WEB)
    if document is not None:
        json.dump(tree(document), sys.stdout, ensure_ascii=False)
        break
