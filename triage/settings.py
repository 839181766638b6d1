"""Where things are found: profile, rules, cache, what the program ships with; and how settings are read."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from triage.errors import ConfigError

MAX_BYTES = 2_000_000


def find_profile(option: str | None, env: Mapping[str, str], cwd: str = "", platform: str = sys.platform) -> str | None:
    """The profile to use: ``option``, TRIAGE_PROFILE, ``profile.yaml`` in ``cwd``, else in the config folder.

    None when there is none. Raises ConfigError when the option or the variable names a missing file. With
    ``cwd`` "", the process's own, the path stays as short as it was typed.
    """
    return _find("profile", option, env, cwd, platform)


def find_rules(option: str | None, env: Mapping[str, str], cwd: str = "", platform: str = sys.platform) -> str:
    """The rules to use: found like the profile (TRIAGE_RULES, ``rules.yaml``), else those of the program."""
    return _find("rules", option, env, cwd, platform) or resource("rules.yaml")


def resource(name: str) -> str:
    """The path of what the program ships with, such as ``rules.yaml`` or ``models/...``.

    Raises ConfigError when the installation lacks it.
    """
    package = os.path.dirname(os.path.abspath(__file__))
    # An installed wheel has it in the package. Beside that, site-packages may hold other people's "models".
    for folder in (os.path.join(package, "_data"), os.path.dirname(package)):
        path = os.path.join(folder, *name.split("/"))
        if os.path.exists(path):
            return path
    raise ConfigError(f"{name}: missing from this installation of triage; install it again")


def config_folder(env: Mapping[str, str], platform: str = sys.platform) -> str | None:
    """The user's folder for settings; it need not exist. None where no home is known."""
    if platform == "win32":
        return _inside(env.get("APPDATA"), "triage")
    if platform == "darwin":
        return _inside(_home(env), "Library", "Application Support", "triage")
    return _inside(_absolute(env.get("XDG_CONFIG_HOME")), "triage") or _inside(_home(env), ".config", "triage")


def cache_folder(env: Mapping[str, str], platform: str = sys.platform) -> str | None:
    """The user's folder for what can be made again. TRIAGE_CACHE_DIR names another; empty: there is none."""
    if "TRIAGE_CACHE_DIR" in env:
        return env["TRIAGE_CACHE_DIR"] or None
    if platform == "win32":
        return _inside(env.get("LOCALAPPDATA"), "triage", "Cache")
    if platform == "darwin":
        return _inside(_home(env), "Library", "Caches", "triage")
    return _inside(_absolute(env.get("XDG_CACHE_HOME")), "triage") or _inside(_home(env), ".cache", "triage")


def data_folder(env: Mapping[str, str], platform: str = sys.platform) -> str | None:
    """The user's folder for labels and a model of one's own. TRIAGE_DATA_DIR names another; empty: there is none."""
    if "TRIAGE_DATA_DIR" in env:
        return env["TRIAGE_DATA_DIR"] or None
    if platform == "win32":
        return _inside(env.get("LOCALAPPDATA"), "triage", "Data")
    if platform == "darwin":
        return _inside(_home(env), "Library", "Application Support", "triage")
    return _inside(_absolute(env.get("XDG_DATA_HOME")), "triage") or _inside(_home(env), ".local", "share", "triage")


def data_file(name: str, env: Mapping[str, str]) -> str | None:
    """The path of a file in the data folder; None when it is not there."""
    path = _inside(data_folder(env), name)
    return path if path and os.path.exists(path) else None


def read_config(path: str) -> str:
    """The text of a settings file. Raises ConfigError when it cannot be read or is not UTF-8."""
    shown = shown_path(path)
    try:
        with open(path, "rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise ConfigError(f"{shown}: there is no such file{_near(path)}") from None
    except IsADirectoryError:
        raise ConfigError(f"{shown}: this is a folder, not a file") from None
    except (OSError, ValueError) as error:
        raise ConfigError(f"{shown}: cannot be read ({getattr(error, 'strerror', None) or error})") from None
    if len(raw) > MAX_BYTES:
        raise ConfigError(f"{shown}: longer than {MAX_BYTES:,} bytes; is it the right file?")
    return _decoded(raw, shown)


def shown_path(path: str) -> str:
    """The path as it can be printed anywhere: what is not printable is ``?``."""
    return "".join(c if c.isprintable() else "?" for c in path)


def _find(kind: str, option: str | None, env: Mapping[str, str], cwd: str, platform: str) -> str | None:
    variable = f"TRIAGE_{kind.upper()}"
    for named, origin in ((option, f"--{kind}"), (env.get(variable), variable)):
        if named:
            return _named(os.path.join(cwd, _expanded(named, env)), origin)
    for folder in (cwd, config_folder(env, platform)):
        for ending in (".yaml", ".yml"):
            if folder is not None and os.path.isfile(path := os.path.join(folder, kind + ending)):
                return path
    return None


def _named(path: str, origin: str) -> str:
    """The path, when a file (or a pipe) is there."""
    if os.path.isdir(path):
        raise ConfigError(f"{shown_path(path)}: {origin} names a folder; name the file in it")
    if not os.path.exists(path):
        raise ConfigError(f"{shown_path(path)}: {origin} names a file that is not there{_near(path)}")
    return path


def _near(path: str) -> str:
    """`` (did you mean 'x'?)``, a file in the same folder with nearly that name."""
    from triage.yaml_document import did_you_mean

    try:
        files = [name for name in os.listdir(os.path.dirname(path) or ".") if name.endswith((".yaml", ".yml"))]
    except (OSError, ValueError):
        return ""
    return did_you_mean(os.path.basename(path), sorted(files)[:1000])


def _decoded(raw: bytes, shown: str) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ConfigError(f"{shown}: saved as UTF-16; save it as UTF-8")
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        bad = f"the byte 0x{raw[error.start]:02x} is not UTF-8"
        raise ConfigError(f"{shown}:{line}:{column}: {bad}; save the file as UTF-8") from None


def _home(env: Mapping[str, str]) -> str | None:
    return _absolute(env.get("HOME")) or _absolute(os.path.expanduser("~"))


def _expanded(path: str, env: Mapping[str, str]) -> str:
    home = _home(env) if path == "~" or path.startswith(("~/", "~\\")) else None
    return home + path[1:] if home else path


def _absolute(path: str | None) -> str | None:
    """Relative folders in these variables are to be ignored, says the XDG base directory specification."""
    return path if path and os.path.isabs(path) else None


def _inside(folder: str | None, *names: str) -> str | None:
    return os.path.join(folder, *names) if folder else None
