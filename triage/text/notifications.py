"""Messages that a platform wraps into a mail of its own: LinkedIn InMail and invitations, XING messages.

What is told by headers does not depend on the language: template first, then the address.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from triage.records import NamedTuple
from triage.types import Sender


class Unwrapped(NamedTuple):
    """What a platform's mail holds: a member's message, or (``notification``) the platform's own words."""

    channel: str
    sender: Sender
    subject: str
    text: str
    thread_url: str = ""
    notification: bool = False


_MESSAGE_SENDERS = frozenset({"inmail-hit-reply", "hit-reply"})
_NOTICE_SENDERS = frozenset(
    (
        "messaging-digest-noreply", "messages-noreply", "jobalerts-noreply", "jobs-noreply", "jobs-listings",
        "notifications-noreply", "newsletters-noreply", "security-noreply", "updates-noreply",
        "groups-noreply", "editors-noreply", "linkedin", "member", "news",
    )
)  # fmt: skip
_XING_MESSAGES = frozenset({"mailrobot"})
_XING_NOTICES = frozenset({"jobs", "news", "newsletter", "noreply", "no-reply", "info", "events"})


def is_platform(address: str) -> bool:
    """Whether a mail comes from the domain of a platform whose mails are unwrapped here."""
    domain = address.lower().rpartition("@")[2]
    return domain.endswith(("linkedin.com", "xing.com"))


def unwrap(headers: Mapping[str, str], sender: Sender, subject: str, text: str, html: str) -> Unwrapped | None:
    """The message inside of a platform's mail; None for any other mail."""
    local, _, domain = sender.address.lower().rpartition("@")
    if domain == "linkedin.com" or domain.endswith(".linkedin.com"):
        return _linkedin(headers, local, sender, subject, text, html)
    if domain == "xing.com" or domain.endswith(".xing.com"):
        return _xing(local, sender, subject, text)
    return None


# --- LinkedIn -------------------------------------------------------------------------------------


def _linkedin(
    headers: Mapping[str, str], local: str, sender: Sender, subject: str, text: str, html: str
) -> Unwrapped | None:
    template = headers.get("x-linkedin-template", "").lower()
    mail_class = headers.get("x-linkedin-class", "").lower()
    if "digest" in template:
        return Unwrapped("linkedin", sender, subject, text, _thread_url(text + html), True)
    if "inmail" in template or "member_message" in template or mail_class == "inmail" or local in _MESSAGE_SENDERS:
        return _member_message(sender, subject, text, html)
    if "invite" in template or local == "invitations":
        return _invitation(sender, subject, text, html)
    if template or mail_class or local in _NOTICE_SENDERS or "noreply" in local or "no-reply" in local:
        return Unwrapped("linkedin", sender, subject, text, _thread_url(text + html), True)
    return None  # somebody who works there


_THREAD = re.compile(r"https?://[\w.-]*linkedin\.com/(?:comm/)?messaging/thread/([\w=%+-]{4,200})", re.I)
_PROFILE = re.compile(r"https?://[\w.-]*linkedin\.com/(?:comm/)?in/([^\s\"'<>?/]{1,200})", re.I)
_OLD_PROFILE = re.compile(r"https?://[\w.-]*linkedin\.com/(?:comm/)?profile/view\?id=([^\s\"'<>&]{1,100})", re.I)
_RULE = re.compile(r"^[ \t]*[-.]{30,}[ \t]*$", re.MULTILINE)
_FOOTER_LINK = re.compile(r"linkedin\.com/\S*(?:unsubscribe|psettings|help)|© ?20\d\d LinkedIn|linkedin\.com/e/", re.I)


def _member_message(sender: Sender, subject: str, text: str, html: str) -> Unwrapped:
    page = _page_lines(html)
    above, body = _below_thread_link(_above_footer(text))
    name = sender.name if sender.name.casefold() != "linkedin" else _name_above(above, subject)
    if html and (not above or not body.strip()):  # no plain part: ``text`` is the whole page
        body = _message_contents(html) or body or text
    url = _profile_url(html) or _profile_url(text)
    found = Sender(name, "", _headline(page, name), url)
    if _ANNOUNCED.fullmatch(subject):  # the platform's words; the export of the same message has no subject
        subject = ""
    return Unwrapped("linkedin", found, subject, body, _thread_url(text) or _thread_url(html))


def _below_thread_link(text: str) -> tuple[str, str]:
    """What stands above the link to the thread (subject, name) and the message below it."""
    link = _THREAD.search(text)
    if link is None or text.count("\n", 0, link.start()) > 20:
        return "", text
    return text[: link.start()], text[link.end() :].partition("\n")[2]


def _above_footer(text: str) -> str:
    """The text above the last rule that a footer follows; a message can hold such a rule itself."""
    footer = max((found.start() for found in _FOOTER_LINK.finditer(text)), default=0)
    rules = [rule.start() for rule in _RULE.finditer(text) if rule.start() < footer]
    return text[: rules[-1]] if rules else text


def _name_above(above: str, subject: str) -> str:
    """The sender's name above the thread link, when the display name is only LinkedIn's."""
    lines = [line.strip() for line in above.split("\n") if line.strip()]
    named = [line for line in lines if line != subject and 1 < len(line.split()) < 6 and "http" not in line]
    return named[-1] if named else _SENT_YOU.sub("", subject)[:100]


_ANNOUNCED = re.compile(
    r".{2,100} (?:hat (?:Ihnen|dir) (?:eine )?(?:neue )?Nachricht (?:gesendet|geschickt|geschrieben)|(?:just )?messaged you"
    r"|(?:has )?sent you a (?:new )?message)\W*|(?:Neue Nachricht|(?:New )?[Mm]essage) (?:von|from) .{2,100}",
    re.I,
)
_SENT_YOU = re.compile(r"\s+(?:hat (?:Ihnen|dir)|just messaged|sent you|has sent).*", re.I | re.S)


def conversation_key(thread: str) -> str:
    """LinkedIn's id of a conversation, from its export or the address of a thread, without padding; "" for none.

    >>> conversation_key("https://www.linkedin.com/messaging/thread/2-YWJjZA==/") == conversation_key("2-YWJjZA")
    True
    """
    found = _THREAD.search(thread)
    return (found[1] if found else thread.strip()).replace("%3D", "").replace("%3d", "").rstrip("=/")


def _thread_url(text: str) -> str:
    found = _THREAD.search(text)
    return f"https://www.linkedin.com/messaging/thread/{found[1]}/" if found else ""


def _profile_url(text: str) -> str:
    found = _PROFILE.search(text)
    if found:
        return f"https://www.linkedin.com/in/{found[1]}"
    old = _OLD_PROFILE.search(text)
    return f"https://www.linkedin.com/profile/view?id={old[1]}" if old else ""


def _page_lines(html: str) -> list[str]:
    if not html:
        return []
    from triage.text.clean import clean
    from triage.text.html import html_to_text

    return [line for line in clean(html_to_text(html)).split("\n") if line]


def _headline(lines: list[str], name: str) -> str:
    """The line below the sender's name on the page, "" when there is none."""
    for i, line in enumerate(lines[:-1]):
        if line.casefold() == name.casefold():
            below = lines[i + 1]
            return below if len(below) < 250 and "http" not in below else ""
    return ""


def _message_contents(html: str) -> str:
    from resiliparse.parse.html import HTMLTree

    from triage.text.html import html_to_text

    body = HTMLTree.parse(html).body
    found = body.query_selector("td.message-contents, .message-contents") if body else None
    return html_to_text(found.html) if found else ""


_END_OF_INVITATION = re.compile(
    r"^\s*(?:View profile|Accept|Profil an(?:zeigen|sehen)|Annehmen|Einladung annehmen|Ignore)\b.*"
    r"|^\s*[-.]{20,}\s*$",
    re.MULTILINE,
)


def _invitation(sender: Sender, subject: str, text: str, html: str) -> Unwrapped:
    """The note of an invitation; name and headline below it go to the sender."""
    end = _END_OF_INVITATION.search(text)
    lines = (text[: end.start()] if end else _above_footer(text)).rstrip().split("\n")
    headline = ""
    filled = [i for i, line in enumerate(lines) if line.strip()]
    if len(filled) > 1 and lines[filled[-2]].strip().casefold() == sender.name.casefold():
        headline = lines[filled[-1]].strip()
        lines = lines[: filled[-1]]
    headline = headline or _headline(_page_lines(html), sender.name)
    found = Sender(sender.name, "", headline, _profile_url(text) or _profile_url(html))
    return Unwrapped("linkedin", found, subject, "\n".join(lines), _thread_url(text))


# --- XING -----------------------------------------------------------------------------------------

_XING_NAME = re.compile(r"^(.{2,60}?) (?:hat (?:Ihnen|dir)|sent you|has sent)", re.I)
_VIA_XING = re.compile(r"\s*(?:\(?(?:via|über|auf) XING\)?|\| XING)\s*$", re.I)


def _xing(local: str, sender: Sender, subject: str, text: str) -> Unwrapped | None:
    if local in _XING_NOTICES:
        return Unwrapped("xing", sender, subject, text, "", True)
    if local not in _XING_MESSAGES:
        return None
    name = _VIA_XING.sub("", sender.name)
    if not name or name.casefold() == "xing":
        found = _XING_NAME.search(subject) or _XING_NAME.search(text.lstrip()[:200])
        name = found[1] if found else name
    return Unwrapped("xing", Sender(name, ""), subject, text)
