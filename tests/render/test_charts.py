from __future__ import annotations

import builtins
import xml.etree.ElementTree as ET

import pytest

from triage.errors import ConfigError
from triage.evaluation_figures import Outcome, reports
from triage.render.charts import describe, svg, write_chart

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def found():
    def one(kind, answer, chance):
        return Outcome("m", "g", "de", "mail", kind, None, answer, chance, answer, None, None)

    return reports([one("recruiter", "recruiter", 0.95)] * 7 + [one("scam", "pitch", 0.55)] * 3).all


def test_the_drawing_is_well_formed_and_says_what_it_shows(found):
    root = ET.fromstring(svg(found))
    assert root.get("role") == "img"
    named = {child.get("id"): child.text for child in root if child.get("id")}
    assert set((root.get("aria-labelledby") or "").split()) == set(named)
    assert named["about"] == describe(found)


def test_every_number_stands_in_the_drawing(found):
    words = [element.text for element in ET.fromstring(svg(found)).iter(f"{SVG}text")]
    assert {"7", "3", "recruiter", "scam"} <= set(words)
    assert words.count("0") == 23
    assert "7 of 7 right" in describe(found)
    assert "3 as pitch" in describe(found)


def test_the_same_figures_give_the_same_drawing(found, tmp_path):
    write_chart(found, str(tmp_path / "a.svg"))
    assert (tmp_path / "a.svg").read_text(encoding="utf-8") == svg(found)


def test_another_ending_is_told(found):
    with pytest.raises(ConfigError, match=r"\.svg or \.png"):
        write_chart(found, "a.pdf")


def test_png_without_the_library_says_what_to_do(found, tmp_path, monkeypatch):
    real = builtins.__import__

    def without(name, *rest, **more):
        if name.startswith("matplotlib"):
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ConfigError, match=r"triage\[plot\]"):
        write_chart(found, str(tmp_path / "a.png"))
    assert not (tmp_path / "a.png").exists()


def test_png_with_the_library(found, tmp_path):
    pytest.importorskip("matplotlib")
    write_chart(found, str(tmp_path / "a.png"))
    assert (tmp_path / "a.png").read_bytes()[:4] == b"\x89PNG"


def test_a_place_that_cannot_be_written_is_told(found, tmp_path):
    with pytest.raises(ConfigError, match="cannot be written"):
        write_chart(found, str(tmp_path / "no" / "a.svg"))
