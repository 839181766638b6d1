"""What the last run read, so that a message can be named by its id or number alone. Paths and options, no messages."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping

from triage.options import Options
from triage.settings import cache_folder

NAME = "last-run.json"


def remember(options: Options, env: Mapping[str, str], cwd: str) -> None:
    """Keep what a run read in the cache folder, for its owner only; where that fails, nothing is kept."""
    folder = cache_folder(env)
    sources = [os.path.abspath(os.path.join(cwd, source)) for source in options.sources if source != "-"]
    if not folder or not sources:
        return
    run = {"sources": sources, "me": options.me, "all": options.all, "since": options.since, "until": options.until}
    partial = os.path.join(folder, f"{NAME}.{os.getpid()}")
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(handle, "wb") as file:
            file.write(json.dumps(run).encode("ascii"))
        os.replace(partial, os.path.join(folder, NAME))
    except (OSError, ValueError):
        return


def last_run(env: Mapping[str, str]) -> Options | None:
    """The options that read what the last run read, None when they are not known."""
    folder = cache_folder(env)
    if not folder:
        return None
    try:
        with open(os.path.join(folder, NAME), "rb") as file:
            run = json.loads(file.read())
        sources, me = tuple(map(str, run["sources"])), tuple(map(str, run["me"]))
        return Options(sources, me=me, all=bool(run["all"]), since=str(run["since"]), until=str(run["until"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
