"""Helps to write a profile: tells how it was understood, starts a new one, describes it to editors."""
