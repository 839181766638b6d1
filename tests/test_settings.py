"""Settings are found where people expect them, and the cache of parsed files never changes a result."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from triage import compiled
from triage.compiled import load_compiled
from triage.errors import ConfigError
from triage.profile import load_profile, parse_profile
from triage.settings import cache_folder, config_folder, find_profile, find_rules, read_config, resource

ROOT = Path(__file__).parent.parent
PROFILE = (ROOT / "examples" / "profiles" / "assistant.yaml").read_text(encoding="utf-8")


def write(path: Path, text: str = "name: Kim\n") -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return os.fspath(path)


def told(call: Any, *arguments: Any) -> str:
    with pytest.raises(ConfigError) as error:
        call(*arguments)
    (line,) = error.value.lines
    return line


def test_the_nearest_profile_wins(tmp_path: Path) -> None:
    cwd = os.fspath(tmp_path / "here")
    env = {"HOME": os.fspath(tmp_path / "home")}
    assert find_profile(None, env, cwd, "linux") is None
    in_config = write(tmp_path / "home/.config/triage/profile.yaml")
    assert find_profile(None, env, cwd, "linux") == in_config
    in_cwd = write(tmp_path / "here/profile.yaml")
    assert find_profile(None, env, cwd, "linux") == in_cwd
    env["TRIAGE_PROFILE"] = write(tmp_path / "variable.yaml")
    assert find_profile(None, env, cwd, "linux") == env["TRIAGE_PROFILE"]
    option = write(tmp_path / "option.yaml")
    assert find_profile(option, env, cwd, "linux") == option
    assert find_profile("", {**env, "TRIAGE_PROFILE": ""}, cwd, "linux") == in_cwd


def test_a_profile_may_end_in_yml_and_stand_in_the_home(tmp_path: Path) -> None:
    env = {"HOME": os.fspath(tmp_path)}
    short = write(tmp_path / "profile.yml")
    assert find_profile(None, env, os.fspath(tmp_path), "linux") == short
    assert find_profile("~/profile.yml", env, "", "linux") == short


def test_a_path_stays_as_short_as_it_was_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "profile.yaml")
    monkeypatch.chdir(tmp_path)
    assert find_profile(None, {}) == "profile.yaml"
    assert find_profile("profile.yaml", {}) == "profile.yaml"


def test_a_named_file_that_is_not_there_is_told_with_a_near_one(tmp_path: Path) -> None:
    write(tmp_path / "profile.yaml")
    missing = os.fspath(tmp_path / "profil.yaml")
    assert told(find_profile, missing, {}) == (
        f"{missing}: --profile names a file that is not there (did you mean 'profile.yaml'?)"
    )
    far = os.fspath(tmp_path / "nowhere" / "x.yaml")
    assert told(find_profile, None, {"TRIAGE_PROFILE": far}) == (
        f"{far}: TRIAGE_PROFILE names a file that is not there"
    )
    assert told(find_rules, os.fspath(tmp_path), {}) == f"{tmp_path}: --rules names a folder; name the file in it"
    assert "not there" in told(find_profile, "a\0b", {})


def test_rules_are_found_alike_and_else_are_those_of_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    env = {"HOME": os.fspath(tmp_path)}
    monkeypatch.setattr("triage.settings.resource", lambda name: f"shipped {name}")
    assert find_rules(None, env, os.fspath(tmp_path), "linux") == "shipped rules.yaml"
    own = write(tmp_path / "rules.yaml")
    assert find_rules(None, env, os.fspath(tmp_path), "linux") == own
    env["TRIAGE_RULES"] = write(tmp_path / "other.yaml")
    assert find_rules(None, env, os.fspath(tmp_path), "linux") == env["TRIAGE_RULES"]


@pytest.mark.parametrize(
    ("platform", "env", "config", "cache"),
    [
        ("linux", {"HOME": "/h"}, "/h/.config/triage", "/h/.cache/triage"),
        ("linux", {"HOME": "/h", "XDG_CONFIG_HOME": "/c", "XDG_CACHE_HOME": "/k"}, "/c/triage", "/k/triage"),
        (
            "linux",
            {"HOME": "/h", "XDG_CONFIG_HOME": "c", "XDG_CACHE_HOME": ""},
            "/h/.config/triage",
            "/h/.cache/triage",
        ),
        ("darwin", {"HOME": "/h"}, "/h/Library/Application Support/triage", "/h/Library/Caches/triage"),
        ("win32", {"APPDATA": "R", "LOCALAPPDATA": "L"}, "R/triage", "L/triage/Cache"),
        ("win32", {}, None, None),
        ("linux", {"HOME": "/h", "TRIAGE_CACHE_DIR": "/t"}, "/h/.config/triage", "/t"),
        ("linux", {"HOME": "/h", "TRIAGE_CACHE_DIR": ""}, "/h/.config/triage", None),
    ],
)
@pytest.mark.skipif(os.sep != "/", reason="the paths are written with slashes")
def test_folders_follow_the_platform(platform: str, env: dict[str, str], config: str | None, cache: str | None) -> None:
    assert (config_folder(env, platform), cache_folder(env, platform)) == (config, cache)


@pytest.mark.parametrize("installed", [True, False], ids=["wheel", "checkout"])
def test_what_the_program_ships_with_is_found(installed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "triage/_data" if installed else tmp_path
    rules, model = write(home / "rules.yaml"), write(home / "models/kind/model.bin")
    if installed:
        write(tmp_path / "rules.yaml", "of another package")
    monkeypatch.setattr("triage.settings.__file__", os.fspath(tmp_path / "triage" / "settings.py"))
    assert resource("rules.yaml") == rules
    assert resource("models/kind/model.bin") == model
    assert told(resource, "models/none") == ("models/none: missing from this installation of triage; install it again")


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        (b"name: Kim\nrole: B\xfcro\n", "{}:2:8: the byte 0xfc is not UTF-8; save the file as UTF-8"),
        ("\ufeffé: ".encode() + b"\x80", "{}:1:4: the byte 0x80 is not UTF-8; save the file as UTF-8"),
        ("name: Kim".encode("utf-16"), "{}: saved as UTF-16; save it as UTF-8"),
        (b"#" * 2_000_001, "{}: longer than 2,000,000 bytes; is it the right file?"),
    ],
)
def test_a_file_that_is_no_text_is_told(raw: bytes, line: str, tmp_path: Path) -> None:
    path = tmp_path / "profile.yaml"
    path.write_bytes(raw)
    assert told(read_config, os.fspath(path)) == line.format(path)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    assert told(read_config, os.fspath(tmp_path)).endswith("this is a folder, not a file")
    assert told(read_config, os.fspath(tmp_path / "no.yaml")).endswith("there is no such file")
    assert "cannot be read" in told(read_config, "a\0b")
    assert told(read_config, os.fspath(tmp_path / "no\x1b[2J\udcff.yaml")).isprintable()


def test_a_file_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    path = tmp_path / "profile.yaml"
    path.write_bytes("\ufeffname: Zo\u00eb\r\n".encode())
    assert parse_profile(read_config(os.fspath(path)), "p").name == "Zo\u00eb"


class Calls:
    """How often the compiler below has run."""

    count = 0


def compile_text(text: str, name: str) -> dict[str, Any]:
    """A compiler of settings: its data is of other types than JSON gives back."""
    Calls.count += 1
    if "bad" in text:
        raise ConfigError(f"{name}:1:1: bad")
    return {"lines": tuple(text.splitlines()), "name": name, "number": 1.5}


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    Calls.count = 0
    return tmp_path / "cache"


def load(path: str, cache: Path | None) -> dict[str, Any]:
    return load_compiled(path, compile_text, {"TRIAGE_CACHE_DIR": os.fspath(cache or "")})


def only_copy(cache: Path) -> Path:
    (copy,) = cache.iterdir()
    return copy


def test_the_second_start_parses_nothing_and_says_the_same(tmp_path: Path, cache: Path) -> None:
    path = write(tmp_path / "rules.yaml", "a\nb\n")
    first, second = load(path, cache), load(path, cache)
    assert (first, Calls.count) == (second, 1)
    assert first == load(path, None) == load_compiled(path, compile_text)
    assert Calls.count == 3


def test_a_changed_file_is_parsed_again(tmp_path: Path, cache: Path) -> None:
    path = write(tmp_path / "rules.yaml", "a")
    times = os.stat(path)
    load(path, cache)
    write(tmp_path / "rules.yaml", "b")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert load(path, cache)["lines"] == ["b"]
    assert len(list(cache.iterdir())) == 1


def test_another_version_of_the_program_parses_again(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "rules.yaml", "a")
    load(path, cache)
    monkeypatch.setattr(compiled, "__version__", "0.0.0")
    load(path, cache)
    monkeypatch.setattr(compiled, "_state_of", lambda folder: "edited")
    load(path, cache)
    assert Calls.count == 3


def test_a_mistake_is_told_every_time_and_never_kept(tmp_path: Path, cache: Path) -> None:
    path = write(tmp_path / "rules.yaml", "bad")
    assert [told(load, path, cache) for _ in range(2)] == [f"{path}:1:1: bad"] * 2
    assert not cache.exists()


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda raw: b"", id="emptied"),
        pytest.param(lambda raw: raw[:-1], id="cut"),
        pytest.param(lambda raw: raw.replace(b"1.5", b"9.5"), id="changed"),
        pytest.param(lambda raw: b"\xff\x00" * 999, id="overwritten"),
        pytest.param(lambda raw: raw.rpartition(b"\n")[0] + b"\n{}", id="another payload"),
    ],
)
def test_a_damaged_copy_is_ignored_and_written_anew(spoil: Any, tmp_path: Path, cache: Path) -> None:
    path = write(tmp_path / "rules.yaml", "a")
    first = load(path, cache)
    whole = only_copy(cache).read_bytes()
    only_copy(cache).write_bytes(spoil(whole))
    assert (load(path, cache), Calls.count) == (first, 2)
    assert only_copy(cache).read_bytes() == whole


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="the rights of POSIX")
def test_a_copy_is_private_and_one_that_others_may_write_is_not_believed(tmp_path: Path, cache: Path) -> None:
    path = write(tmp_path / "profile.yaml", PROFILE)
    load(path, cache)
    assert stat.S_IMODE(cache.stat().st_mode) == 0o700
    assert stat.S_IMODE(only_copy(cache).stat().st_mode) == 0o600
    only_copy(cache).chmod(0o666)
    load(path, cache)
    assert Calls.count == 2
    target = only_copy(cache).rename(tmp_path / "elsewhere")
    (cache / only_copy_name(path)).symlink_to(target)
    load(path, cache)
    assert Calls.count == 3
    assert not only_copy(cache).is_symlink()


def only_copy_name(path: str) -> str:
    copy = compiled._copy_path(path, compile_text, {"TRIAGE_CACHE_DIR": "x"})
    assert copy is not None
    return os.path.basename(copy)


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path, cache: Path) -> None:
    path = write(tmp_path / "rules.yaml", "a")
    write(cache, "a file where the folder should be")
    assert load(path, cache) == load(path, cache)
    assert Calls.count == 2
    assert load_compiled(path, compile_text, {"TRIAGE_CACHE_DIR": "a\0b"}) == load(path, None)


def test_nothing_is_left_beside_the_copy(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise OSError("no room")

    monkeypatch.setattr(os, "replace", refuse)
    load(write(tmp_path / "rules.yaml", "a"), cache)
    assert list(cache.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_read_and_not_kept(tmp_path: Path, cache: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen([sys.executable, "-c", f"open({os.fspath(pipe)!r}, 'w').write('a')"]) as writer:
        assert load(os.fspath(pipe), cache)["lines"] == ["a"]
        assert writer.wait(30) == 0
    assert not cache.exists()


@given(st.text(max_size=60).filter(lambda text: "\r" not in text))
@hypothesis_settings(max_examples=40, deadline=None)
def test_no_text_is_read_otherwise_from_the_cache(text: str) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = write(Path(folder) / "rules.yaml", text)
        results = []
        for cache in (None, Path(folder, "cache"), Path(folder, "cache")):
            try:
                results.append(load(path, cache))
            except ConfigError as error:
                results.append({"lines": error.lines})
        assert results[0] == results[1] == results[2]


def test_a_profile_from_the_cache_is_the_same_profile(tmp_path: Path, cache: Path) -> None:
    path = write(tmp_path / "profile.yaml", PROFILE)
    env = {"TRIAGE_CACHE_DIR": os.fspath(cache)}
    assert load_profile(path, env) == load_profile(path, env) == load_profile(path)


def test_a_start_with_a_cache_imports_no_yaml(tmp_path: Path, cache: Path) -> None:
    path = write(tmp_path / "profile.yaml", PROFILE)
    script = (
        "import os, sys; from triage.profile import load_profile; load_profile(sys.argv[1], os.environ);"
        "print(sorted({'yaml', 'difflib', 'pathlib', 'triage.profile.load', 'dataclasses'}"
        "& set(sys.modules)))"
    )
    env = {**os.environ, "TRIAGE_CACHE_DIR": os.fspath(cache), "PYTHONPATH": os.fspath(ROOT)}
    load_profile(path, env)
    second = subprocess.run(
        [sys.executable, "-S", "-c", script, path], env=env, capture_output=True, text=True, check=True
    )
    assert second.stdout.strip() == "[]"
