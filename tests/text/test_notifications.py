"""What platforms wrap, and what they only announce (whole mails: tests/golden and tests/fixtures)."""

from __future__ import annotations

from pathlib import Path

import pytest

from triage import sources
from triage.text.notifications import unwrap
from triage.types import Message, Sender

FIXTURES = Path(__file__).parent.parent / "fixtures"


def fixture(name: str) -> Message:
    [message] = sources.read(str(FIXTURES / name))
    assert isinstance(message, Message)
    return message


def test_an_inmail_is_the_recruiters_own_message() -> None:
    message = fixture("linkedin_inmail_2026.eml")
    assert message.channel == "linkedin"
    assert message.sender == Sender(
        "Erika Muster", "", "Expert in IT Recruiting", "https://www.linkedin.com/in/erika-muster"
    )
    assert message.body == (
        "Hallo Max,\n\nich betreue aktuell eine 100%-Remote-Position.\n\n"
        "• 100 % Remote (DE)\n• 80-95k\n\nViele Grüße\nErika"
    )
    envelope = message.envelope
    assert envelope.thread_url == (
        "https://www.linkedin.com/messaging/thread/2-MTExMTExMTEtMjIyMi00MzMzLTg0NDQtNTU1NTU1NTU1NTU1XzEwMA==/"
    )
    assert envelope.reply_to == "11111111-2222-4333-8444-555555555555@reply.linkedin.com"
    assert envelope.linkedin_template == "email_hire_inmail_initial_single_01"
    assert not (envelope.notification or envelope.mailing_list or envelope.automatic)


def test_an_inmail_without_plain_part_is_read_from_the_page() -> None:
    raw = (FIXTURES / "linkedin_inmail_2026.eml").read_bytes()
    page = raw.partition(b"Content-ID: html-body\n\n")[2].partition(b"\n------=_Part")[0]
    head = raw.partition(b"MIME-Version")[0]
    head += b"X-LinkedIn-Class: INMAIL\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
    html = head + page
    [message] = sources.read_bytes(html, "x")
    assert isinstance(message, Message)
    assert message.body == "Hallo Max,\nich betreue aktuell ..."
    assert message.sender.headline == "Expert in IT Recruiting"
    assert message.envelope.thread_url.startswith("https://www.linkedin.com/messaging/thread/2-MTEx")


def test_an_invitation_is_its_note() -> None:
    message = fixture("linkedin_invite_2016.eml")
    assert message.body == "Hi Max,\n\nI'd like to join your LinkedIn network.\n\nErika Muster"
    assert message.sender.headline == "Managing Director"
    assert not message.envelope.notification


@pytest.mark.parametrize(
    ("address", "template", "channel", "notification"),
    [
        ("inmail-hit-reply@linkedin.com", "", "linkedin", False),
        ("hit-reply@linkedin.com", "email_hire_inmail_reply_to_member", "linkedin", False),
        ("member@linkedin.com", "email_member_message_v2", "linkedin", False),
        ("invitations@linkedin.com", "email_m2m_invite_single_01", "linkedin", False),
        ("messaging-digest-noreply@linkedin.com", "email_type_messaging_digest", "linkedin", True),
        ("messages-noreply@linkedin.com", "", "linkedin", True),
        ("jobalerts-noreply@linkedin.com", "", "linkedin", True),
        ("security-noreply@linkedin.com", "", "linkedin", True),
        ("updates@e.linkedin.com", "email_weekly", "linkedin", True),
        ("nora.vale@linkedin.com", "", None, False),
        ("inmail-hit-reply@linkedin.com.evil.example", "", None, False),
        ("inmail-hit-reply@notlinkedin.com", "", None, False),
        ("mailrobot@mail.xing.com", "", "xing", False),
        ("mailrobot@xing.com", "", "xing", False),
        ("jobs@mail.xing.com", "", "xing", True),
        ("petra.lang@xing.com", "", None, False),
        ("jana@x.example", "email_hire_inmail_initial_single_01", None, False),
    ],
)
def test_wrapped_messages_are_told_from_notices(
    address: str, template: str, channel: str | None, notification: bool
) -> None:
    found = unwrap({"x-linkedin-template": template}, Sender("Erika", address), "s", "the text of it", "")
    assert (found.channel if found else None) == channel
    assert (found.notification if found else False) is notification


@pytest.mark.parametrize(
    ("name", "subject", "expected"),
    [
        ("Petra Lang via XING", "Neue Recruiting-Nachricht", "Petra Lang"),
        ("XING", "Petra Lang hat Ihnen eine Nachricht geschickt", "Petra Lang"),
        ("XING", "Neue Nachricht", "XING"),
    ],
)
def test_the_name_of_a_xing_sender(name: str, subject: str, expected: str) -> None:
    found = unwrap({}, Sender(name, "mailrobot@mail.xing.com"), subject, "Hallo Max", "")
    assert found is not None
    assert found.sender == Sender(expected)
