"""What messages that are read together tell of each other: threads, answers, copies, texts sent to many.

Never imported for a single message.
"""
