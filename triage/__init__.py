"""Sorts recruiter messages: which are worth an answer, why, and what to answer. Sends nothing."""

__version__ = "0.1.0"
