"""The only code that prints results: terminal, plain lines, JSON lines, explanations."""
