"""Each layer imports only from layers below it."""

from __future__ import annotations

import ast
import os
import re

LAYERS = [
    ["__main__"],
    ["cli"],
    ["cli_evaluate"],
    ["cli_learning"],
    ["cli_profile"],
    ["evaluation_run"],
    ["commands"],
    ["learning"],
    ["evaluation_facts"],
    ["evaluation"],
    ["evaluation_labelled"],
    ["profile_tools"],
    ["listing"],
    ["kept"],
    ["render"],
    ["evaluation_figures"],
    ["evaluation_intervals"],
    ["waiting"],
    ["whatif"],
    ["pipeline"],
    ["carried"],
    ["parallel"],
    ["intake"],
    ["threads"],
    ["verdict"],
    ["replies"],
    ["rules"],
    ["classifier"],
    ["taste"],
    ["fit"],
    ["profile"],
    ["sources"],
    ["facts"],
    ["languages", "jobs"],
    ["text"],
    ["compiled"],
    ["settings"],
    ["yaml_document"],
    ["yaml_tree"],
    ["options"],
    ["surroundings"],
    ["types"],
    ["records"],
    ["errors"],
    ["__init__"],
]
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}


def imports_of(path):
    with open(path, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("triage"):
            base = node.module.split(".")[1:]
            yield from ([base[0]] if base else [alias.name for alias in node.names])
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("triage."))


def names_imported(path, known):
    """Every module of the program that a file names in an import, wherever that stands."""
    with open(path, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            inner = (f"{node.module}.{alias.name}" for alias in node.names)
            yield from {one if one in known else node.module for one in inner} & known
        elif isinstance(node, ast.Import):
            yield from {alias.name for alias in node.names} & known


def in_circles(imports):
    """The modules left when those are taken away again and again that import nothing, or that nothing imports."""
    left = dict(imports)
    while True:
        wanted = {target for targets in left.values() for target in targets}
        inner = {one: targets & left.keys() for one, targets in left.items() if targets & left.keys() and one in wanted}
        if inner == left:
            return sorted(left)
        left = inner


def modules(root):
    package = os.path.join(root, "triage")
    for folder, _, names in os.walk(package):
        for name in names:
            if name.endswith(".py"):
                path = os.path.join(folder, name)
                yield os.path.relpath(path, package).split(os.sep)[0].removesuffix(".py"), path


def test_no_module_imports_from_above(root):
    wrong = [
        f"{os.path.relpath(path, root)} imports {target}"
        for layer, path in modules(root)
        for target in imports_of(path)
        if target in RANK and target != layer and RANK[target] <= RANK[layer] and not target.startswith("__version__")
    ]
    assert wrong == []


def test_every_module_has_a_layer(root):
    assert {layer for layer, _ in modules(root)} <= set(RANK)


def test_only_render_and_commands_write_results(root):
    def prints(path):
        with open(path, encoding="utf-8") as file:
            return re.search(r"(?<!\w)print\(", file.read()) is not None

    assert [
        path for layer, path in modules(root) if prints(path) and layer not in ("render", "commands", "listing", "jobs")
    ] == []


def test_circles_are_seen():
    assert in_circles({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": set()}) == ["b", "c"]
    assert in_circles({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []


def test_no_modules_import_each_other(root):
    """Not even in a function, or for the types alone."""
    paths = {
        os.path.relpath(path, root).removesuffix(".py").replace(os.sep, ".").removesuffix(".__init__"): path
        for _, path in modules(root)
    }
    assert in_circles({name: set(names_imported(path, paths.keys())) - {name} for name, path in paths.items()}) == []
